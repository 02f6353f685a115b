import { expect, it } from 'vitest';
import { mayNameMonth } from '../../../../../utils/core/languages/dates/month-words.ts';

it.each(['march', 'mars', 'marzo', 'märz', 'марта', 'maart', 'marca', 'août'])('%s names a month', (word) =>
  expect(mayNameMonth(word)).toBe(true),
);

it.each(['toruk', 'vexar', 'university', 'ans', ''])('%j names none', (word) => expect(mayNameMonth(word)).toBe(false));
