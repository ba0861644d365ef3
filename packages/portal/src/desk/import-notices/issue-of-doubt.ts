import type { Doubt, DoubtCode } from '@huma/matcher/lexicon';
import type { Expectation } from '../../messages/zh-CN/expectations.ts';
import { issue, type IssueKind, type NoticeIssue } from './issue.ts';
import type { Notice } from './notice-line.ts';

type Raised = readonly [path: keyof Notice, kind: IssueKind, expected: Expectation];

/** Field, kind and wording of what the word readers doubt. */
const RAISED: { readonly [Code in DoubtCode]: Raised } = {
  'age-not-understood': ['ageText', 'not-understood', 'ages from 16 as digits'],
  'ages-differ': ['ageText', 'conflict', 'one range of age; the widest was kept'],
  'under-age': ['ageText', 'under-age', 'an age of at least 16: younger people may not be employed'],
  'insurance-not-understood': ['insurance', 'not-understood', 'social or accident insurance'],
  'licence-alternatives': ['certificates', 'conflict', 'one licence, or several joined by 、 or 或; each was kept as a plus'],
  'licence-not-understood': ['certificates', 'not-understood', 'a licence of the catalogue'],
  'licence-preferred-yet-legal': ['certificates', 'conflict', 'a must: the law may ask for this licence, the notice only prefers it'],
  'schooling-not-understood': ['schooling', 'not-understood', 'a level of schooling'],
  'several-trades': ['title', 'several-trades', 'one trade; the first was taken'],
  'sex-not-understood': ['sexText', 'not-understood', 'no limit by sex, unless the law forbids the work to one'],
  'sex-wish': ['sexText', 'sex-wish', 'no limit by sex, unless the law forbids the work to one'],
  'shift-contradicts': ['shift', 'conflict', 'one way to tell day from night work; the shift was left open'],
  'shift-not-understood': ['shift', 'not-understood', 'words about shifts, hours or rest days that are plain'],
  'shift-promises-differ': ['shift', 'conflict', 'one statement; the notice makes several, and the one that promises least was kept'],
  'shift-turns-assumed': ['shift', 'conflict', 'by turns or by choice; by turns was assumed'],
  'skill-needs-differ': ['skillsText', 'conflict', 'one need for each skill; the milder was kept'],
  'skill-not-understood': ['skillsText', 'not-understood', 'a skill of the catalogue or a time of experience'],
  'unknown-trade': ['title', 'unknown-trade', 'a title that names a trade of the catalogue'],
};

export function issueOfDoubt({ code, wording, at }: Doubt): NoticeIssue {
  const [path, kind, expected] = RAISED[code];
  return issue(at === undefined ? path : `${path}.${at}`, kind, expected, wording);
}
