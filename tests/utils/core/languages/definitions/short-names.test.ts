import { describe, expect, test } from 'vitest';
import {
  definedBehind,
  definesBetween,
  isDefinedAt,
  mayDefineBehind,
  nameOfClause,
} from '../../../../../utils/core/languages/definitions/short-names.ts';

const NAME = 'Vexvale Tidal University';

describe('right behind a name', () => {
  test.each([
    [' (VTU)', 'VTU'],
    [' (“VTU”)', 'VTU'],
    [' (hereinafter referred to as VTU)', 'VTU'],
    [', also known as VexTidal,', null],
    [', or VTU for short', 'VTU'],
    [' (TLIX)', null],
    [' (Kenya)', null],
    [' rests', null],
  ])('“%s” defines %s', (behind, short) => {
    const text = `${NAME}${behind}`;
    const found = definedBehind(text, NAME.length, NAME);
    expect(found?.[0] ?? null).toBe(short);
    if (found !== null) expect(text.slice(found[1], found[1] + found[0].length)).toBe(short);
    if (short !== null) expect(mayDefineBehind(text, NAME.length)).toBe(true);
  });
});

test('words between two names say that the one stands for the other', () => {
  expect(definesBetween(', also known as ')).toBe(true);
  expect(definesBetween(', and ')).toBe(false);
});

test('a phrase before a short name gives it to what was just named', () => {
  const text = `${NAME}, known as VTU`;
  expect(isDefinedAt(text, text.indexOf('VTU'))).toBe(true);
  expect(isDefinedAt(`${NAME} met VTU`, NAME.length + ' met '.length)).toBe(false);
  const clause = `${NAME}, which is also known as VTU`;
  expect(nameOfClause(clause, clause.indexOf('VTU'))).toBe(NAME);
  expect(nameOfClause('They met VTU', 'They met '.length)).toBeUndefined();
});
