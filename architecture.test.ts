import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = dirname(fileURLToPath(import.meta.url));

interface Source {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly string[];
}

/** `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`; a text that merely holds the word is none. */
const importStatement =
  /^(?:import|export)\s+(?:type\s+)?(?:\{[^}]*\}|\*(?:\s+as\s+\w+)?|\w+(?:,\s*\{[^}]*\})?)\s+from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

const sources = ['packages', 'examples', 'bench'].flatMap((folder) => readSources(join(root, folder)));
const isTest = ({ path }: Source): boolean => /\.(test|contract)\.tsx?$/.test(path) || /packages\/(db|portal)\/.*\/testing\//.test(path);
const product = sources.filter((source) => !isTest(source));
const inMatcher = product.filter(({ path }) => path.startsWith('packages/matcher/src/'));

function readSources(folder: string): readonly Source[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : readSources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [readSource(path)] : [];
  });
}

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const specifiers = [...text.matchAll(importStatement)].map(([, from, only, lazy]) => from ?? only ?? lazy ?? '');
  return {
    path: toPath(path),
    lines: text.split('\n').length - 1,
    imports: specifiers.map((specifier) => (specifier.startsWith('.') ? toPath(resolve(dirname(path), specifier)) : specifier)),
  };
}

function toPath(path: string): string {
  return relative(root, path).replaceAll('\\', '/');
}

/** Every import of the sources for which `isForbidden` holds, as `importer → imported`. */
function arrows(from: readonly Source[], isForbidden: (imported: string, importer: Source) => boolean): readonly string[] {
  return from.flatMap((source) =>
    source.imports.filter((imported) => isForbidden(imported, source)).map((imported) => `${source.path} → ${imported}`),
  );
}

/** Folder of a matcher source, `model`, `rules` …, or the name of a file that lies in no folder. */
function stageOf(path: string): string {
  const [, stage = ''] = /^packages\/matcher\/src\/([^/]+)/.exec(path) ?? [];
  return stage;
}

describe('the layers', () => {
  test('the readers of this test see the sources at all', () => {
    expect(product.length).toBeGreaterThan(100);
    expect(arrows(inMatcher, (imported) => imported === 'packages/matcher/src/model/place.ts').length).toBeGreaterThan(3);
  });

  test('the matcher imports no package but zod in its schemas and fuse.js in its lexicon', () => {
    const allowed = new Map([
      ['schema', 'zod'],
      ['lexicon', 'fuse.js/basic'],
    ]);
    const isForeign = (imported: string, { path }: Source): boolean =>
      !imported.startsWith('packages/matcher/') && allowed.get(stageOf(path)) !== imported;
    expect(arrows(inMatcher, isForeign)).toEqual([]);
  });

  test("the matcher's root entry does not reach the schemas, the words, the catalogue's data or the test builders", () => {
    const reached = new Set<string>();
    const open = ['packages/matcher/src/index.ts'];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      open.push(...(sources.find((source) => source.path === path)?.imports ?? []));
    }
    expect(
      [...reached].filter((path) =>
        /\/(schema|testing|lexicon)\/|\/catalogue\/(trades|skills|licences|ambiguous|default|find|index)/.test(path),
      ),
    ).toEqual([]);
  });

  /** Each stage imports only stages before it. */
  const stages = [
    'errors.ts',
    'model',
    'catalogue',
    'rulebook',
    'context',
    'facts',
    'rules',
    'scoring',
    'explanation',
    'retrieval',
    'match.ts',
    'match-household.ts',
    'why-not',
    'index.ts',
    'lexicon',
    'schema',
    'testing',
  ];
  test('a stage of the matcher imports only stages before it', () => {
    const before = (imported: string, { path }: Source): boolean => {
      const [from, to] = [stages.indexOf(stageOf(path)), stages.indexOf(stageOf(imported))];
      return to > from;
    };
    expect(new Set(inMatcher.map(({ path }) => stageOf(path)))).toEqual(new Set(stages));
    expect(arrows(inMatcher, before)).toEqual([]);
  });

  test('the database package knows nothing of the portal, and nothing imports the portal', () => {
    const outside = sources.filter(({ path }) => !path.startsWith('packages/portal/'));
    expect(arrows(outside, (imported) => imported.startsWith('@huma/portal') || imported.startsWith('packages/portal/'))).toEqual([]);
  });

  test('packages meet only at their doors', () => {
    const packageOf = (path: string): string | undefined => /^packages\/([^/]+)\//.exec(path)?.[1];
    expect(arrows(sources, (imported, { path }) => packageOf(imported) !== undefined && packageOf(imported) !== packageOf(path))).toEqual(
      [],
    );
  });

  test('only the database package speaks SQL', () => {
    const portal = product.filter(({ path }) => path.startsWith('packages/portal/'));
    expect(arrows(portal, (imported) => /^(drizzle-orm|postgres$|@electric-sql)/.test(imported))).toEqual([]);
  });

  test('queries that matching uses cannot read who somebody is', () => {
    const matching = product.filter(({ path }) =>
      /packages\/db\/src\/(laborer|laborer-row|vacancy|vacancy-row|rulebook-row)\.ts$/.test(path),
    );
    expect(matching).toHaveLength(5);
    expect(arrows(matching, (imported) => imported.includes('member-identity') || imported.endsWith('schema/index.ts'))).toEqual([]);
  });

  test('only use cases of the portal touch the database and the matcher; pages are given words', () => {
    const pages = product.filter(({ path }) => /-page\.tsx$|packages\/portal\/src\/components\//.test(path));
    expect(pages.length).toBeGreaterThan(4);
    expect(arrows(pages, (imported) => imported.startsWith('@huma/'))).toEqual([]);
  });

  test('only settings.ts and the terminal of a process read the environment', () => {
    const readers = product.filter(
      ({ path }) => path.startsWith('packages/') && /process\.env/.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(readers.map(({ path }) => path)).toEqual(['packages/portal/src/commands/huma.ts']);
  });
});

describe('the files', () => {
  test('no source file has more than 300 lines', () => {
    expect(
      sources.filter(({ lines, path }) => lines > 300 && !/\.test\.tsx?$/.test(path)).map(({ path, lines }) => `${path}: ${lines}`),
    ).toEqual([]);
  });

  test('no file or folder hides behind a name that says nothing', () => {
    expect(sources.map(({ path }) => path).filter((path) => /(^|\/)(utils?|helpers?|common|manager|misc)(\/|\.|-)/.test(path))).toEqual([]);
  });

  test('names are kebab-case', () => {
    // A language's folder is its tag, as in the HTML.
    const named = sources.map(({ path }) => path.replace('/zh-CN/', '/'));
    expect(named.filter((path) => !/^[a-z0-9/.-]+$/.test(path))).toEqual([]);
  });
});
