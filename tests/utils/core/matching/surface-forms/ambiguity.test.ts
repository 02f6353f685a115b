import { describe, expect, test } from 'vitest';
import { ambiguityOf, ambiguityOfPerson } from '../../../../../utils/core/matching/surface-forms/ambiguity.ts';
import type { NameKind } from '../../../../../utils/core/pack/types.ts';

describe('the name of an institution', () => {
  test.each<[why: string, text: string, kind: NameKind, evidence: string, isCommon: boolean]>([
    ['stands alone with a rare word', 'Toruk University', 'full', 'none', false],
    [
      'stands alone where its words are common but few bodies have them',
      'Golden Gate University',
      'full',
      'none',
      false,
    ],
    ['needs the page where every word is generic', 'University of Technology', 'full', 'context', true],
    ['needs the page where a ministry says only what it deals with', 'Ministry of Education', 'full', 'context', true],
    ['stands alone with its country', 'Open University of Tanzania', 'full', 'none', false],
    [
      'stands alone with a state that is a small word without its accent',
      'Universidade Federal do Pará',
      'full',
      'none',
      false,
    ],
    ['needs the page as a short name', 'Toruk College', 'short', 'context', false],
    ['is an acronym, which others have', 'TUK', 'acronym', 'context', false],
    ['needs the full name as an acronym of two letters', 'TU', 'acronym', 'full-name', true],
    ['stands alone in a script without capitals', '国家港湾大学', 'translated', 'none', false],
  ])('%s: %s', (_, text, kind, evidence, isCommon) => {
    expect(ambiguityOf(text, kind, true)).toEqual({ evidence, isCommon });
  });

  test.each<[why: string, text: string]>([
    ['one word', 'Terra'],
    ['a place', 'Puget Sound'],
    ['what many colleges are called', "King's College"],
    ['in small letters', 'the free school of toruk'],
  ])('needs the full name where it is not the one that is shown: %s', (_, text) => {
    expect(ambiguityOf(text, 'full', false).evidence).toBe('full-name');
  });

  test('of one word that is no other word needs the page only', () => {
    expect(ambiguityOf('Torukasia', 'full', true).evidence).toBe('context');
    expect(ambiguityOf('FutureToruk', 'full', true).evidence).toBe('none');
  });

  test('of many initials is a body’s alone where it was its name', () => {
    expect(ambiguityOf('TLKXVU', 'former', false).evidence).toBe('none');
    expect(ambiguityOf('TLKX', 'former', false).evidence).toBe('full-name');
    expect(ambiguityOf('TLKXVU', 'full', false).evidence).toBe('full-name');
  });

  test.each(['GALILEO', 'AURORA', 'VEXARIS', 'SCHWARZ', 'WÜRZBURG', 'BERNHARDT'])(
    'needs its full name where others may be called so: %s',
    (text) => expect(ambiguityOf(text, 'former', false).evidence).toBe('full-name'),
  );
});

describe('the name of a person', () => {
  test.each([
    ['Simona Torukescu', 'none', false],
    ['Emma Thompson', 'none', true],
    ['Emma Window', 'none', true],
    ['Emma Torukescu', 'none', false],
    ['Torukina Thompson', 'none', false],
    ['Wang Xiaoming', 'none', true],
    ['王小明', 'none', true],
    ['Ahmad Torukan bin Awang', 'none', false],
    ['Ronaldo', 'full-name', true],
  ] as const)('%s', (text, evidence, isCommon) => {
    expect(ambiguityOfPerson(text)).toEqual({ evidence, isCommon });
  });
});

test.each(['Univerzita Toruk', 'Torukin yliopisto', 'Toruki Egyetem', 'Sveučilište Toruk'])(
  'a further name with a word for a university stands alone in a language without a profile: %s',
  (text) => {
    expect(ambiguityOf(text, 'full', false)).toEqual({ evidence: 'none', isCommon: false });
  },
);
