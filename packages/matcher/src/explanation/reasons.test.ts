import { describe, expect, test } from 'vitest';
import { law } from '../law.contract.ts';
import { match, type Match } from '../match.ts';
import { buildVacancyIndex } from '../retrieval/vacancy-index.ts';
import { aLaborer, aVacancy, type LaborerFields, testCatalogue, testContext, type VacancyFields } from '../testing/index.ts';
import type { Reason } from './reasons.ts';

const context = testContext({ catalogue: testCatalogue });

function matched(laborer: LaborerFields = {}, vacancy: VacancyFields = {}): Match {
  const [only] = match(aLaborer(laborer), buildVacancyIndex([aVacancy(vacancy)], context)).matches;
  if (!only) throw new Error('Expected an eligible pair');
  return only;
}

const codes = ({ reasons }: Match): readonly string[] => reasons.map(({ code }) => code);
const reason = (found: Match, code: Reason['code']): Reason | undefined => found.reasons.find((one) => one.code === code);

test('the reasons for packing in the own town, strongest first, by hand', () => {
  // fit 8800, appeal 8770, score 8784. Each strength is 8784 − ⌊√(8800 × 8770 with the part at 4000)⌋; e.g. living falls by 1500 points:
  // 8784 − ⌊√(8800 × 7270)⌋ = 8784 − 7998.
  expect(matched().reasons).toEqual([
    { code: 'no-skill-asked', visibility: 'public', strength: 1119 },
    { code: 'near-home', roadMetres: 0, visibility: 'public', strength: 786 },
    { code: 'pay-is-usual', net: 400_000, reference: 400_000, visibility: 'public', strength: 770 },
    { code: 'shift-fits', shift: 'day', visibility: 'public', strength: 462 },
    { code: 'no-experience-asked', visibility: 'public', strength: 461 },
    { code: 'open-to-all', visibility: 'public', strength: 304 },
    { code: 'schooling-enough', visibility: 'private', strength: 304 },
    { code: 'insurance', visibility: 'public', strength: 212 },
    { code: 'language-fits', visibility: 'private', strength: 151 },
    { code: 'ready-in-time', visibility: 'private', strength: 151 },
    { code: 'starts-soon', visibility: 'public', strength: 121 },
  ]);
});

