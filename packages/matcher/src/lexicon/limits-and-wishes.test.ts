import { expect, test } from 'vitest';
import { recognize } from './recognize.ts';

test.each([
  ['腰不好搬不了重的', ['no-heavy-lifting']],
  ['太沉的东西拿不动', ['no-heavy-lifting']],
  ['不能久站', ['no-long-standing']],
  ['走不了远路', ['no-long-walking']],
  ['弯不下腰', ['no-bending']],
  ['不敢登高', ['no-heights']],
  ['熬不了夜', ['no-night']],
  ['受不了高温', ['no-heat']],
  ['冷库干不了', ['no-cold']],
  ['粉尘过敏', ['no-dust']],
  ['手抖，细活干不了', ['no-fine-handwork', 'no-fine-handwork']],
  ['老花眼', ['no-sharp-sight']],
  ['耳朵有点背', ['no-good-hearing']],
  ['大夫不让开车', ['no-driving']],
  ['只能坐着干', ['sitting-only']],
  ['重活不怕，能上夜班', []],
  ['不怕高', []],
  ['腰间盘突出', []],
])('%s says the limits %j', (text, limits) => {
  expect(recognize(text).limits.map(({ limit }) => limit)).toEqual(limits);
});

test.each([
  ['想在家附近干', ['near-home']],
  ['离家近点就行', ['near-home']],
  ['去外地也行', ['away-ok']],
  ['得管住', ['lodging-needed']],
  ['要包吃住的', ['lodging-needed']],
  ['能住厂里更好', []],
  ['只上白班', ['day-shift']],
  ['不想倒班', ['day-shift']],
  ['夜班也行', ['night-ok']],
  ['白班夜班都可以', ['night-ok']],
  ['日结的', ['daily-pay']],
  ['两口子一起干', ['with-spouse']],
  ['跟我媳妇一起去', ['with-spouse']],
])('%s says the wishes %j', (text, wishes) => {
  expect(recognize(text).wishes.map(({ wish }) => wish)).toEqual(wishes);
});

test('a limit knows where it was said', () => {
  expect(recognize('会焊，腰不好搬不了重的').limits).toEqual([{ limit: 'no-heavy-lifting', span: { from: 6, to: 11 } }]);
});
