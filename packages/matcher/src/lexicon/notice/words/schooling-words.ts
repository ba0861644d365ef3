import type { Schooling } from '../../../model/laborer.ts';
import type { Doubt } from './doubt.ts';
import { plainText } from './plain-text.ts';

/** From least to most, so that of two named levels (高中/中专, 初中或高中) the lower one is asked. */
const LEVELS: readonly (readonly [RegExp, Schooling])[] = [
  [/小学/, 'primary'],
  [/初中|初级中学|九年义务/, 'middle'],
  [/高中|中专|技校|职高|中技/, 'high'],
  [/大专|专科|高职|本科|大学/, 'college'],
];

/** `none` where the notice says that it does not matter; a level that is only preferred, or the most it wants, asks nothing either. */
export function readSchooling(text: string): { readonly schooling?: Schooling; readonly doubts: readonly Doubt[] } {
  const plain = plainText(text);
  if (/不限|不要求|无要求|不看|均可/.test(plain)) return { schooling: 'none', doubts: [] };
  const level = LEVELS.find(([pattern]) => pattern.test(plain))?.[1];
  if (level === undefined) return { doubts: [{ code: 'schooling-not-understood', wording: text }] };
  return { schooling: /优先|最好|以下/.test(plain) ? 'none' : level, doubts: [] };
}
