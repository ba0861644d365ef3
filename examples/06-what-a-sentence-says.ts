import { defaultCatalogue } from '@huma/matcher/catalogue';
import { buildLexicon, collectUnknown, defaultLexicon, recognize, suggest, type UnknownCount } from '@huma/matcher/lexicon';

const sentences = [
  '电焊干了三年，氩弧焊会一点，有焊工证',
  '不会开车，会糊灯笼',
  '旱工，想在家附近干，腰不好搬不了重的',
  'dian han gong',
  '车工',
];

let unknown: readonly UnknownCount[] = [];
for (const text of sentences) {
  const said = recognize(text);
  console.log(text);
  for (const { kind, code, span, step, months, level } of said.found) {
    const amounts = [months === undefined ? '' : `, ${months} months`, level === undefined ? '' : `, level ${level}`].join('');
    console.log(`  ${kind} ${code}${amounts}: ${text.slice(span.from, span.to)} (${step})`);
  }
  for (const { code, span } of said.absent) console.log(`  not ${code}: ${text.slice(span.from, span.to)}`);
  for (const { limit, span } of said.limits) console.log(`  limit ${limit}: ${text.slice(span.from, span.to)}`);
  for (const { wish, span } of said.wishes) console.log(`  wish ${wish}: ${text.slice(span.from, span.to)}`);
  for (const { codes, span } of said.ambiguous) console.log(`  which? ${text.slice(span.from, span.to)}: ${codes.join(' or ')}`);
  for (const { text: word, span } of said.unknown) console.log(`  unknown at ${span.from}: ${word}`);
  unknown = collectUnknown(unknown, said);
}

// What a clerk answers becomes a word; what cannot stand comes back as an issue.
const built = buildLexicon(
  defaultCatalogue,
  unknown.map(({ text }) => ({ text, kind: 'trade', code: 'hand-crafter' })),
);
if (built.ok)
  console.log(
    `now known: ${recognize('会糊灯笼', built.lexicon)
      .found.map(({ code }) => code)
      .join()}`,
  );
console.log(
  `dhg → ${suggest('dhg', defaultLexicon, { k: 3 })
    .map(({ name }) => name)
    .join('、')}`,
);
