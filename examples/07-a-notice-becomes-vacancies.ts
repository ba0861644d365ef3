import { readNotice } from '@huma/matcher/lexicon';

const text = `红椒面粉厂招聘：
1、装卸工6名，按吨计件，月入6500左右；
2、叉车司机2名，持证，月薪5200-5800元，男，25-50岁，须自备工装。
以上岗位包住，管一餐。开鲁县东风镇，李经理16404759001`;

const { drafts, contact, flags, unread } = readNotice(text, { counties: [{ code: '150523', name: '开鲁县' }] });
const wording = ({ from, to }: { readonly from: number; readonly to: number }): string => text.slice(from, to);

for (const { missing, flags: _flags, ...fields } of drafts) {
  for (const [field, said] of Object.entries(fields)) {
    if (said !== undefined) console.log(`${field}: ${JSON.stringify(said.value)} from ${wording(said.span)}`);
  }
  console.log(`not said: ${missing.join(', ')}\n`);
}
console.log(`call: ${contact?.person?.value} ${contact?.phones.join(', ')}`);
console.log(`to look at: ${flags.map(({ kind, span }) => `${kind} (${wording(span)})`).join(', ')}`);
console.log(`not understood: ${unread.map(wording).join(', ')}`);
