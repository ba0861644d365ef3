import { type Catalogue, defaultCatalogue } from '../../catalogue/index.ts';
import { takeContact } from './contact.ts';
import type { NamedPlace } from './fields/place.ts';
import { type NoticeFlag, wordedFlags } from './flags.ts';
import type { DraftFields, FieldName, NoticeDraft, NoticeReading } from './notice-draft.ts';
import { noticeText } from './notice-text.ts';
import { splitPosts } from './posts/split-posts.ts';
import { readPost } from './read-post.ts';
import type { Said, Span } from './span.ts';
import { unreadIn } from './unread.ts';

export interface ReadNoticeOptions {
  readonly catalogue?: Catalogue;
  /** Counties by name (开鲁县, 科左中旗), GB/T 2260; one code may have several names. Without them no county is read. */
  readonly counties?: readonly NamedPlace[];
  /** Townships, streets and landmarks that settle a county. */
  readonly places?: readonly NamedPlace[];
}

const NONE: readonly NamedPlace[] = [];

/**
 * Reads a recruitment notice as somebody pasted it into drafts of its vacancies: codes, figures and the span of each, no prose. What the text does
 * not say is undefined and listed in `missing`; nothing is guessed. Benefits, place and terms that a notice states for all stand in every draft.
 * Telephone numbers stand in `contact` alone. Never throws, whatever the text; about 1 ms for a notice of two
 * vacancies (bench/speed/read-notice). Of a text longer than 20,000 units the rest is one unread span.
 */
export function readNotice(text: string, options: ReadNoticeOptions = {}): NoticeReading {
  const { catalogue = defaultCatalogue, counties = NONE, places = NONE } = options;
  const notice = noticeText(text.slice(0, lengthRead(text)));
  if (notice.plain.trim() === '') return { drafts: [], contact: undefined, flags: [], unread: [] };
  const { contact, rest } = takeContact(notice.plain);
  const setting = { catalogue, places: joined(counties, places) };
  const hidden = contact?.spans ?? [];
  const drafts = splitPosts(rest, catalogue).map((post) => readPost(post, setting));
  const flags = withoutRepeats([...drafts.flatMap((draft) => draft.flags), ...wordedFlags(rest)]);
  const read = [...drafts.flatMap(spansOf), ...flags.map(({ span }) => span)];
  const back = (span: Span): Span => notice.original(clearOf(span, hidden));
  return {
    drafts: drafts.map((draft) => inOriginal(draft, back)),
    contact: contact && {
      phones: contact.phones,
      person: contact.person && { value: contact.person.value, span: back(contact.person.span) },
      spans: contact.spans.map((span) => notice.original(span)),
    },
    flags: flags.map(({ kind, span }) => ({ kind, span: back(span) })),
    unread: [...unreadIn(rest, read).map(back), ...(lengthRead(text) < text.length ? [{ from: lengthRead(text), to: text.length }] : [])],
  };
}

const LONGEST = 20_000;

/** Never half a character. */
function lengthRead(text: string): number {
  if (text.length <= LONGEST) return text.length;
  return /[\uD800-\uDBFF]/.test(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
}

const joinedLists = new WeakMap<readonly NamedPlace[], Map<readonly NamedPlace[], readonly NamedPlace[]>>();

/** One list for the same two lists, so that it is sorted once for thousands of notices. */
function joined(counties: readonly NamedPlace[], places: readonly NamedPlace[]): readonly NamedPlace[] {
  if (places.length === 0) return counties;
  const withPlaces = joinedLists.get(counties) ?? new Map<readonly NamedPlace[], readonly NamedPlace[]>();
  joinedLists.set(counties, withPlaces);
  const known = withPlaces.get(places) ?? [...counties, ...places];
  withPlaces.set(places, known);
  return known;
}

/** A fact said twice has one span; where a telephone number stands between, the first half of it. */
function clearOf(span: Span, hidden: readonly Span[]): Span {
  return hidden.reduce(({ from, to }, number) => {
    if (number.from >= to || number.to <= from) return { from, to };
    return number.from > from ? { from, to: number.from } : { from: number.to, to: Math.max(number.to, to) };
  }, span);
}

function fieldsOf({ missing: _missing, flags: _flags, ...fields }: NoticeDraft): DraftFields {
  return fields;
}

function spansOf(draft: NoticeDraft): readonly Span[] {
  return Object.values(fieldsOf(draft)).flatMap((said: Said<unknown> | undefined) => said?.span ?? []);
}

function inOriginal(draft: NoticeDraft, back: (span: Span) => Span): NoticeDraft {
  const moved = Object.entries(fieldsOf(draft)).map(([name, said]: [string, Said<unknown> | undefined]) => [
    name as FieldName,
    said && { value: said.value, span: back(said.span) },
  ]);
  const fields = Object.fromEntries(moved) as DraftFields;
  return { ...fields, missing: draft.missing, flags: draft.flags.map(({ kind, span }) => ({ kind, span: back(span) })) };
}

function withoutRepeats(flags: readonly NoticeFlag[]): readonly NoticeFlag[] {
  return [...new Map(flags.map((flag) => [`${flag.kind} ${flag.span.from}`, flag])).values()];
}
