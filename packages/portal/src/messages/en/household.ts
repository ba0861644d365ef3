import type { Pay } from '@huma/matcher';
import { daysAgo, spokenKilometres, yuan } from '../figures.ts';
import type { HouseholdWords } from '../household-words.ts';
import { reasons } from './reasons.ts';

export const household: HouseholdWords = {
  htmlLang: 'en',
  siteName: 'Huma · Find work',
  languageSwitch: '中文',
  skipToContent: 'Skip to content',

  jobsTitle: (jobs) => (jobs === 1 ? 'One job that suits your family' : `${jobs} jobs that suit your family`),
  jobsOrder: 'Best first. If several of you look for work, you take turns.',
  moreJobs: 'Three more',
  backToFirst: 'Back to the first three',
  noJobsTitle: 'No job that really fits right now',
  noJobsText: 'Call us: a little farther, another shift or a short course may open one.',
  noMoreTitle: 'You have seen all jobs that fit',
  noMoreText: 'New jobs come every day. Scan again in two days, or call.',
  nobodyAskedTitle: 'Nobody here is registered for work yet',
  questionOpenTitle: 'One thing is still missing on file',
  questionOpenText: 'Call: your helper has one question. Then jobs appear here.',
  nobodyAskedText: 'Call and say who wants work, what they can do and how far they can go. Then jobs appear here.',

  enterpriseUnnamed: 'Employer not named, you can ask',
  pay: (pay) => payWords(pay),
  payRemark: (pay) => payRemark(pay),
  lodging: (lodging, cost) => {
    switch (lodging) {
      case 'free':
        return 'Free bed';
      case 'couple-room':
        return 'Room for couples';
      case 'subsidised':
        return 'Help with rent';
      case 'charged':
        return cost === undefined ? 'Bed, not free' : `Bed, ${yuan(cost)} yuan a month`;
      case 'none':
        return 'No bed';
      default:
        return 'Bed not stated, you can ask';
    }
  },
  meals: (meals, cost) => {
    switch (meals) {
      case 'free':
        return 'Free meals';
      case 'subsidised':
        return 'Help with meals';
      case 'charged':
        return cost === undefined ? 'Canteen, not free' : `Canteen, ${yuan(cost)} yuan a month`;
      case 'none':
        return 'No meals';
      default:
        return 'Meals not stated, you can ask';
    }
  },
  shift: (shifts) => {
    if (shifts === undefined || shifts.length === 0) return 'Hours not stated, you can ask';
    return shifts.map((shift) => ({ day: 'Day work', night: 'Night work', rotating: 'Changing shifts' })[shift]).join(' or ');
  },
  distance: (metres, isUncertain) => {
    if (metres === undefined) return 'Distance unknown, you can ask';
    const km = spokenKilometres(metres);
    if (km < 1) return 'Next door';
    return isUncertain ? `Perhaps ${km} km` : `About ${km} km`;
  },
  seats: (free) => (free === undefined ? 'People wanted' : free === 1 ? '1 person wanted' : `${free} people wanted`),
  checked: (on, today) => {
    const days = daysAgo(on, today);
    return days === 0 ? 'checked today' : days === 1 ? 'checked yesterday' : `checked ${days} days ago`;
  },
  received: (on, today) => {
    const days = daysAgo(on, today);
    return days === 0 ? 'received today' : days === 1 ? 'received yesterday' : `received ${days} days ago`;
  },
  answersIn: (days) => (days <= 1 ? 'usually answers in a day' : `usually answers in ${days} days`),
  why: (sentences) => `${capitalised(sentences.join('; '))}.`,
  whyOpen: 'Your family can do it; nothing stands against it.',
  reason: reasons,
  wantToGo: 'I want to go',

  wishTitle: 'Noted',
  wishWhat: (trade, enterprise) => `Your family wants to go: ${trade} (${enterprise})`,
  wishNext: [
    'Your helper calls the number on file within 2 working days.',
    'On the phone you settle who goes, from when, and whatever you want to ask.',
    'Only then a meeting is arranged. Until then you need not travel and need not pay.',
  ],
  wishAgain: 'Pressing again counts once only.',
  wishGoneTitle: 'This job is gone',
  wishGoneText: 'All seats are filled, or its time is over. Look at the others.',
  wishBarredTitle: 'This job does not work out now',
  wishBarredText:
    'One of its conditions does not meet what is on file for your family. Call your helper; what is wrong on file can be changed.',
  backToJobs: 'Jobs that suit your family',

  homeTitle: 'Scan the code on your wall for jobs that suit your family',
  homeText: 'Every household has a sheet with a code. Scan it with your phone. If that fails, type the 13 characters under the code.',
  codeLabel: 'The 13 characters under the code',
  codeHint: 'Capitals and spaces do not matter, for example 7K3M 9QX2 TBVW 4',
  codeSubmit: 'Show jobs',
  typeCodeAgain: 'Type the code',
  codeProblem: {
    character: (unknown) => `No code has ${unknown.join(', ')}. Compare with the sheet once more.`,
    length: (length) => `A code has 13 characters, you typed ${length}. Compare with the sheet once more.`,
    check: 'One character is wrong. Compare with the sheet once more.',
    empty: 'Type the 13 characters under the code.',
  },
  codeReadAs: (blocks) => `You typed: ${blocks}`,

  unknownCodeTitle: 'No such code',
  unknownCodeText: 'Scan the sheet once more. If that fails, call and you get a new one.',
  endedCodeTitle: 'This sheet is out of use',
  endedCodeText: {
    replaced: 'Your household has a new code. Scan the new sheet; if you cannot find it, call.',
    revoked: 'This code was stopped. Call and you get a new one.',
    closed: 'This household is no longer on file. Call if that is wrong.',
  },
  notFoundTitle: 'No such page',
  notFoundText: 'The address may be mistyped. Scan the code on your wall, or call.',
  refusedTitle: 'That was refused',
  refusedText: 'Open the page from the code on your wall and press again. If that fails, call.',
  errorTitle: 'Something broke, not by your fault',
  errorText: 'What you pressed was not saved. Try again in a few minutes, or call.',
  busyTitle: 'We are busy right now',
  busyText: 'What you pressed was not saved. Try again in a few minutes, or call.',

  helpTitle: 'Not sure? Call and ask.',
  helpCall: 'Call the employment office',
  helpHours: 'Monday to Friday, 8:30–17:30',
  helpWarning: 'Finding work is free. Pay nobody a fee or a deposit.',
};

