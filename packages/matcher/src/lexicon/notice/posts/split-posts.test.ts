import { expect, test } from 'vitest';
import { defaultCatalogue } from '../../../catalogue/index.ts';
import { noticeText } from '../notice-text.ts';
import { splitPosts } from './split-posts.ts';

const split = (text: string) => splitPosts(noticeText(text).plain, defaultCatalogue);
const titles = (text: string) => split(text).map(({ title }) => title?.value);

test.each([
  ['1、电工2名，持证；2、保洁3人。', ['电工', '保洁']],
  ['一、厨师一名\n二、服务员四名', ['厨师', '服务员']],
  ['①焊工3人 5000\n②普工5人 4000', ['焊工', '普工']],
  ['（1）叉车司机 2名\n（2）分拣员 4名', ['叉车司机', '分拣员']],
  ['招：电焊工3名、普工5名', ['电焊工', '普工']],
  ['木业厂：封边工2名，5500；打包工（女）4名，4000', ['封边工', '打包工']],
  ['厨师一名6000，服务员三名3500，管吃住', ['厨师', '服务员']],
  ['服务员4000 传菜员3800 洗碗工3500', ['服务员', '传菜员', '洗碗工']],
  ['瓦工钢筋工各5名', ['瓦工', '钢筋工']],
])('a notice of many: %j', (text, expected) => {
  expect(titles(text)).toEqual(expected);
});

test.each([
  ['招厨师，能做蒙餐，工资7000', '厨师'],
  ['面粉厂招普工5名', '普工'],
  ['某海绵厂 普工（2名）：30-40岁', '普工'],
  ['月薪4000 客服 双休', '客服'],
  ['车床、铣床操作工（2人，5500元）', '车床、铣床操作工'],
  ['22名环卫司机：3500元/月', '环卫司机'],
  ['普 工 工资：3000-5000 人数：20人 性别：不限 学历：不限 1、年满18周岁；2、吃苦耐劳', '普工'],
  ['激光焊工（1名）：月薪5000-8000元，学徒100元/天', '激光焊工'],
])('a notice of one: %j', (text, title) => {
  expect(titles(text)).toEqual([title]);
});

test('requirements with numbers are no vacancies', () => {
  expect(titles('招操作工。1、男女不限，18-45岁；2、初中以上文化；3、服从安排')).toEqual(['操作工']);
});

test('what follows the list is shared by all, what stands inside belongs to one', () => {
  const [welder, packer] = split('1、焊工3名，日薪300；2、打包工2名，日薪180。以上岗位包吃住。');
  expect(welder?.own.text).toContain('300');
  expect(packer?.own.text).not.toContain('包吃住');
  expect(welder?.shared.map(({ text }) => text).join('')).toContain('包吃住');
  expect(packer?.shared.map(({ text }) => text).join('')).toContain('包吃住');
});

test('shared words that name one vacancy are not said of another', () => {
  const [welder, packer] = split('招焊工3名、打包工2名。焊工需持焊工证，打包工3500元。');
  expect(welder?.shared.map(({ text }) => text).join('')).not.toContain('3500');
  expect(packer?.shared.map(({ text }) => text).join('')).not.toContain('焊工证');
});

test('a notice that names no job is still one', () => {
  expect(titles('有意者面谈')).toEqual([undefined]);
});

test('bed and board at the end of a list are for all of it, unless an earlier vacancy has its own', () => {
  const shared = split('1.保安 2人 2200 2.洗碗 1人 2400 管一顿饭').map((post) => post.shared.map(({ text }) => text).join(''));
  expect(shared.every((words) => words.includes('管一顿饭'))).toBe(true);
  const [apprentice, cook] = split('学徒1名，1500，包吃住；厨师1名，6000，管饭');
  expect([apprentice?.own.text, cook?.own.text].map((words) => /吃住|管饭/.exec(words ?? '')?.[0])).toEqual(['吃住', '管饭']);
});
