import { aNotice } from './a-notice.ts';

/** GB2312 of 招焊工: a line that somebody pasted from another program. */
const gbkLine = Buffer.from([0xd5, 0xd0, 0xba, 0xb8, 0xb9, 0xa4]);

let nextId = 0;

function line(fields: Readonly<Record<string, unknown>>): string {
  nextId += 1;
  return aNotice({ id: `m-${nextId}`, source: '混合名单', ...fields });
}

/** Forty lines in the shapes of real lists: 24 vacancies, 4 drafts, 10 to be rejected, 2 empty. */
const lines: readonly (string | Uint8Array)[] = [
  line({ id: 'first' }),
  line({ title: '电焊工', certificates: ['焊工证'], skillsText: ['会电焊'] }),
  '',
  line({ title: '摘辣椒工', payMin: 0.4, payMax: null, payBasis: 'piece' }),
  line({ title: '零工', payMin: 160, payMax: 200, payBasis: 'day' }),
  line({ title: '小时工保洁', payMin: 18, payMax: null, payBasis: 'hour' }),
  line({ title: '综合岗' }),
  line({ title: '活动策划' }),
  '{"id":"broken","title":"焊工"',
  line({ id: null }),
  line({ title: null }),
  line({ payMin: -3000 }),
  line({ payMin: 6000, payMax: 5000 }),
  line({ headcount: 0 }),
  line({ id: 'first', title: '保安' }),
  line({ contact: '来电' }),
  gbkLine,
  line({ title: '瓦\0工' }),
  '[1, 2, 3]',
  '   ',
  line({ title: '保安', sexText: '男', ageText: '55岁以下' }),
  line({ title: '厨师', shift: '8:00-14:00', lodging: true, meals: true }),
  line({ title: '服务员', shift: '能吃苦就行' }),
  line({ title: '货车司机', certificates: ['B2驾驶证'], skillsText: ['三年以上驾龄'] }),
  line({ title: '保洁、电工', certificates: ['电工证'] }),
  line({ title: '叉车工', certificates: ['叉车证'], insurance: '五险' }),
  line({ employer: null, title: '饲养员' }),
  line({ employer: null, title: '放羊' }),
  line({ title: '木工', headcount: null, payMin: null, payMax: null, payBasis: null }),
  line({ title: '普工', payMin: null, payMax: 5500 }),
  line({ title: '缝纫工', shift: '两班倒，月休2天', schooling: '初中以上' }),
  line({ title: '洗碗工', schooling: '不限', sexText: '男女不限' }),
  line({ title: '门卫', lodging: true, meals: false, place: null }),
  line({ title: '电工', certificates: ['低压电工证'], insurance: '商业险' }),
  line({ title: '库管', skillsText: ['会开叉车优先'] }),
  line({ title: '护工', ageText: '年龄 周岁' }),
  line({ title: '专员' }),
  line({ title: '统筹' }),
  line({ title: '瓦工', payMin: 300, payMax: 350, payBasis: 'day', start: '2027-03-15' }),
  line({ title: '钢筋工', source: null }),
];

export const mixedFile: Uint8Array = Buffer.concat(lines.flatMap((content) => [Buffer.from(content), Buffer.from('\r\n')]));
