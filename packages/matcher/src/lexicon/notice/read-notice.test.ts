import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DraftFields, NoticeDraft, NoticeReading } from './notice-draft.ts';
import { readNotice } from './read-notice.ts';
import type { Span } from './span.ts';

const counties = [
  { code: '150523', name: '开鲁县' },
  { code: '150525', name: '奈曼旗' },
];

const MILL =
  '红椒面粉厂招聘：\n1、装卸工6名，按吨计件，月入6500左右；\n2、叉车司机2名，持证，月薪5200-5800元，25-50岁。\n以上岗位包住，管一餐，交意外险。开鲁县东风镇，李经理16404759001';

function values({ missing: _missing, flags: _flags, ...fields }: NoticeDraft): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, said]) => (said === undefined ? [] : [[name, said.value] as const])));
}

test('a notice becomes one draft for each vacancy; what stands below the list belongs to both', () => {
  const { drafts, contact } = readNotice(MILL, { counties });
  const shared = { lodging: 'free', meals: 'free', insurance: { accident: true }, countyCode: '150523', place: '开鲁县东风镇' };
  expect(drafts.map(values)).toEqual([
    {
      ...shared,
      title: '装卸工',
      trade: 'loading-worker',
      seats: { text: '6名', seats: 6 },
      pay: { basis: 'month', min: 650_000, max: 650_000, includesOvertime: true },
    },
    {
      ...shared,
      title: '叉车司机',
      trade: 'forklift-operator',
      seats: { text: '2名', seats: 2 },
      pay: { basis: 'month', min: 520_000, max: 580_000 },
      licences: [{ licence: 'forklift', need: 'must' }],
      ageWish: { from: 25, to: 50 },
    },
  ]);
  expect(contact).toMatchObject({ phones: ['16404759001'], person: { value: '李经理' } });
});

test('each span is the wording that the value was read from', () => {
  const [, driver] = readNotice(MILL, { counties }).drafts;
  const wording = (field: keyof DraftFields): string => {
    const span = driver?.[field]?.span;
    return span === undefined ? '' : MILL.slice(span.from, span.to);
  };
  expect([wording('title'), wording('pay'), wording('ageWish'), wording('lodging')]).toEqual([
    '叉车司机',
    '5200-5800元',
    '25-50岁',
    '包住',
  ]);
});

test('what the text does not say is missing, never guessed; a wish is never missed', () => {
  const [draft] = readNotice('招牧工一人').drafts;
  expect(draft && values(draft)).toEqual({ title: '牧工', trade: 'herder', seats: { text: '一人', seats: 1 } });
  expect(draft?.missing).toEqual(
    'pay hours shifts restDaysPerMonth lodging meals insurance contract place countyCode schooling licences skills months start'.split(' '),
  );
});

test('a title of several trades is one draft of the first, with a flag', () => {
  const { drafts, flags } = readNotice('招保洁、电工，4000元');
  expect(drafts.map(({ trade }) => trade?.value)).toEqual(['cleaner']);
  expect(flags.map(({ kind }) => kind)).toEqual(['several-trades']);
});

test('wishes that the law does not allow are kept and flagged with their wording', () => {
  const text = '招文员，女，未婚，22-30岁，押金200元';
  const { drafts, flags } = readNotice(text);
  expect(drafts[0]?.sexWish?.value).toBe('female');
  expect(flags.map(({ kind, span }) => [kind, text.slice(span.from, span.to)])).toEqual([
    ['age-wish', '22-30岁'],
    ['sex-wish', '女'],
    ['deposit', '押金'],
    ['marriage-or-birth', '未婚'],
  ]);
});

test('pay that a notice deals out in order goes to each vacancy in turn', () => {
  const { drafts } = readNotice('招瓦工、木工、力工，日工资分别400、420、240');
  expect(drafts.map(({ title, pay }) => [title?.value, pay?.value.min])).toEqual([
    ['瓦工', 40_000],
    ['木工', 42_000],
    ['力工', 24_000],
  ]);
});

test("a job site's classes count only where its own text is silent", () => {
  const [draft] = readNotice('普工 工资：3000-5000 人数：30人 性别：男 学历：不限 男女不限，月薪2700-3500元').drafts;
  expect(draft && values(draft)).toMatchObject({
    title: '普工',
    seats: { seats: 30 },
    pay: { min: 270_000, max: 350_000 },
    schooling: 'none',
  });
  expect(draft?.sexWish).toBeUndefined();
});

test('words that no reader understood are handed back', () => {
  const text = '招电工，月薪5000，须自备梯凳';
  expect(readNotice(text).unread.map(({ from, to }) => text.slice(from, to))).toEqual(['自备梯凳']);
});

test('a blank text has no drafts', () => {
  expect(readNotice(' \n ')).toEqual({ drafts: [], contact: undefined, flags: [], unread: [] });
});

/** Scraps of what notices say, and nonsense between them. */
const scrap = fc.oneof(
  fc.constantFrom(
    ...'招 招聘： 普工 电焊工3名 、 ， 。 ； \n ( ） 【 1、 ① 一、 各5名 分别 月薪 底薪4000 + 提成 3500 -4500 元/天 一万二 两三百 女3200/男3500 年龄18-50岁 身高170 包吃住 管 夜班 8:00-17:00 单休 五险 C1驾照 持证 以上岗位 开鲁县 地址： 工资：3000-5000 人数：5人 性别：男 学历：不限 押金 试用期 🔥'.split(
      ' ',
    ),
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const anyText = fc.array(scrap, { maxLength: 24 }).map((scraps) => scraps.join(''));

/** Whether a place parts the two units of one character. */
function halves(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]$/.test(text.slice(0, at)) && /^[\uDC00-\uDFFF]/.test(text.slice(at));
}

/** Every span of a reading but those of the contact. */
function spansOf({ drafts, flags, unread }: NoticeReading): readonly Span[] {
  const fields = drafts.flatMap(({ missing: _missing, flags: _flags, ...said }) => Object.values(said));
  return [...fields.flatMap((field) => field?.span ?? []), ...flags.map(({ span }) => span), ...unread];
}

test('no text is too strange: spans lie inside it, in order, and halve no character', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = readNotice(text, { counties });
      const wrong = [...spansOf(reading), ...(reading.contact?.spans ?? [])].filter(
        ({ from, to }) => from < 0 || to < from || to > text.length || halves(text, from) || halves(text, to),
      );
      expect(wrong).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('a telephone number stands in the contact alone', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('16404759001', '0475-0129001'), anyText, (before, phone, after) => {
      const text = `${before}，${phone}，${after}`;
      const reading = readNotice(text, { counties });
      expect(reading.contact?.phones).toContain(phone);
      const shown = [JSON.stringify(reading.drafts.map(values)), ...spansOf(reading).map(({ from, to }) => text.slice(from, to))];
      expect(shown.filter((wording) => wording.includes(phone.slice(-7)))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
