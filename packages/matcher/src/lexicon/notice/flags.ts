import type { Span } from './span.ts';

/** What a clerk should see before a notice is published. */
export type NoticeFlagKind =
  | 'age-wish'
  | 'clean-record'
  | 'deposit'
  | 'eyesight'
  | 'height'
  | 'hepatitis'
  | 'household-register'
  | 'identity-card-held'
  | 'looks'
  | 'marriage-or-birth'
  | 'no-tattoo'
  | 'pay-by-sex'
  | 'probation'
  | 'several-trades'
  | 'sex-wish'
  | 'under-age';

export interface NoticeFlag {
  readonly kind: NoticeFlagKind;
  readonly span: Span;
}

/**
 * Wishes that the law does not allow. 就业促进法 27, 41, 妇女权益保障法 43 and 人力资源市场暂行条例 11, 24: no limit by sex, marriage or
 * register, no deposit, no keeping of identity cards; 就业促进法 30: no forced hepatitis test; 禁止使用童工规定: nobody under 16.
 * Other flags are only noted.
 */
export const againstTheLaw: ReadonlySet<NoticeFlagKind> = new Set([
  'deposit',
  'hepatitis',
  'household-register',
  'identity-card-held',
  'marriage-or-birth',
  'pay-by-sex',
  'sex-wish',
  'under-age',
]);

/** Wording that raises a flag, unless it is refused (不收押金, 户籍不限). */
const WORDINGS: readonly (readonly [NoticeFlagKind, RegExp])[] = [
  ['deposit', /押金|保证金|(?<!不|不用|无需|免)(?:交|收|缴)[^,，。;\n]{0,4}(?:服装费|培训费|报名费|体检费|建档费|介绍费|中介费|管理费)/g],
  ['identity-card-held', /(?:扣|押|暂扣|扣押|上交)(?:留)?(?:身份证|证件)/g],
  [
    'household-register',
    /(?:仅?限|只[限招要]|要求?|需|须)?(?:本?[县市区旗地省]|本地|\p{Script=Han}{2,4}[县市区旗州省])?(?:户籍|户口)(?!本|簿)|(?:仅?限|只[招要])(?:本地|当地|本[县市旗区村镇])人?/gu,
  ],
  ['height', /身高/g],
  ['eyesight', /视力|近视|色盲|色弱/g],
  ['clean-record', /无(?:违法)?(?:犯罪|不良|前科|案底|刑事)[^,，。;\n]{0,4}(?:记录|前科)?|无案底/g],
  ['no-tattoo', /(?:无|没有?|不能有)(?:明显)?纹身|纹身(?:勿|不要|免)/g],
  ['marriage-or-birth', /(?:已|未)[婚育](?:已?育)?|婚育/g],
  ['hepatitis', /乙肝|两对半/g],
  ['looks', /(?:形象|气质|相貌|五官|品貌)[^,，。;\n]{0,4}(?:好|佳|端正|端庄)/g],
];
const REFUSED_BEFORE = /(?:不限?|无|免|不收|不交|不押|不扣|没有|无需|不需|不用|不看|不要求)[^,，。;\n]{0,3}$/;
const REFUSED_BEHIND = /^(?:[^,，。;\n]{0,2})(?:不限|不要求|无要求|不看|均可)/;

export function wordedFlags(plain: string): readonly NoticeFlag[] {
  const flags: NoticeFlag[] = [];
  for (const [kind, pattern] of WORDINGS) {
    for (const found of plain.matchAll(pattern)) {
      const to = found.index + found[0].length;
      const isRefused =
        REFUSED_BEFORE.test(plain.slice(Math.max(0, found.index - 6), found.index)) || REFUSED_BEHIND.test(plain.slice(to, to + 6));
      if (isRefused) continue;
      flags.push({ kind, span: { from: found.index, to } });
      break;
    }
  }
  return flags;
}
