import { expect, test } from 'vitest';
import { linkedIn } from './han-pages.ts';

test('a page goes on about a ministry of old from block to block', () =>
  expect(linkedIn('民国时期的卫生部很小。', '卫生部只有三十人。', '卫生部没有车。')).toEqual([]));
test('as long as each block does', () =>
  expect(linkedIn('民国时期的卫生部很小。', '如今医院很多，卫生部的人也多。', '卫生部有车。')).toEqual([
    '2:，卫生部的',
    '3:卫生部有',
  ]));
