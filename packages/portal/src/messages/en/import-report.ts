import type { ImportReportWords } from '../import-report.ts';

export const importReport: ImportReportWords = {
  counts: ({ lines, vacancies, drafts, rejected, alreadyKnown, emptyLines }) =>
    `Lines ${lines}: vacancies ${vacancies}, drafts ${drafts} (no trade recognised, not shown), rejected ${rejected}, already known ${alreadyKnown}. Empty lines besides: ${emptyLines}.`,
  stored: (importId) => `Import ${importId}. To take it back, run: huma undo-import ${importId}`,
  nothingStored: 'No new notices; nothing was changed.',
  kindsTitle: 'To look at:',
  kinds: {
    'too-long': 'line too long (rejected)',
    encoding: 'not UTF-8 (rejected)',
    'not-json': 'not a JSON object (rejected)',
    missing: 'something required is missing (rejected)',
    'wrong-value': 'wrong value (rejected)',
    'duplicate-id': 'id used twice (rejected)',
    'invalid-vacancy': 'makes no vacancy (rejected)',
    'unknown-trade': 'no trade recognised (draft)',
    'several-trades': 'several trades in one notice',
    'unknown-field': 'unknown fields',
    'not-understood': 'words not understood, or of no use',
    conflict: 'statements that differ',
    'piece-rate': 'rate of a piece, not kept as pay',
    'doubtful-pay': 'doubtful pay, not used',
    'sex-wish': 'limit by sex, a legal risk',
    'under-age': 'under 16',
  },
  issue: ({ line, path, expected, got }) => `line ${line} · ${path || 'whole line'} · expected ${expected} · got ${got}`,
  more: (left) => `Not shown: ${left}. Add --all to show all.`,
  problem: {
    'unknown-county': (got) => `There is no county with the code "${got}". Expected six digits (GB/T 2260), for example 150502.`,
    'impossible-date': (got) => `"${got}" is no day. Expected YYYY-MM-DD, for example 2026-11-20.`,
  },
  unreadable: (fileName, why) => `Cannot read ${fileName}: ${why}`,
  usage: (usage) => `Usage: ${usage}`,
  undone: (withdrawn) => `Taken back, vacancies and drafts: ${withdrawn}. The corrected file can be imported again.`,
  nothingToUndo: (importId) => `There is no import ${importId}, or it was taken back before.`,
};
