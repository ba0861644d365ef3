import type { Catalogue } from '../../../catalogue/index.ts';
import { type Passage, passageOf } from '../passage.ts';
import type { Said, Span } from '../span.ts';
import { jobSiteHeader } from './job-site-header.ts';
import { type PostHead, plainTitle, postHeads } from './post-heads.ts';
import { titlesOf } from './several-titles.ts';

/** One vacancy of a notice: its own words, and those it shares with others, nearest first. */
export interface Post {
  readonly title: Said<string> | undefined;
  readonly own: Passage;
  readonly shared: readonly Passage[];
  /** Which of several vacancies that one head names (瓦工、木工各5名), and how many. */
  readonly place: { readonly at: number; readonly of: number };
}

/** From weakest to strongest. */
const SIGNS = [' ', '、', ',', ';', '。', '\n'];
/** What begins so is said of all vacancies before it. */
const SHARED = /(?<=[,。;\n ])(?:以上|福利|地[址点]|工作地|联系|咨询|电话|有意|都[包交有]|均|全体|统一|公司(?:提供|有|地址))/;

/** The vacancies of a notice in order; at least one, because a notice that names no job still offers one. */
export function splitPosts(plain: string, catalogue: Catalogue): readonly Post[] {
  const header = jobSiteHeader(plain);
  if (header !== undefined) return expand([{ title: header.title, own: header.body, shared: header.shared }], catalogue);
  const heads = postHeads(plain, catalogue);
  const title = heads[0]?.title ?? plainTitle(plain, catalogue);
  if (heads.length < 2) return expand([{ title, own: { text: plain, offset: 0 }, shared: [] }], catalogue);
  return expand(ownPosts(plain, heads), catalogue);
}

type Unnumbered = Omit<Post, 'place'>;

function expand(posts: readonly Unnumbered[], catalogue: Catalogue): readonly Post[] {
  return posts.flatMap((post) => {
    const titles = titlesOf(post, catalogue);
    return titles.map((title, at) => ({ ...post, title, place: { at, of: titles.length } }));
  });
}

/** Bed and board at the very end of a list are for all of it, unless an earlier vacancy has its own. */
const BENEFIT = /(?<=[,;。\n ])(?:都|全部?)?(?:[包管供](?:吃|住|食|饭|[一两三]餐|一顿)|(?:免费|提供)(?:食|住|宿|吃))/;

function ownPosts(plain: string, heads: readonly PostHead[]): readonly Unnumbered[] {
  const last = heads.length - 1;
  const hasOwnBenefit = BENEFIT.test(plain.slice(heads[0]?.start, heads[last]?.start));
  const spans = heads.map(({ start }, at) => {
    const until = heads[at + 1]?.start ?? endOfLast(plain, heads);
    const body = plain.slice(start, until);
    const benefit = at === last && !hasOwnBenefit ? body.search(BENEFIT) : -1;
    const said = benefit < 0 ? body.search(SHARED) : benefit;
    return { own: { from: start, to: said < 0 ? until : start + said }, shared: { from: said < 0 ? until : start + said, to: until } };
  });
  const lead = passageOf(plain, { from: 0, to: heads[0]?.start ?? 0 });
  const tail = passageOf(plain, { from: spans.at(-1)?.shared.from ?? plain.length, to: plain.length });
  // Said of all vacancies before it: 以上2500-3200元；另招电工1名.
  const between = spans
    .slice(0, -1)
    .flatMap(({ shared }, at) => (shared.to > shared.from ? [{ at, passage: passageOf(plain, shared) }] : []));
  const titles = [...new Set(heads.map(({ title }) => title.value))];
  return heads.map(({ title }, at) => ({
    title,
    own: passageOf(plain, spans[at]?.own ?? { from: 0, to: 0 }),
    shared: [...between.filter((one) => one.at >= at).map(({ passage }) => passage), tail, lead]
      .filter(({ text }) => text.length > 0)
      .map((passage) => withoutOthers(passage, title.value, titles)),
  }));
}

/** Shared words without the clauses that name another vacancy: 电焊工日薪300，普工日薪180. */
function withoutOthers({ text, offset }: Passage, own: string, titles: readonly string[]): Passage {
  const others = titles.filter((title) => title !== own && text.includes(title));
  if (others.length === 0) return { text, offset };
  const kept = text.replace(/[^,。;\n|]+/g, (clause) =>
    others.some((title) => clause.includes(title)) && !clause.includes(own) ? '|'.repeat(clause.length) : clause,
  );
  return { text: kept, offset };
}

/** The last vacancy ends at the first sign as strong as those that part the others and stronger than any inside them. */
function endOfLast(plain: string, heads: readonly PostHead[]): number {
  const strength = (sign: string): number => SIGNS.indexOf(sign);
  const between = heads.slice(1).map(({ start }) => Math.max(...signsBefore(plain, start).map(strength)));
  const inside = heads.slice(0, -1).flatMap(({ start }, at) => signsInside(plain, { from: start, to: heads[at + 1]?.start ?? start }));
  const isUniform = between.every((sign) => sign === SIGNS.length - 1);
  const least = isUniform ? SIGNS.length - 1 : Math.max(Math.min(...between), Math.max(-1, ...inside.map(strength)) + 1);
  const last = heads.at(-1)?.title.span.to ?? plain.length;
  let depth = 0;
  for (let at = last; at < plain.length; at++) {
    const sign = plain.charAt(at);
    depth = sign === '(' ? depth + 1 : sign === ')' ? Math.max(0, depth - 1) : depth;
    if (sign === '\n' || (depth === 0 && strength(sign) >= Math.min(least, SIGNS.length - 1))) return at;
  }
  return plain.length;
}

function signsBefore(plain: string, start: number): readonly string[] {
  const [run = ''] = /[\s、,;。:]*$/.exec(plain.slice(Math.max(0, start - 6), start)) ?? [];
  return run.split('');
}

function signsInside(plain: string, { from, to }: Span): readonly string[] {
  const body = plain.slice(from, to).replace(/[\s、,;。:]*$/, '');
  return body
    .replaceAll(/\([^)]*\)/g, '')
    .replace(/^[\d一二三四五六七八九十]{1,3}、/, '')
    .split('');
}
