import { expect, test } from 'vitest';
import {
  besideWords,
  endsWithOfficeOf,
  endsWithOtherOffice,
  wordsBeside,
} from '../../../../../utils/core/languages/persons/role-words.ts';

const titles = (words: string): ReadonlySet<string> => new Set(words.split(' '));

test.each([
  ['清华大学校长', 'president', true, false],
  ['副校长', 'vice president', true, false],
  // The head of a school is no president of a university.
  ['二中校长', 'president', false, true],
  ['托鲁克小学副校长', 'vice president', false, true],
  ['附中的原校长', 'president', false, true],
  ['二中校长', 'headmaster', true, false],
  ['二中校长', 'principal', true, false],
  ['幼儿园园长', 'principal', true, false],
  // Of a faculty.
  ['幼儿园园长', 'head school', false, true],
  ['二中校长', 'head school', false, true],
])('%s is an office of a %s: %s, of another one: %s', (text, words, own, other) => {
  expect(endsWithOfficeOf(text, titles(words))).toBe(own);
  expect(endsWithOtherOffice(text, titles(words))).toBe(other);
});

test.each([
  ['«Toruk Vexler» was put forward for the post', false],
  ['They look forward to «Toruk Vexler»', false],
  ['the way forward, «Toruk Vexler» said', false],
  ['«Toruk Vexler», a forward, was hurt', true],
  ['Forward «Toruk Vexler» scored', true],
  ['The US forward «Toruk Vexler» scored', true],
  ['the tallest and forward «Toruk Vexler» scored', true],
  ['pacing back and forward, «Toruk Vexler» waited', false],
])('a forward plays in %s: %s', (line, expected) => {
  const [before = '', rest = ''] = line.split('«');
  const [name = '', after = ''] = rest.split('»');
  const from = before.length + name.length;
  const text = before + name + after;
  const { calling } = wordsBeside(
    text,
    { from: 0, to: before.length },
    { from, to: text.length },
    besideWords(new Set()),
  );
  expect(calling !== null).toBe(expected);
});
