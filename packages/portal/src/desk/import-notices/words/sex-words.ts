import type { Sex } from '@huma/matcher';
import { issue, type NoticeIssue } from '../issue.ts';
import { plainText } from './plain-text.ts';

/** A wish for one sex, also a mild one (女工优先): it is against the law in most work, so that a clerk must see it. */
export function readSexWish(text: string): { readonly sex?: Sex; readonly issues: readonly NoticeIssue[] } {
  const plain = plainText(text);
  if (/不限|均可|皆可|都可|都行/.test(plain)) return { issues: [] };
  const [female, male] = [plain.includes('女'), plain.includes('男')];
  if (female && male) return { issues: plain.replace(/[性别男女、,/和及生士:]/g, '') === '' ? [] : [wish(text)] };
  if (!female && !male)
    return { issues: [issue('sexText', 'not-understood', 'no limit by sex, unless the law forbids the work to one', text)] };
  return { sex: female ? 'female' : 'male', issues: [wish(text)] };
}

function wish(text: string): NoticeIssue {
  return issue('sexText', 'sex-wish', 'no limit by sex, unless the law forbids the work to one', text);
}
