import { describe, expect, test } from 'vitest';
import { isHyphen, isJoined, TextAround } from '../../../../../utils/core/linking/candidates/text-around.ts';
import { marked } from '../sample-linking-model.ts';

const around = (line: string): TextAround => {
  const { text, start, end } = marked(line);
  return new TextAround(text, start, end);
};

describe('the words beside a span', () => {
  test.each([
    ['the big «CSB» opens', 'big', ' ', 'opens', ' '],
    ['«CSB»', '', '', '', ''],
    ['It rests. «CSB» opens', '', ' ', 'opens', ' '],
    ['a «CSB»-run course', 'a', ' ', 'run', '-'],
    ['China’s «ministry»’s ships', 'China', ' ', 'ships', ' '],
    ['Kenya («KU») rests', 'Kenya', ' (', 'rests', ') '],
    ['中国«灯塔部»表示', '中国', '', '表示', ''],
    ['Mr. «Fan» spoke', 'Mr', '. ', 'spoke', ' '],
    ['«CSB».\nNext', '', '', '', ''],
  ])('of %s', (line, previous, previousGap, next, nextGap) => {
    const { previous: before, previousGap: gapBefore, next: behind, nextGap: gapBehind } = around(line);
    expect([before, gapBefore, behind, gapBehind]).toEqual([previous, previousGap, next, nextGap]);
  });

  test.each([
    ['South Korea’s «ministry»', ['South', 'Korea'], false],
    ['they of South Korea «ministry»', ['of', 'South', 'Korea'], true],
    ['Korea, «ministry»', [], true],
    ['One. Korea «ministry»', ['Korea'], true],
  ])('that belong together before: %s', (line, words, isBare) => {
    expect(around(line).wordsBefore).toEqual(words);
    expect(around(line).isBare).toBe(isBare);
  });

  test.each([
    ['«Queen Ada» Street', true],
    ['«Queen Ada» met', false],
    ['«Queen Ada», London', false],
  ])('go on in capitals: %s', (line, goesOn) => {
    expect(around(line).goesOnInCapitals).toBe(goesOn);
  });

  test.each([
    ['Yesterday «HUC» met', true],
    ['He said: Yesterday «HUC» met', true],
    ['They met Royal «HUC»', false],
  ])('open the sentence: %s', (line, opens) => {
    expect(around(line).previousOpens).toBe(opens);
  });
});

describe('the sentence', () => {
  test.each([
    ['One. Two «HUC» three. Four', ' Two ', ' three'],
    ['One! Two «HUC» three?', ' Two ', ' three'],
    ['Dr. Lin of «HUC» spoke. No', 'Dr. Lin of ', ' spoke'],
    ['J. Lin of «HUC» has 3.5 ships. No', 'J. Lin of ', ' has 3.5 ships'],
    ['一。二«灯塔部»三！四', '二', '三'],
    ['one\ntwo «HUC» three\nfour', 'two ', ' three'],
  ])('around a span: %s', (line, before, after) => {
    expect([around(line).before, around(line).after]).toEqual([before, after]);
  });

  test('is looked at for a part of its length only', () => {
    const far = around(`${'far '.repeat(200)}«HUC»${' far'.repeat(200)}`);
    expect(far.before.length).toBeLessThan(200);
    expect(far.after.length).toBeLessThan(200);
  });
});

test.each([
  ['-', true, false],
  ['‐', true, false],
  ['—', false, false],
  [' ', false, true],
  ['\u00a0\n', false, true],
  ['', false, false],
  [', ', false, false],
])('between two words “%s” is a hyphen: %s; white space: %s', (gap, hyphen, joined) => {
  expect([isHyphen(gap), isJoined(gap)]).toEqual([hyphen, joined]);
});
