import { describe, expect, test } from 'vitest';
import type { SkillCode } from '../model/ids.ts';
import { knownAt, openAt, partWith } from './value-of.contract.ts';

describe('skills', () => {
  const asks = (need: string, level?: number): { skills: readonly unknown[] } => ({ skills: [{ skill: 'welding', need, level }] });
  const can = (level?: number): { skills: readonly unknown[] } => ({ skills: [{ skill: 'welding', level }] });
  const rarity = (points: number): { rarity: ReadonlyMap<SkillCode, number> } => ({ rarity: new Map([['welding' as SkillCode, points]]) });

  test('who has what is asked loses nothing', () => {
    expect(partWith('skills', can(2), asks('must', 2))).toEqual(knownAt(10_000));
  });

  test('who can do more than is asked gains nothing', () => {
    expect(partWith('skills', can(3), asks('must', 1))).toEqual(knownAt(10_000));
  });

  test('a notice that asks for no skill costs nobody anything', () => {
    expect(partWith('skills', {}, { skills: [] })).toEqual(knownAt(10_000));
  });

  test('of a needed skill two missing levels of three cost two thirds of its rarity, rounded down', () => {
    expect(partWith('skills', can(1), asks('must', 3))).toEqual(knownAt(6667));
  });

  test('a skill without a stated level counts as the first', () => {
    expect(partWith('skills', can(), asks('must', 3))).toEqual(knownAt(6667));
    expect(partWith('skills', can(1), asks('must'))).toEqual(knownAt(10_000));
  });

  test('a skill that is taught costs 60 % of its rarity, one that is welcome 40 %', () => {
    expect(partWith('skills', {}, asks('trainable'))).toEqual(knownAt(7000));
    expect(partWith('skills', {}, asks('plus'))).toEqual(knownAt(8000));
  });

  test('the rarest skill costs everything, the commonest next to nothing', () => {
    expect(partWith('skills', can(1), asks('must', 2), rarity(100))).toEqual(knownAt(5000));
    expect(partWith('skills', {}, asks('trainable'), rarity(100))).toEqual(knownAt(4000));
    expect(partWith('skills', {}, asks('trainable'), rarity(1))).toEqual(knownAt(9940));
  });

  test('losses add up, and never to more than everything', () => {
    const four = ['welding', 'sewing', 'cooking', 'milking'].map((skill) => ({ skill, need: 'trainable' }));
    expect(partWith('skills', {}, { skills: four.slice(0, 3) })).toEqual(knownAt(1000));
    expect(partWith('skills', {}, { skills: four })).toEqual(knownAt(0));
  });

  test('a skill that an incomplete list does not name lies between absent and the first level', () => {
    // 5000 … 10000
    expect(partWith('skills', { asked: [] }, asks('must', 1))).toEqual(openAt(7000, 'laborer.skills'));
    // 5000 … 7500
    expect(partWith('skills', { asked: [] }, asks('must', 2))).toEqual(openAt(6000, 'laborer.skills'));
  });

  test('what an incomplete list names is known', () => {
    expect(partWith('skills', { asked: [], ...can(2) }, asks('must', 2))).toEqual(knownAt(10_000));
  });

  test('a notice that is silent on skills may ask for anything', () => {
    expect(partWith('skills', can(3), { skills: undefined })).toEqual(openAt(4000, 'vacancy.skills'));
  });
});

