import { describe, expect, test } from 'vitest';
import { readNotice } from './notice-line.ts';
import { aNotice } from './testing/a-notice.ts';

function issuesOf(line: string) {
  const reading = readNotice(line);
  return { ok: reading.ok, issues: reading.issues.map(({ path, kind, got }) => [path, kind, got]) };
}

test('a notice is read; null, blank and absent fields are silent', () => {
  expect(readNotice('{"id":" 7 ","title":"焊工","employer":null,"place":"  ","lodging":false,"payMin":0.85}')).toEqual({
    ok: true,
    notice: { id: '7', title: '焊工', lodging: false, payMin: 0.85 },
    issues: [],
  });
});

test('a field that notices do not have is a note and does not cost the line', () => {
  expect(issuesOf(aNotice({ hobby: '唱歌', zodiac: null }))).toEqual({ ok: true, issues: [['', 'unknown-field', 'hobby, zodiac']] });
});

describe('a line that is no JSON object is rejected whole', () => {
  test.each(['{"id":"7",', 'id,title', '[]', '"文字"', 'null', '12', '{} {}', '\uFEFF{}', '{"id":"a\0b"}', '[{"id":"7"},'])(
    '%j',
    (line) => {
      expect(readNotice(line)).toMatchObject({ ok: false, issues: [{ path: '', kind: 'not-json' }] });
    },
  );
});

describe('what is wrong with a field is told with the field and what came', () => {
  test.each([
    [{ id: null }, ['id', 'missing', 'null']],
    [{ id: '  ' }, ['id', 'missing', '  ']],
    [{ title: undefined }, ['title', 'missing', 'undefined']],
    [{ title: 5 }, ['title', 'wrong-value', '5']],
    [{ payMin: -1 }, ['payMin', 'wrong-value', '-1']],
    [{ payMin: '3500' }, ['payMin', 'wrong-value', '3500']],
    [{ payMax: 10_000_001 }, ['payMax', 'wrong-value', '10000001']],
    [{ payMin: 5000, payMax: 4000 }, ['payMax', 'wrong-value', '4000']],
    [{ payBasis: 'fortnight' }, ['payBasis', 'wrong-value', 'fortnight']],
    [{ headcount: 0 }, ['headcount', 'wrong-value', '0']],
    [{ headcount: 2.5 }, ['headcount', 'wrong-value', '2.5']],
    [{ headcount: '若干' }, ['headcount', 'wrong-value', '若干']],
    [{ lodging: '有' }, ['lodging', 'wrong-value', '有']],
    [{ skillsText: '会电焊' }, ['skillsText', 'wrong-value', '会电焊']],
    [{ certificates: ['焊工证', 3] }, ['certificates.1', 'wrong-value', '3']],
    [{ title: '焊\0工' }, ['title', 'wrong-value', '焊 工']],
    [{ employer: '厂\ud800' }, ['employer', 'wrong-value', '厂 ']],
    [{ title: '工'.repeat(201) }, ['title', 'wrong-value', `${'工'.repeat(79)}…`]],
  ])('%j', (fields, issue) => {
    expect(issuesOf(aNotice(fields))).toEqual({ ok: false, issues: [issue] });
  });
});

test('a number too great for a number is not taken', () => {
  expect(issuesOf('{"id":"7","title":"焊工","payMax":1e999}').ok).toBe(false);
});

test('all that is wrong is told at once', () => {
  expect(issuesOf(aNotice({ id: null, payMin: -5, meals: 'yes' })).issues.map(([path]) => path)).toEqual(['id', 'payMin', 'meals']);
});

test('names that objects have by birth are fields like others', () => {
  expect(issuesOf('{"id":"7","title":"焊工","__proto__":{"lodging":true},"constructor":1}')).toEqual({
    ok: true,
    issues: [['', 'unknown-field', '__proto__, constructor']],
  });
});