describe('a reason says only what is so', () => {
  const worked = (months: number): LaborerFields => ({ experience: [{ trade: 'packer', months }] });

  test('experience is enough when it is, not when it is nearly', () => {
    expect(reason(matched(worked(12), { months: 12 }), 'experience-enough')).toMatchObject({ asked: 12 });
    expect(codes(matched(worked(11), { months: 12 }))).not.toContain('experience-enough');
  });

  test('schooling is enough when it is, not one level below', () => {
    expect(codes(matched({ schooling: 'high' }, { schooling: 'high' }))).toContain('schooling-enough');
    expect(codes(matched({ schooling: 'middle' }, { schooling: 'high' }))).not.toContain('schooling-enough');
  });

  test('the language fits when nothing is lacking, not when one of two is', () => {
    expect(codes(matched({ languages: ['mandarin'] }, { languages: ['mandarin', 'mongolian'] }))).not.toContain('language-fits');
  });

  test('who is ready ten days late is not ready in time', () => {
    expect(codes(matched({ willingness: { availableFrom: '2026-12-04' } }))).not.toContain('ready-in-time');
  });

  test('a trade is wanted when the person said so, not when they once did it', () => {
    expect(codes(matched({ willingness: { tradesWanted: ['packer'] } }))).toContain('wanted-trade');
    expect(codes(matched({ ...worked(60), willingness: { tradesWanted: ['sorter'] } }))).not.toContain('wanted-trade');
    expect(codes(matched(worked(60)))).not.toContain('wanted-trade');
  });

  test('night work suits whom it suits, not whom nobody asked', () => {
    const night = { shifts: ['night'] };
    expect(reason(matched({ willingness: { shifts: ['night', 'day'] } }, night), 'shift-fits')).toMatchObject({ shift: 'night' });
    expect(codes(matched({}, night))).not.toContain('shift-fits');
    expect(reason(matched({}, { shifts: ['night', 'day'] }), 'shift-fits')).toMatchObject({ shift: 'day' });
  });

  test('public reasons carry no figure that only the household knows: neither its wish nor how long it worked', () => {
    const packer = { experience: [{ trade: 'packer', months: 77 }], willingness: { payWish: 123_457 } };
    const shown = JSON.stringify(matched(packer).reasons.filter(({ visibility }) => visibility === 'public'));
    expect(shown).toContain('pay-reaches-wish');
    expect(shown).not.toMatch(/123457|months|hoped/);
  });

  test('soon is within a fortnight', () => {
    expect(codes(matched({}, { startsOn: '2026-12-08' }))).toContain('starts-soon');
    expect(codes(matched({}, { startsOn: '2026-12-09' }))).not.toContain('starts-soon');
  });

  test('pay reaches the wish when its low end does, after the way', () => {
    const hopes = (payWish: number): LaborerFields => ({ willingness: { payWish } });
    const site = { kmNorth: 10 };
    expect(reason(matched(hopes(379_720), { site }), 'pay-reaches-wish')).toMatchObject({ net: 379_720 });
    expect(codes(matched(hopes(379_721), { site }))).not.toContain('pay-reaches-wish');
    expect(codes(matched(hopes(1), { pay: { basis: 'negotiable' } }))).not.toContain('pay-reaches-wish');
  });

  test('a skill is named when the person has it, else that it is taught', () => {
    const skills = [
      { skill: 'sewing', need: 'plus' },
      { skill: 'milking', need: 'trainable' },
    ];
    expect(reason(matched({ skills: [{ skill: 'sewing' }] }, { skills }), 'has-asked-skills')).toMatchObject({ skills: ['sewing'] });
    expect(reason(matched({}, { skills }), 'skills-taught')).toMatchObject({ skills: ['milking'] });
    expect(codes(matched({}, { skills: skills.slice(0, 1) }))).not.toContain('has-asked-skills');
    expect(codes(matched({}, { skills: undefined }))).not.toContain('no-skill-asked');
  });

  test('the own trade, else that anybody may start, else the nearest trade', () => {
    expect(reason(matched(worked(30)), 'own-trade')).toMatchObject({ trade: 'packer' });
    expect(codes(matched({ experience: [{ trade: 'sorter', months: 24 }] }, { openToAll: true }))).toContain('open-to-all');
    const near = {
      experience: [
        { trade: 'cleaner', months: 24 },
        { trade: 'sorter', months: 24 },
      ],
    };
    expect(reason(matched(near, { openToAll: false }), 'near-trade')).toMatchObject({ from: 'sorter', trade: 'packer', adjacency: 70 });
  });

  test('a bed is offered, or it is near home, or neither', () => {
    const far = { site: { kmNorth: 100 } };
    expect(reason(matched({}, { ...far, lodging: 'charged' }), 'bed-offered')).toMatchObject({ lodging: 'charged' });
    expect(reason(matched({}, { site: { kmNorth: 10 } }), 'near-home')).toMatchObject({ roadMetres: 13_000 });
    for (const lodging of ['none', undefined]) {
      expect(codes(matched({}, { ...far, lodging }))).not.toContain('bed-offered');
      expect(codes(matched({}, { ...far, lodging }))).not.toContain('near-home');
    }
  });

  test('a place that nobody knows is not near', () => {
    expect(codes(matched({ home: { countyCode: '150523', precision: 'county' } }))).not.toContain('near-home');
  });

  test('couples are welcome to whoever comes with a partner', () => {
    const couple = { willingness: { toWork: 'now', together: { with: 'husband', only: false } } };
    expect(codes(matched(couple, { couplesWelcome: true }))).toContain('couples-welcome');
    expect(codes(matched({}, { couplesWelcome: true }))).not.toContain('couples-welcome');
  });

  test('social insurance stands for the contract; accident insurance alone is no reason', () => {
    expect(codes(matched({}, { insurance: { social: false, accident: true } }))).toContain('contract');
    expect(codes(matched({}, { contract: false, insurance: { social: true, accident: true } }))).toContain('insurance');
  });
});

/** What may stand on a page that anybody who holds the paper sees. A code is added here only after thought. */
const publicCodes: ReadonlySet<Reason['code']> = new Set<Reason['code']>([
  'has-asked-skills',
  'no-skill-asked',
  'skills-taught',
  'own-trade',
  'near-trade',
  'open-to-all',
  'no-experience-asked',
  'pay-reaches-wish',
  'pay-is-usual',
  'near-home',
  'bed-offered',
  'shift-fits',
  'wanted-trade',
  'contract',
  'insurance',
  'starts-soon',
  'couples-welcome',
]);

law('how long, what schooling, which language and when ready never stand on the open page', { laborers: 3, vacancies: 8 }, (region) => {
  const index = buildVacancyIndex(region.vacancies, region.context);
  for (const { reasons } of region.laborers.flatMap((laborer) => match(laborer, index, { k: 10 }).matches)) {
    for (const { code, visibility } of reasons) expect([code, visibility]).toEqual([code, publicCodes.has(code) ? 'public' : 'private']);
  }
});

law('reasons come strongest first, each stronger than nothing', { laborers: 3, vacancies: 8 }, (region) => {
  const index = buildVacancyIndex(region.vacancies, region.context);
  for (const { reasons } of region.laborers.flatMap((laborer) => match(laborer, index, { k: 10 }).matches)) {
    const strengths = reasons.map(({ strength }) => strength);
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
    expect(strengths.filter((strength) => strength <= 0)).toEqual([]);
  }
});
