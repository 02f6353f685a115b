// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isNoteMark } from '../../../../../utils/dom/reading/text-blocks/note-marks.ts';

const inside = (tag: string): Element => document.createElement(tag);

describe('raised text', () => {
  it.each([
    ['1', 'University of Acme'],
    ['1,2', 'University of Acme'],
    ['1,*', 'Zhang San'],
    ['[12]', 'Acme'],
    ['†', 'Acme'],
    ['a', 'University of Acme'],
    ['a,b', 'University of Acme'],
    ['b*', 'Acme'],
    ['TM', 'Acme'],
  ])('“%s” behind “%s” is a mark for a note', (text, before) => {
    expect(isNoteMark(inside('sup'), text, before)).toBe(true);
  });

  it.each([
    ['st', 'on the 1'],
    ['e', 'le 20'],
    ['o', 'n'],
    ['r', 'D'],
    ['me', 'M'],
    ['University', 'Acme '],
  ])('“%s” behind “%s” belongs to its word', (text, before) => {
    expect(isNoteMark(inside('sup'), text, before)).toBe(false);
  });
});

describe('text below its line', () => {
  it.each([
    ['1', 'University of Acme'],
    ['1,2', 'Acme'],
    ['a', 'University of Acme'],
  ])('“%s” behind “%s” is a mark for a note', (text, before) => {
    expect(isNoteMark(inside('sub'), text, before)).toBe(true);
  });

  it.each([
    ['2', 'H'],
    ['2', 'the CO'],
    ['2.5', 'of PM'],
    ['i', 'x'],
    ['max', 'Acme'],
  ])('“%s” behind “%s” belongs to a formula or a word', (text, before) => {
    expect(isNoteMark(inside('sub'), text, before)).toBe(false);
  });
});
