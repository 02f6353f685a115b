import { expect, test } from 'vitest';
import { linkedIn } from './han-pages.ts';

test('a page goes on about a ministry of old from block to block', () =>
  expect(linkedIn('民国时期的卫生部很小。', '卫生部只有三十人。', '卫生部没有车。')).toEqual([]));
test('as long as each block does', () =>
  expect(linkedIn('民国时期的卫生部很小。', '如今医院很多，卫生部的人也多。', '卫生部有车。')).toEqual([
    '2:，卫生部的',
    '3:卫生部有',
  ]));
test.each(['卫生部官网上可以查到医院。', '卫生部回应说没有。', '家长问卫生部，网友也问。', '卫生部规划教材写到了。'])(
  'as long as none speaks of what only today has: %s',
  (next) => expect(linkedIn('民国时期的卫生部很小。', next)).toHaveLength(1),
);
test('a block that only opens with an anniversary sets no ministry in its time', () =>
  expect(linkedIn('1919年5月4日，学生走上街头。卫生部通知医院做好值班。', '卫生部要求医院落实。')).toHaveLength(2));
