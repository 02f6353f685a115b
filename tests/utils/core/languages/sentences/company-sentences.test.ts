import { describe, expect, test } from 'vitest';
import {
  explainsCompany,
  explainsGroup,
  isDoneToCompany,
  isTraded,
  kindOrPartBefore,
  whoAre,
} from '../../../../../utils/core/languages/sentences/company-sentences.ts';

describe('what is said behind a name', () => {
  test.each([
    [', the third-largest discounter', true],
    [', which reported a loss', true],
    [', a town in the north', false],
  ])('explains a company: "%s": %s', (after, expected) => expect(explainsCompany(after)).toBe(expected));

  test('speaks of one that has a who, and of several', () => {
    expect(explainsGroup(', whose songs are old')).toBe(true);
    expect(explainsGroup(', the town')).toBe(false);
    expect(whoAre(', who come from Vexvale')).toBe('who');
    expect(whoAre(', who comes from Vexvale')).toBeUndefined();
  });
});

test('what stands before a name says of which kind it is, or of what something is a part', () => {
  expect(kindOrPartBefore('the journal ').kind).toBe('journal');
  expect(kindOrPartBefore('an issue of ').part).toBe('issue');
  expect(kindOrPartBefore('the town of ')).toEqual({});
});

test.each([
  ['who runs ', true],
  ['who visits ', false],
])('something is done to a company: "%s": %s', (before, expected) => expect(isDoneToCompany(before)).toBe(expected));

test.each([
  ['a stake in ', ' was sold', true],
  ['', ' posted a loss', true],
  ['', ' said it would cut jobs', true],
  ['', ' said it was cold', false],
  ['a house in ', ' was sold', false],
])('"%s…%s" trades a company: %s', (before, after, expected) => expect(isTraded(before, after)).toBe(expected));
