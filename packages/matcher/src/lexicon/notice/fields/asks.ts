import { type Catalogue, findLicences, findSkills } from '../../../catalogue/index.ts';
import type { LicenceCode, TradeCode } from '../../../model/ids.ts';
import type { Schooling } from '../../../model/laborer.ts';
import type { AskedLicence } from '../../../model/licence.ts';
import type { AskedSkill } from '../../../model/skill.ts';
import { clauseAround, findIn, type Passage } from '../passage.ts';
import { hull, type Said, type Span, spanOf } from '../span.ts';
import { readCertificates } from '../words/certificate-words.ts';
import { readExperienceMonths } from '../words/experience-words.ts';
import { readSchooling } from '../words/schooling-words.ts';
import { readSkills } from '../words/skill-words.ts';

const LEVEL = '(?:小学|初中|初级中学|高中|中专|技校|职高|中技|大专|专科|高职|本科)';
const SCHOOLING = new RegExp(
  `(?:学历|文化)(?:程度)?:?(?:不限|无要求|不要求)|不限(?:学历|文化)|${LEVEL}(?:[/、或和及]${LEVEL})*(?:\\(含\\))?(?:[及或]?以[上下])?(?:学历|文化(?:程度)?|毕业|水平)?(?:优先|最好)?` +
    `(?=[^\\p{Script=Han}]|$)|${LEVEL}(?:[/、或和及]${LEVEL})*(?:[及或]?以[上下]|学历|文化|毕业)`,
  'gu',
);
/** 中学食堂 and 大学城 are places; 放宽至高中 is not what is asked. */
const NO_SCHOOLING = /(?:放宽[至到]?|应届|就读|毕业于)$/;

export function readSchoolingAsked(passage: Passage): Said<Schooling> | undefined {
  return findIn(passage, SCHOOLING, (found) => {
    const before = passage.text.slice(Math.max(0, (found.index ?? 0) - 4), found.index);
    const behind = passage.text.slice((found.index ?? 0) + found[0].length).slice(0, 3);
    if (NO_SCHOOLING.test(before) || /^[食学校园门]/.test(behind)) return undefined;
    return readSchooling(`${found[0]}${/^(?:优先|最好|者优)/.exec(behind)?.[0] ?? ''}`).schooling;
  });
}

const YEARS =
  /(?<!满)(?:半|\d{1,2}|[一二两三四五六七八九十]{1,3})(?:-[\d一二三四五六七八九十]{1,2})?年(?:及?以上)?[^,，。;\n]{0,14}?(?:经验|经历|驾龄|工龄(?![+奖工补])|从业|功底)[^,，。;\n]*/g;

/** Months of experience that are asked, not only preferred. */
export function readMonthsAsked(passage: Passage): Said<number> | undefined {
  return findIn(passage, YEARS, ([phrase]) => readExperienceMonths(phrase));
}

/** Words of a clause that may name a licence; the catalogue's reader is asked only there. */
const LICENCE_CLAUSE = /[证本照票]|(?<![A-Za-z])[A-Ca-cDEF][1-4](?![A-Za-z\d])|(?<![A-Za-z])[NQ][1-3](?!\d)/;
const OWN_CARD = /(?:持|有|要|带|需|凭)(?:有?效?)?(?:相关|上岗|操作|从业|资格|岗位)?证(?![件书]|者?优先)/;
/** The card that 持证 means for a trade where the law or custom knows only one. */
const CARD_OF_TRADE: { readonly [trade: string]: string } = {
  'forklift-operator': 'forklift',
  welder: 'welding',
  scaffolder: 'scaffolding',
  'maternity-carer': 'maternity-care-certificate',
  'elder-carer': 'elder-care-certificate',
  'security-guard': 'security-guard-card',
  'boiler-operator': 'boiler',
  'excavator-operator': 'excavator-certificate',
};

/** Licences of all passages, each once. */
export function readLicencesAsked(
  passages: readonly Passage[],
  trade: TradeCode | undefined,
  catalogue: Catalogue,
): Said<readonly AskedLicence[]> | undefined {
  const named = new Map<LicenceCode, AskedLicence>();
  const spans: Span[] = [];
  for (const passage of passages) {
    for (const { clause, span } of clausesWith(passage, LICENCE_CLAUSE)) {
      if (findLicences(clause, catalogue).length === 0) continue;
      for (const asked of readCertificates([clause], clause, catalogue, true).licences) {
        if (!named.has(asked.licence)) named.set(asked.licence, asked);
      }
      spans.push(span);
    }
  }
  const [card, cardSpan] = named.size === 0 ? ownCard(passages, trade, catalogue) : [];
  if (card !== undefined && cardSpan !== undefined) {
    named.set(card.licence, card);
    spans.push(cardSpan);
  }
  const span = hull(spans);
  return span && { value: [...named.values()], span };
}

function ownCard(
  passages: readonly Passage[],
  trade: TradeCode | undefined,
  catalogue: Catalogue,
): readonly [AskedLicence, Span] | readonly [] {
  const card = trade === undefined ? undefined : CARD_OF_TRADE[trade];
  if (card === undefined || !catalogue.licences.has(card as LicenceCode)) return [];
  for (const { text, offset } of passages) {
    const found = OWN_CARD.exec(text);
    if (found !== null) return [{ licence: card as LicenceCode, need: 'must' }, spanOf(found, offset)];
  }
  return [];
}

/** What somebody must be able to do stands behind such a word; duties (负责焊接) ask for no proof. */
const SKILL_CLAUSE = /会|能|懂|熟|精通|掌握|操作|开过|做过|从事过|经验|手艺/;

export function readSkillsAsked(passages: readonly Passage[], catalogue: Catalogue): Said<readonly AskedSkill[]> | undefined {
  const clauses = passages.flatMap((passage) => clausesWith(passage, SKILL_CLAUSE));
  const telling = clauses.filter(({ clause }) => findSkills([clause], catalogue).length > 0);
  const span = hull(telling.map((clause) => clause.span));
  if (span === undefined) return undefined;
  const phrases = telling.map(({ clause }) => clause);
  return { value: readSkills(phrases, catalogue, true).skills, span };
}

interface Clause {
  readonly clause: string;
  readonly span: Span;
}

function clausesWith({ text, offset }: Passage, pattern: RegExp): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let from = 0; from < text.length; ) {
    const { to } = clauseAround(text, from, from);
    const clause = text.slice(from, to);
    if (pattern.test(clause)) clauses.push({ clause, span: { from: from + offset, to: to + offset } });
    from = to + 1;
  }
  return clauses;
}
