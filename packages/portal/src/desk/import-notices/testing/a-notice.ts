/** A line of a file: a packer's notice of an invented employer, changed by `fields`; null is what real files hold for a silent field. */
export function aNotice(fields: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    id: 'p-1',
    raw: '红椒岭加工厂招包装工3名，月薪三千五至四千五。',
    source: '红椒岭就业服务站 2026-11',
    employer: '红椒岭加工厂',
    title: '包装工',
    headcount: 3,
    payMin: 3500,
    payMax: 4500,
    payBasis: 'month',
    place: '红椒岭路口往东',
    lodging: null,
    meals: null,
    shift: null,
    ageText: null,
    sexText: null,
    schooling: null,
    skillsText: [],
    certificates: [],
    insurance: null,
    start: null,
    ...fields,
  });
}

/** Lines as a stream of bytes, in chunks that respect neither lines nor characters. */
export async function* streamOf(content: string | Uint8Array, chunkBytes = 1_000): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let from = 0; from < bytes.length; from += chunkBytes) yield bytes.subarray(from, from + chunkBytes);
}
