import { type Passage, passageOf } from '../passage.ts';
import type { Said } from '../span.ts';
import { titlePart } from './title-words.ts';

/** A notice as job sites print it: a title and classes of pay, sex and schooling, which its own text may contradict. */
export interface JobSiteNotice {
  readonly title: Said<string> | undefined;
  /** Title and classes: they count only where the body is silent. */
  readonly shared: readonly Passage[];
  readonly body: Passage;
}

const HEADER =
  /^(?<title>[^:\n]{2,40}?) ?(?<facts>工资:.{0,24}?人数:.{0,12}?性别:.{0,6}?学历:(?:不限|(?:初中|高中|中专|大专|本科|小学|硕士)(?:以[上下])?))/;

export function jobSiteHeader(plain: string): JobSiteNotice | undefined {
  const found = HEADER.exec(plain);
  const { title = '', facts = '' } = found?.groups ?? {};
  if (found === null) return undefined;
  const part = titlePart(title) ?? { from: 0, text: title };
  const factsFrom = found[0].length - facts.length;
  return {
    title: { value: part.text, span: { from: part.from, to: part.from + part.text.length } },
    shared: [passageOf(plain, { from: 0, to: title.length }), passageOf(plain, { from: factsFrom, to: factsFrom + facts.length })],
    body: passageOf(plain, { from: found[0].length, to: plain.length }),
  };
}