describe('trade', () => {
  const worked = (...experience: readonly (readonly [trade: string, months: number])[]): { experience: readonly unknown[] } => ({
    experience: experience.map(([trade, months]) => ({ trade, months })),
  });
  const closed = { openToAll: false };

  test.each([
    [0, 4000],
    [1, 4200],
    [12, 7000],
    [23, 9700],
    [24, 10_000],
    [240, 10_000],
  ])('%i months in the very trade', (months, value) => {
    expect(partWith('trade', worked(['packer', months]), closed)).toEqual(knownAt(value));
  });

  test('a neighbouring trade counts by its adjacency: 60 × 70', () => {
    expect(partWith('trade', worked(['sewing-worker', 12]), closed)).toEqual(knownAt(4200));
  });

  test('the best of several trades counts', () => {
    expect(partWith('trade', worked(['sewing-worker', 24], ['packer', 1], ['cook', 240]), closed)).toEqual(knownAt(6000));
  });

  test('a trade that has nothing to do with it counts nothing', () => {
    expect(partWith('trade', worked(['cook', 240]), closed)).toEqual(knownAt(0));
  });

  test('work that is open to all is worth 6000 to whoever has less', () => {
    expect(partWith('trade', {}, { openToAll: true })).toEqual(knownAt(6000));
    expect(partWith('trade', worked(['packer', 12]), { openToAll: true })).toEqual(knownAt(7000));
  });

  test('a notice that does not say whether it is open to all lies between', () => {
    // 0 … 6000
    expect(partWith('trade', {}, { openToAll: undefined })).toEqual(openAt(2400, 'vacancy.open-to-all'));
    // 4200 … 6000
    expect(partWith('trade', worked(['packer', 1]), { openToAll: undefined })).toEqual(openAt(4920, 'vacancy.open-to-all'));
    // 7000 whatever the notice says
    expect(partWith('trade', worked(['packer', 12]), { openToAll: undefined })).toEqual(knownAt(7000));
  });

  test('who was not asked for all trades may have worked in it for years', () => {
    expect(partWith('trade', { asked: [] }, { openToAll: true })).toEqual(openAt(7600, 'laborer.experience'));
    expect(partWith('trade', { asked: [] }, closed)).toEqual(openAt(4000, 'laborer.experience'));
    expect(partWith('trade', { asked: [], ...worked(['packer', 12]) }, closed)).toEqual(openAt(8200, 'laborer.experience'));
    expect(partWith('trade', { asked: [], ...worked(['packer', 24]) }, closed)).toEqual(knownAt(10_000));
  });
});

describe('months', () => {
  const worked = (...experience: readonly (readonly [trade: string, months: number])[]): { experience: readonly unknown[] } => ({
    experience: experience.map(([trade, months]) => ({ trade, months })),
  });

  test('who asks for none takes anybody', () => {
    expect(partWith('months', {}, { months: 0 })).toEqual(knownAt(10_000));
  });

  test.each([
    ['none at all', worked(), 0],
    ['half of the months', worked(['packer', 6]), 5000],
    ['12 months in a trade that is 60 near', worked(['sewing-worker', 12]), 6000],
    ['6 own months and 5 that are 60 near', worked(['packer', 6], ['sewing-worker', 5]), 7500],
    ['just enough', worked(['packer', 12]), 10_000],
    ['more than enough', worked(['packer', 240]), 10_000],
    ['years in a trade that has nothing to do with it', worked(['cook', 240]), 0],
  ])('a year is asked, and the person has %s', (_, laborer, value) => {
    expect(partWith('months', laborer, { months: 12 })).toEqual(knownAt(value));
  });

  test('shares are rounded down: one of seven months', () => {
    expect(partWith('months', worked(['packer', 1]), { months: 7 })).toEqual(knownAt(1428));
  });

  test('who was not asked for all trades may have the months', () => {
    // 5000 … 10000
    expect(partWith('months', { asked: [], ...worked(['packer', 6]) }, { months: 12 })).toEqual(openAt(7000, 'laborer.experience'));
  });

  test('a silent notice asks for two years at the worst', () => {
    expect(partWith('months', {}, { months: undefined })).toEqual(openAt(4000, 'vacancy.months'));
    expect(partWith('months', worked(['packer', 12]), { months: undefined })).toEqual(openAt(7000, 'vacancy.months'));
    expect(partWith('months', worked(['packer', 24]), { months: undefined })).toEqual(knownAt(10_000));
  });
});

