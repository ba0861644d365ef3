import type { LicenceCode } from '../model/ids.ts';
import { derived } from './derived.ts';
import type { Meaning } from './found.ts';
import type { Lexicon } from './lexicon.ts';

/** A card or class of licence named in a normal text. `plain` is a driving licence without a class. */
export interface NamedLicence {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
  readonly plain: boolean;
}

const cardWord = '(?:证书|执照|许可证|驾照|驾驶证|证|本|照|票)';
const cardEnd = new RegExp(`${cardWord}$`);
const cardNoise = /资格|操作|作业|上岗|特种|等级|[初中高]级|技师|[一二三四五1-5]级|驾驶|的|类|[员工师]|司机|个|老/g;
const letters = /[abc][1-6]|[a-f]|m/g;
const drivingCard = '(?:机动车)?(?:驾照|驾驶证|驾驶本|驾本|驾驶执照)';

/** Cards and driving classes by the way such things are named (增驾D, 高处作业操作证, B2D), in reading order. */
export function licencesIn(text: string, lexicon: Lexicon): readonly NamedLicence[] {
  return /[证本照票a-m]/.test(text) ? [...drivingClasses(text, lexicon), ...cards(text, lexicon), ...plainDriving(text, lexicon)] : [];
}

const classes = new RegExp(
  `(?<before>${drivingCard}|准驾(?:车型)?:?|增驾)?(?<![a-z0-9.员师级类])(?<letters>(?:[abc][1-6]|[a-fm])(?:[、/和及跟与]?(?:[abc][1-6]|[a-fm]))*)(?:型|类|级)?的?(?<after>${drivingCard}|[票本照证])?(?![a-z0-9.层楼栋座区口型号])`,
  'g',
);

function drivingClasses(text: string, { catalogue }: Lexicon): readonly NamedLicence[] {
  return [...text.matchAll(classes)].flatMap((match) => {
    const { before, letters: named = '', after } = match.groups ?? {};
    const codes = named.match(letters) ?? [];
    const sure = before !== undefined || after !== undefined || codes.some((code) => code.length === 2);
    const meanings = codes.flatMap((code): Meaning[] => {
      const licence = `driving-${spoken(code, text).toUpperCase()}` as LicenceCode;
      return catalogue.licences.has(licence) ? [{ kind: 'licence', code: licence }] : [];
    });
    if (!sure || meanings.length < codes.length) return [];
    return [{ start: match.index, end: match.index + match[0].length, meanings, plain: false }];
  });
}

/** As people say it, A本 is A2, B本 is B2 and C本 is C1, unless the same text names the class in full. */
function spoken(letter: string, text: string): string {
  const full = /^[abc]$/.test(letter) ? new RegExp(`(?<![a-z0-9])${letter}[1-6]`).exec(text)?.[0] : undefined;
  return full ?? { a: 'a2', b: 'b2', c: 'c1' }[letter] ?? letter;
}

function plainDriving(text: string, { catalogue }: Lexicon): readonly NamedLicence[] {
  const meanings = [...catalogue.licences.keys()]
    .filter((code) => /^driving-[A-C]\d$/.test(code))
    .map((code): Meaning => ({ kind: 'licence', code }));
  return [...text.matchAll(new RegExp(`${drivingCard}|车本(?!田)`, 'g'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    meanings,
    plain: true,
  }));
}

const cardBefore = /[^,。;!?、\n()有考拿没无会和跟取办个带:是,要]{1,14}$/;

/** A card named by what it is for: its core without 资格, 操作, 初级 and the like is that of a known card. */
function cards(text: string, lexicon: Lexicon): readonly NamedLicence[] {
  const cores = licenceCores(lexicon);
  return [...text.matchAll(new RegExp(cardWord, 'g'))].flatMap((match) => {
    const end = match.index + match[0].length;
    const phrase = cardBefore.exec(text.slice(0, match.index))?.[0] ?? '';
    // 高压进网的电工证: what stands before 的 says which card it is.
    const told = phrase.includes('的') ? coreInside(phrase.slice(0, phrase.lastIndexOf('的')), phrase, match.index, end, cores) : [];
    if (told.length > 0) return told;
    for (let start = match.index - phrase.length; start <= match.index - 2; start++) {
      const meanings = cores.get(coreOf(text.slice(start, end)));
      if (meanings) return [{ start, end, meanings, plain: false }];
    }
    return coreInside(phrase, phrase, match.index, end, cores);
  });
}

/** The longest known core inside the part of the phrase that is to be looked at; `at` is where the phrase ends. */
function coreInside(
  part: string,
  phrase: string,
  at: number,
  end: number,
  cores: ReadonlyMap<string, readonly Meaning[]>,
): readonly NamedLicence[] {
  for (let length = part.length; length >= 2; length--) {
    for (let from = 0; from + length <= part.length; from++) {
      const meanings = cores.get(part.slice(from, from + length));
      if (meanings) return [{ start: at - phrase.length + from, end, meanings, plain: false }];
    }
  }
  return [];
}

/** What a card is for: 低压电工作业证 and 低压电工本 are both 低压电. Two characters or more, else the card keeps its noise. */
function coreOf(card: string): string {
  const bare = card.replace(/[()]/g, '').replace(cardEnd, '');
  const core = bare.replace(cardNoise, '');
  return core.length >= 2 ? core : bare;
}

/** From the core of every card to its licence; a core that two cards share is left out. */
const licenceCores = derived((lexicon: Lexicon): ReadonlyMap<string, readonly Meaning[]> => {
  const cores = new Map<string, Meaning[]>();
  for (const { word, meanings } of lexicon.words.values()) {
    const licences = meanings.filter(({ kind }) => kind === 'licence');
    if (licences.length === 0 || !cardEnd.test(word) || /^[a-z]/.test(word)) continue;
    const core = coreOf(word);
    const named = cores.get(core) ?? [];
    cores.set(core, [...named, ...licences.filter(({ code }) => !named.some((other) => other.code === code))]);
  }
  return new Map([...cores].filter(([core, meanings]) => core.length >= 2 && meanings.length === 1));
});