const basisWords = {
  month: 'yuan a month',
  day: 'yuan a day',
  hour: 'yuan an hour',
  piece: 'yuan a month',
  trip: 'yuan a month',
  year: 'yuan a year',
  couple: 'yuan a month for two',
  negotiable: 'yuan a month',
};

function payWords({ min, max, floor, basis }: Pay): string {
  const unit = basisWords[basis];
  const least = min ?? floor;
  if (least !== undefined && max !== undefined && least !== max) return `${yuan(least)}–${yuan(max)} ${unit}`;
  if (max !== undefined) return least === undefined ? `Up to ${yuan(max)} ${unit}` : `${yuan(max)} ${unit}`;
  if (least !== undefined) return `From ${yuan(least)} ${unit}`;
  return basis === 'piece' ? 'Paid by the piece, to be agreed' : 'Pay to be agreed';
}

const settledWords = {
  daily: 'paid daily',
  weekly: 'paid weekly',
  monthly: 'paid monthly',
  yearly: 'paid at the end of the year',
  'on-completion': 'paid when done',
};

function payRemark({ basis, settled, includesOvertime, min, floor }: Pay): string | undefined {
  const remarks = [
    basis === 'piece' && (min ?? floor) !== undefined ? 'by the piece' : undefined,
    basis === 'trip' ? 'by the trip' : undefined,
    includesOvertime === true ? 'overtime included' : undefined,
    settled === undefined ? undefined : settledWords[settled],
  ].filter((remark) => remark !== undefined);
  return remarks.length === 0 ? undefined : remarks.join(', ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