describe('schooling', () => {
  test.each([
    ['college', 'none', 10_000],
    ['middle', 'middle', 10_000],
    ['middle', 'high', 5000],
    ['middle', 'college', 2000],
    ['primary', 'college', 0],
    ['none', 'college', 0],
    ['none', 'none', 10_000],
  ])('has %s, asked %s', (had, asked, value) => {
    expect(partWith('schooling', { schooling: had }, { schooling: asked })).toEqual(knownAt(value));
  });

  test('never asked: between no schooling and enough', () => {
    expect(partWith('schooling', { schooling: undefined }, { schooling: 'middle' })).toEqual(openAt(5200, 'laborer.schooling'));
    expect(partWith('schooling', { schooling: undefined }, { schooling: 'primary' })).toEqual(openAt(7000, 'laborer.schooling'));
    expect(partWith('schooling', { schooling: undefined }, { schooling: 'none' })).toEqual(knownAt(10_000));
  });

  test('a silent notice asks for college at the worst', () => {
    expect(partWith('schooling', { schooling: 'middle' }, { schooling: undefined })).toEqual(openAt(5200, 'vacancy.schooling'));
    expect(partWith('schooling', { schooling: 'college' }, { schooling: undefined })).toEqual(knownAt(10_000));
    expect(partWith('schooling', { schooling: undefined }, { schooling: undefined })).toEqual(
      openAt(4000, 'laborer.schooling', 'vacancy.schooling'),
    );
  });
});

describe('language', () => {
  const both = ['mandarin', 'mongolian'];

  test.each([
    [both, both, 10_000],
    [['mandarin'], both, 5000],
    [[], both, 0],
    [[], [], 10_000],
    [['mongolian'], ['mandarin'], 5000],
  ])('speaks %j, asked %j', (languages, asked, value) => {
    expect(partWith('language', { languages }, { languages: asked })).toEqual(knownAt(value));
  });

  test('never asked: between none and all that are wanted', () => {
    expect(partWith('language', { languages: undefined }, { languages: ['mandarin'] })).toEqual(openAt(7000, 'laborer.languages'));
    expect(partWith('language', { languages: undefined }, { languages: both })).toEqual(openAt(4000, 'laborer.languages'));
    expect(partWith('language', { languages: undefined }, { languages: [] })).toEqual(knownAt(10_000));
  });

  test('a silent notice wants, at the worst, every language that the person lacks', () => {
    expect(partWith('language', { languages: both }, { languages: undefined })).toEqual(knownAt(10_000));
    expect(partWith('language', { languages: ['mandarin'] }, { languages: undefined })).toEqual(openAt(7000, 'vacancy.languages'));
    expect(partWith('language', { languages: [] }, { languages: undefined })).toEqual(openAt(4000, 'vacancy.languages'));
    expect(partWith('language', { languages: undefined }, { languages: undefined })).toEqual(
      openAt(4000, 'laborer.languages', 'vacancy.languages'),
    );
  });
});

describe('ready', () => {
  const from = (availableFrom: string): { willingness: Readonly<Record<string, unknown>> } => ({ willingness: { availableFrom } });

  test.each([
    ['2026-11-01', 10_000],
    ['2026-11-24', 10_000],
    ['2026-11-25', 9750],
    ['2026-12-04', 7500],
    ['2027-01-03', 0],
    ['2027-06-01', 0],
  ])('ready on %s for work that starts today', (day, value) => {
    expect(partWith('ready', from(day), { startsOn: '2026-11-24' })).toEqual(knownAt(value));
  });

  test('to be ready early costs nothing', () => {
    expect(partWith('ready', from('2026-12-10'), { startsOn: '2026-12-10' })).toEqual(knownAt(10_000));
    expect(partWith('ready', from('2026-12-11'), { startsOn: '2026-12-10' })).toEqual(knownAt(9750));
  });

  test('work that began last month, or whose first day nobody gave, starts today', () => {
    expect(partWith('ready', from('2026-12-04'), { startsOn: '2026-10-01' })).toEqual(knownAt(7500));
    expect(partWith('ready', from('2026-12-04'), { startsOn: undefined })).toEqual(knownAt(7500));
  });

  test('who wants to work only later is ready only then', () => {
    expect(partWith('ready', { willingness: { toWork: { later: '2026-12-04' } } })).toEqual(knownAt(7500));
    expect(partWith('ready', { willingness: { toWork: { later: '2026-12-04' }, availableFrom: '2026-12-14' } })).toEqual(knownAt(5000));
  });

  test('who works under conditions, or was never asked, may be ready today or never', () => {
    expect(partWith('ready', { willingness: { toWork: 'if-conditions' } })).toEqual(openAt(4000, 'laborer.ready-on'));
    expect(partWith('ready', { willingness: {} })).toEqual(openAt(4000, 'laborer.ready-on'));
  });
});
