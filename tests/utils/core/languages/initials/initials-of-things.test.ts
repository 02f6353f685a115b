import { describe, expect, test } from 'vitest';
import {
  areMeasure,
  areOfOtherThing,
  areThing,
} from '../../../../../utils/core/languages/initials/initials-of-things.ts';

/** What stands before the initials, they themselves, and what stands behind them. */
const around = (sentence: string): readonly [initials: string, before: string, after: string] => {
  const [before = '', initials = '', after = ''] = sentence.split(/[«»]/u);
  return [initials, before, after];
};

describe('a measure', () => {
  test.each(['It makes 200 «HP».', 'A 12 «HP» outboard.', 'Wait 30 «SEC» and stir.', 'Some 4500 «BP» the lake dried.'])(
    '%s',
    (sentence) => expect(areMeasure(...around(sentence))).toBe(true),
  );
  test.each([
    '12 «BP» workers left.',
    'In 2010 «BP» paid.',
    'It has 30 «RAF» officers.',
    '«HP» sold 200.',
    '27 «EU» states met.',
  ])('not in: %s', (sentence) => expect(areMeasure(...around(sentence))).toBe(false));
});

describe('a thing', () => {
  test.each([
    'Buy a «UPS» with two plugs.',
    'A «UPS» keeps the lights on.',
    'Her «IRA» has grown.',
    'He has an «IRA».',
  ])('%s', (sentence) => {
    const [, before, after] = around(sentence);
    expect(areThing(before, after)).toBe(true);
  });
  test.each([
    'A «UPS» sales clerk left.',
    'An «FBI» agent left.',
    'The «RAF» was there.',
    'Her «BBC» show ended.',
    'An «FBI» and CIA report said so.',
    'A «UN», EU and NATO mission left.',
  ])('not in: %s', (sentence) => {
    const [, before, after] = around(sentence);
    expect(areThing(before, after)).toBe(false);
  });
});

describe('the other thing that the sentence speaks of', () => {
  test.each(['«BP» and pulse were taken.', 'Rinse it in «PBS».', 'A «CNN» with five layers.', 'Set «ISO» 400.'])(
    '%s',
    (sentence) => expect(areOfOtherThing(...around(sentence))).toBe(true),
  );
  test.each(['«BP» drilled there.', '«PBS» aired it.', '«CNN» trained its staff.', 'The «FBI» took blood.'])(
    'not in: %s',
    (sentence) => expect(areOfOtherThing(...around(sentence))).toBe(false),
  );
});
