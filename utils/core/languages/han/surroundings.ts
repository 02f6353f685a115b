/**
 * Whether the words around a Chinese name are such as stand around names. Where two words meet by chance, or another
 * name begins so, other words stand there than beside a body that acts. What each sign weighs is fitted on marked
 * sentences (`npm run eval -- --fit-han`).
 */

import { madeOnce } from '../made-once.ts';
import { mayMeetWords, standsInOtherWords } from '../unspaced-words.ts';
import { type CutWord, cutWords } from './lexicon/cut-words.ts';
import { inSimplified } from './lexicon/lexicon.ts';
import { HAN_SIGNS } from './sign-weights.ts';

/** On each side, in UTF-16 units. */
const WINDOW = 14;
/** Of so many words the kind counts, wherever they stand; of so many the word itself. */
const NEAR = 3;
const IN_SIGHT = 6;
const LONGEST_COUNTED = 7;
/** A longer name has the same words around it as one of so many characters. */
const LONG_NAME = 4;
const HAN = /^\p{Script=Han}$/u;

const lengthOf = (word: CutWord | undefined): number => (word === undefined ? 0 : word.end - word.start);
const kindOf = (word: CutWord | undefined): string => word?.kind ?? 'edge';
const isApart = (word: CutWord | undefined): boolean => word === undefined || word.kind === 'mark';

/** What the whole sentence, cut without regard to the name, has at its two ends. */
function signsOfCut(text: string, start: number, end: number): readonly string[] {
  const words = cutWords(text);
  const left = words.find((word) => word.start < start && word.end > start);
  const right = words.find((word) => word.start < end && word.end > end);
  const signs = [
    left ? `over its beginning ${lengthOf(left)}` : 'begins a word',
    right ? `over its end ${lengthOf(right)}` : 'ends a word',
  ];
  if (left && right) signs.push(left === right ? 'inside a word' : 'across words');
  if (words.some((word) => word.start === start && word.end === end)) signs.push('is a word');
  return signs;
}

const isHan = (character: string): boolean => character !== '' && HAN.test(character);

/** Of two characters that may be of one word, and of three, with the name's own first or last one. */
function signsOfCharacters(own: string, left: string, right: string): readonly string[] {
  const [begin, end] = [own.charAt(0), own.slice(-1)];
  const signs = [
    `left ${left.slice(-1)}`,
    `left ${left.slice(-2)}|`,
    `right ${right.slice(0, 1)}`,
    `right |${right.slice(0, 2)}`,
    `ends ${end}|${right.slice(0, 2)}`,
  ];
  if (isHan(left.slice(-1))) signs.push(`begins ${left.slice(-1)}|${begin}`);
  if (isHan(right.charAt(0))) signs.push(`ends ${end}|${right.charAt(0)}`);
  return signs;
}

/**
 * What the dictionary of the browsers says: that other words fit better there than the name, over either of its ends.
 */
function signsOfMeeting(name: string, before: string, after: string): readonly string[] {
  if (!mayMeetWords(name)) return [];
  const length = Math.min(LONG_NAME, name.length);
  return [
    ...(standsInOtherWords(name, before, after) ? ['words meet', `words meet ${length}`] : []),
    ...(standsInOtherWords(name, before, '') ? ['words meet before', `words meet before ${length}`] : []),
    ...(standsInOtherWords(name, '', after) ? ['words meet behind', `words meet behind ${length}`] : []),
  ];
}

/** The signs that the text around a name gives, in simplified characters. */
export function signsAround(name: string, before: string, after: string): readonly string[] {
  const left = inSimplified(before.slice(-WINDOW));
  const right = inSimplified(after.slice(0, WINDOW));
  const own = inSimplified(name);
  const [leftWords, rightWords] = [cutWords(left), cutWords(right)];
  const [last, next] = [leftWords.at(-1), rightWords[0]];
  const lastWord = last === undefined ? '' : left.slice(last.start, last.end);
  const nextWord = next === undefined ? '' : right.slice(next.start, next.end);
  const end = own.slice(-1);
  const length = Math.min(LONG_NAME, own.length);
  const signs = [
    `left ${kindOf(last)}`,
    `left ${kindOf(last)} ${lengthOf(last)}`,
    `left ${lengthOf(last)}`,
    `left word ${lastWord}`,
    `right ${kindOf(next)}`,
    `right ${kindOf(next)} ${lengthOf(next)}`,
    `right ${lengthOf(next)}`,
    `right word ${nextWord}`,
    // The last character says what kind of body it is.
    `ends ${end}`,
    `ends ${end} before ${kindOf(next)}`,
    `ends ${end} before ${lengthOf(next)}`,
    `long ${Math.min(LONGEST_COUNTED, own.length)}`,
    `long ${length} behind ${kindOf(last)} ${lengthOf(last)}`,
    `long ${length} before ${kindOf(next)} ${lengthOf(next)}`,
    ...new Set(leftWords.slice(-NEAR).map((word) => `near left ${kindOf(word)}`)),
    ...new Set(rightWords.slice(0, NEAR).map((word) => `near right ${kindOf(word)}`)),
    ...leftWords.slice(-IN_SIGHT).map((word) => `before ${left.slice(word.start, word.end)}`),
    ...rightWords.slice(0, IN_SIGHT).map((word) => `behind ${right.slice(word.start, word.end)}`),
    ...signsOfCharacters(own, left, right),
    ...signsOfMeeting(name, before, after),
    ...signsOfCut(left + own + right, left.length, left.length + own.length),
  ];
  if (isApart(last)) signs.push('apart on the left');
  if (isApart(next)) signs.push('apart on the right');
  if (isApart(last) && isApart(next)) signs.push('apart');
  return signs;
}

const weights = madeOnce(() => {
  const found = new Map<string, number>();
  for (const line of HAN_SIGNS.split('\n')) {
    const [weight, ...signs] = line.split('\t');
    for (const sign of signs) found.set(sign, Number(weight));
  }
  return found;
});

/** How strange the words around a name are: the logarithm of the odds that the characters are no name there. */
export const strangenessOf = (name: string, before: string, after: string): number =>
  signsAround(name, before, after).reduce((sum, sign) => sum + (weights().get(sign) ?? 0), weights().get('') ?? 0);

/**
 * How strange the words around a name must be so that it is none, in logarithms of odds. They are above zero, since
 * about half of the marked sentences have the name, and pages have it more often. More is asked against a whole name,
 * in which words hardly meet, and against a person's.
 */
const STRANGE = { short: 1.5, whole: 2, person: 2 } as const;
export type StrangeName = keyof typeof STRANGE;

/** Japanese and Korean have other words around names. */
const OTHER_SCRIPT = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether the text around a Chinese name may be Chinese, so that its words can be weighed. */
export const mayBeInChinese = (before: string, after: string): boolean =>
  !OTHER_SCRIPT.test(before) && !OTHER_SCRIPT.test(after);

/** Whether hardly any name of this kind stands between such words in Chinese. */
export const isStrangeAround = (name: string, before: string, after: string, kind: StrangeName): boolean =>
  mayBeInChinese(before, after) && strangenessOf(name, before, after) > STRANGE[kind];
