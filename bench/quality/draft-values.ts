import type { DraftFields, NoticeDraft } from '@huma/matcher/lexicon';

/** What a draft says, without the spans. */
export type DraftValues = { readonly [Field in keyof DraftFields]?: NonNullable<DraftFields[Field]>['value'] };

export function valuesOf(draft: NoticeDraft | undefined): DraftValues {
  if (draft === undefined) return {};
  const { missing: _missing, flags: _flags, ...fields } = draft;
  const said = Object.entries(fields).flatMap(([field, one]) => (one === undefined ? [] : [[field, one.value] as const]));
  return Object.fromEntries(said) as DraftValues;
}
