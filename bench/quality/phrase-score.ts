/** As much of a recognition as the labels speak of. */
interface Recognised {
  readonly found: readonly { readonly code: string; readonly months?: number }[];
  readonly limits: readonly { readonly limit: string }[];
  readonly wishes: readonly { readonly wish: string }[];
}

/** A labelled phrase; the fields are explained in bench/quality/lexicon/README.md. */
export interface Phrase {
  readonly id: string;
  readonly group: string;
  readonly text: string;
  readonly trades: readonly string[];
  readonly skills: readonly string[];
  readonly licences: readonly string[];
  readonly held: boolean;
  readonly either?: readonly (readonly string[])[];
  readonly months?: Readonly<Record<string, number>>;
  readonly levels?: Readonly<Record<string, number>>;
  readonly limits?: readonly string[];
  readonly wishes?: readonly string[];
  readonly absent?: readonly string[];
  readonly unknown?: boolean;
}

export interface PhraseScore {
  readonly phrase: Phrase;
  /** Labelled things that were found: a code, a limit, a wish, or one of an `either`. */
  readonly right: number;
  readonly missed: readonly string[];
  /** Codes, limits and wishes that no label names. */
  readonly wrong: readonly string[];
  /** Of `wrong`, or named as absent, and yet found as had. */
  readonly denied: readonly string[];
  readonly monthsRight: number;
  readonly monthsWrong: readonly string[];
}

/** Compares what was recognised with the labels. A code `new:x` counts as `x` once the catalogue has it, else it is not asked for. */
export function scorePhrase(phrase: Phrase, recognition: Recognised, isKnown: (code: string) => boolean): PhraseScore {
  const known = (codes: readonly string[]): readonly string[] =>
    codes.map((code) => code.replace(/^new:/, '')).filter((code) => isKnown(code));
  const either = (phrase.either ?? []).map(known);
  const labelled = known([...phrase.trades, ...phrase.skills, ...phrase.licences]);
  const said = [...(phrase.limits ?? []), ...(phrase.wishes ?? [])];
  const asked = [
    ...either.filter((codes) => codes.length > 0),
    ...labelled.filter((code) => !either.some((codes) => codes.includes(code))).map((code) => [code]),
    ...said.map((word) => [word]),
  ];
  const found = new Set([
    ...recognition.found.map(({ code }) => code),
    ...recognition.limits.map(({ limit }) => limit),
    ...recognition.wishes.map(({ wish }) => wish),
  ]);
  const allowed = new Set([...labelled, ...said]);
  const met = asked.filter((codes) => codes.some((code) => found.has(code)));
  const months = Object.entries(phrase.months ?? {}).map(([code, count]) => ({
    code,
    heard: monthsHeard(code, either, recognition),
    count,
  }));
  return {
    phrase,
    right: met.length,
    missed: asked.filter((codes) => !met.includes(codes)).map((codes) => codes.join('|')),
    wrong: [...found].filter((code) => !allowed.has(code)),
    denied: (phrase.absent ?? []).filter((code) => found.has(code)),
    monthsRight: months.filter(({ heard, count }) => heard.includes(count)).length,
    monthsWrong: months.filter(({ heard, count }) => !heard.includes(count)).map(({ code, heard }) => `${code}: ${heard.join() || 'none'}`),
  };
}

/** Months heard on the code, or on any code of the `either` it stands in. */
function monthsHeard(code: string, either: readonly (readonly string[])[], { found }: Recognised): readonly number[] {
  const same = either.find((codes) => codes.includes(code)) ?? [code.replace(/^new:/, '')];
  return found.flatMap((one) => (same.includes(one.code) && one.months !== undefined ? [one.months] : []));
}
