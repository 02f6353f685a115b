import { describe, expect, test } from 'vitest';
import { linkedIn } from './han-pages.ts';

const OPENING = '玉华大学校长骆明远来了。';

test('another person in passing does not take the name from the own one', () =>
  expect(linkedIn(OPENING, '厨师骆明远也来了。骆明远修好了灯。', '骆明远说，灯很亮。')).toEqual([
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

describe('what the life of anybody in office tells leaves the name to the own one', () => {
  test.each([
    '玉华大学校长骆明远并非首次到访。',
    '玉华大学校长骆明远28岁参加工作。',
    '骆明远，28岁入党。',
    '公务员骆明远说，很好。',
    '评审员骆明远说，很好。',
    '1967年，骆明远进入教育系统。',
  ])('%s', (line) => {
    const linked = linkedIn(OPENING, line, '骆明远说，请坐。');
    expect(linked.filter((each) => each.includes('骆明远')).map((each) => each[0])).toEqual(['1', '2', '3']);
  });
});
