import { expect, test } from 'vitest';
import { defaultCatalogue } from './default-catalogue.ts';
import { findSkills } from './find-skills.ts';

test.each<readonly [text: string, skills: readonly string[]]>([
  ['会电焊', ['arc-welding']],
  ['会二保焊、氩弧焊', ['gas-shielded-welding', 'argon-arc-welding']],
  ['能看懂CAD图纸', ['reading-drawings']],
  ['会用CAD', ['cad-drawing']],
  ['会操作封边机', ['edge-banding']],
  ['家常菜做得香', ['cooking-home-dishes']],
  ['会用Ｅｘｃｅｌ和金蝶', ['office-software', 'stock-keeping']],
  ['会骑电动三轮', ['three-wheeler-riding']],
  ['叉车驾驶经验', ['forklift-driving']],
  ['会开车床', ['lathe-operation']],
  ['踩缝纫机', ['sewing-machine-flat']],
  ['伺候老人、看孩子', ['elder-care', 'infant-care']],
  ['挤奶，喂牛，接羔', ['milking', 'livestock-feeding']],
  // Said not to be had or not to be asked.
  ['不会电焊，会开车', ['car-driving']],
  ['无需电脑', []],
  ['会做饭，没有开过叉车、铲车', ['cooking-home-dishes']],
  // 不 and 无 that negate nothing.
  ['不锈钢抛光', ['polishing']],
  ['不少于三年瓦工活', ['bricklaying']],
  ['无心磨床', ['grinding-operation']],
  // Words inside other words.
  ['懂会计', []],
  ['新能源', []],
  ['能吃苦，会说话', []],
])('the phrase %s names %j', (text, skills) => {
  expect(findSkills([text], defaultCatalogue)).toEqual(skills);
});

test('a skill named in two phrases stands once, where it was named first', () => {
  expect(findSkills(['会开车', '会做饭', '五年驾龄'], defaultCatalogue)).toEqual(['car-driving', 'cooking-home-dishes']);
});
