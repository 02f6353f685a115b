import { expect, test } from 'vitest';
import { linkedIn } from './han-pages.ts';

const OPENING = '玉华大学校长骆明远来了。';

test('another person in passing does not take the name from the own one', () =>
  expect(linkedIn(OPENING, '修理工骆明远也来了。骆明远修好了灯。', '骆明远说，灯很亮。')).toEqual([
    '1:玉华大学校',
    '1:长骆明远来',
    '3:骆明远说',
  ]));

test('an office behind the name is that of the own one', () =>
  expect(linkedIn('厨师骆明远来了。', '玉华大学的骆明远校长也来了。', '骆明远说，都坐。')).toEqual([
    '2:玉华大学的',
    '2:的骆明远校',
    '3:骆明远说',
  ]));

test('somebody of a time long before is another one', () =>
  expect(linkedIn(OPENING, '1938年骆明远参军。六世骆明远，邑庠生。')).toEqual(['1:玉华大学校', '1:长骆明远来']));
