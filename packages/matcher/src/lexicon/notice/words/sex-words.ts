import type { Sex } from '../../../model/laborer.ts';
import type { Doubt } from './doubt.ts';
import { plainText } from './plain-text.ts';

/** A wish for one sex, also a mild one (女工优先): it is against the law in most work, so that a clerk must see it. */
export function readSexWish(text: string): { readonly sex?: Sex; readonly doubts: readonly Doubt[] } {
  const plain = plainText(text);
  if (/不限|均可|皆可|都可|都行/.test(plain)) return { doubts: [] };
  const [female, male] = [plain.includes('女'), plain.includes('男')];
  if (female && male) return { doubts: plain.replace(/[性别男女、,/和及生士:]/g, '') === '' ? [] : [wish(text)] };
  if (!female && !male) return { doubts: [{ code: 'sex-not-understood', wording: text }] };
  return { sex: female ? 'female' : 'male', doubts: [wish(text)] };
}

function wish(text: string): Doubt {
  return { code: 'sex-wish', wording: text };
}
