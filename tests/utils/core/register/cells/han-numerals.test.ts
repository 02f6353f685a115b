import { expect, it } from 'vitest';
import { withDigits } from '../../../../../utils/core/register/cells/han-numerals.ts';

it.each([
  ['二〇二一年三月', '2021年3月'],
  ['二○一九年十二月二十三日', '2019年12月23日'],
  ['一九九八年十月十日', '1998年10月10日'],
  ['平成二十八年四月一日', '平成28年4月1日'],
  ['民國一〇五年三月', '民國105年3月'],
  ['2019年三月', '2019年3月'],
  // Terms are no dates.
  ['五年', '五年'],
  ['二十年', '二十年'],
  ['自签署之日起三年', '自签署之日起三年'],
])('writes %s as %s', (text, written) => {
  expect(withDigits(text)).toBe(written);
});
