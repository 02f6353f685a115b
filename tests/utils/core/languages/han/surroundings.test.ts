import { describe, expect, test } from 'vitest';
import { isStrangeAround, signsAround, strangenessOf } from '../../../../../utils/core/languages/han/surroundings.ts';

/** The name stands in brackets. */
const split = (text: string): [name: string, before: string, after: string] => {
  const [before = '', name = '', after = ''] = text.split(/[[\]]/u);
  return [name, before, after];
};

describe('a name is strange', () => {
  test.each([
    '请你回[复旦]夕之间的变化',
    '他们令[人大]开眼界',
    '老板娘把[同济]堂药店的招牌擦得发亮',
    '這座城市向[南開]去的列車晚點了',
    '各县[教育部]门的负责人都到了',
  ])('in %s', (text) => {
    expect(isStrangeAround(...split(text), 'short')).toBe(true);
  });
});

describe('a name is not strange', () => {
  test.each([
    '据新华社报道，[外交部]发言人在例行记者会上表示',
    '她毕业于[复旦]，现在一家出版社工作。',
    '昨天下午，[松岭大学]的教授应邀来校作报告',
    '[教育部]、财政部联合印发通知',
    '校長說，[松嶺大學]明年招收三百名學生。',
    '[松岭大学]',
  ])('in %s', (text) => {
    expect(isStrangeAround(...split(text), 'short')).toBe(false);
  });
});

test('traditional characters give the same signs as simplified ones', () => {
  expect(signsAround('教育部', '據報導，', '發言人說')).toEqual(signsAround('教育部', '据报导，', '发言人说'));
});

test('what lies far from the name changes nothing', () => {
  const far = '很久以前的事情，'.repeat(10);
  const near = '记者昨天从有关方面了解到，';
  expect(strangenessOf('教育部', `${far}${near}${near}`, '将发布公告。')).toBe(
    strangenessOf('教育部', `${near}${near}`, '将发布公告。'),
  );
});
