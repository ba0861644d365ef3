import { describe, expect, test } from 'vitest';
import { brokenBetween, openQuestions } from './broken-rules.contract.ts';

describe('under-16', () => {
  test('a child who turns 16 tomorrow is shown nothing', () => {
    expect(brokenBetween({ birthDate: '2010-11-25' }, {})).toEqual([
      { rule: 'under-16', class: 'law', ground: '禁止使用童工规定 (国务院令第364号) art. 2', age: 15, least: 16 },
    ]);
  });

  test('who turns 16 today may be shown a vacancy', () => {
    expect(brokenBetween({ birthDate: '2010-11-24' }, {})).toEqual([]);
  });

  test('an age that nobody asked passes, and the desk must ask before an introduction', () => {
    expect(openQuestions({ birthDate: undefined }, {})).toEqual(['laborer.birth-date']);
  });

  test('a child is refused for being a child, not for a hazard that is forbidden from 16 to 17', () => {
    expect(brokenBetween({ birthDate: '2014-01-01' }, { hazards: ['toxic-graded'] }).map(({ rule }) => rule)).toEqual(['under-16']);
  });
});

describe('minor-hazard', () => {
  test('at 17 a hazard on the list of forbidden work breaks', () => {
    expect(brokenBetween({ birthDate: '2008-11-25' }, { hazards: ['heat-grade-3', 'boiler-stoker'] })).toEqual([
      {
        rule: 'minor-hazard',
        class: 'law',
        ground: '未成年工特殊保护规定 (劳部发〔1994〕498号) art. 3; 劳动法 art. 64',
        age: 17,
        hazard: 'heat-grade-3',
      },
    ]);
  });

  test('who turns 18 today may work with the hazard', () => {
    expect(brokenBetween({ birthDate: '2008-11-24' }, { hazards: ['heat-grade-3'] })).toEqual([]);
  });

  test('at 17 a vacancy that was asked and has no hazard leaves no question', () => {
    expect(openQuestions({ birthDate: '2009-05-01' }, { hazards: [] })).toEqual([]);
  });

  test('at 17 a notice that is silent on hazards passes, and the desk must ask the enterprise', () => {
    expect(openQuestions({ birthDate: '2009-05-01' }, { hazards: undefined })).toEqual(['vacancy.hazards']);
  });

  test('at an unknown age a declared hazard asks for the birth date once', () => {
    expect(openQuestions({ birthDate: undefined }, { hazards: ['toxic-graded'] })).toEqual(['laborer.birth-date']);
  });

  test('a grown person leaves no question where the notice is silent on hazards', () => {
    expect(openQuestions({ birthDate: '1990-05-01' }, { hazards: undefined })).toEqual([]);
  });
});
