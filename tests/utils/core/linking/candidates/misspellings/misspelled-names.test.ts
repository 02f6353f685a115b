import { describe, expect, test, vi } from 'vitest';
import { withMisspelledNames } from '../../../../../../utils/core/linking/candidates/misspellings/misspelled-names.ts';
import { createLinkingModel } from '../../../../../../utils/core/linking/linking-model.ts';
import { ScanNotes } from '../../../../../../utils/core/matching/compiled-names/scan-notes.ts';
import { body, packOf } from '../../small-packs.ts';

const model = createLinkingModel([
  packOf({
    institutions: [
      body('brack', 'Brackwater University', { country: 'NZ' }),
      body('donghua', 'Donghua University', { country: 'CN' }),
      body('dental', 'Torvald Dental Association', { kind: 'association' }),
      body('lantern', 'Harbourton Lantern Foundation', { kind: 'foundation' }),
      body('lights', 'Kestrelia Department of Lighthouses', { kind: 'ministry' }),
      body('hall', 'Vexelby Parliament', { kind: 'government' }),
      body('poly', 'Vexelby Polytechnic', { country: 'NZ' }),
      body('moravian', 'Moravian Harbour University', { country: 'CZ' }),
      body('vexlian', 'Vexlian Lantern University', { country: 'NZ' }),
    ],
  }),
]);

function found(text: string): readonly string[] {
  const notes = new ScanNotes();
  const matches = model.compiledNames.scan(text, notes);
  return withMisspelledNames(text, notes, matches, model)
    .filter(({ misspelled }) => misspelled !== undefined)
    .map(({ start, end }) => text.slice(start, end));
}

describe('a word that may be misspelled', () => {
  test.each([
    ['stands one letter from the name', 'The Brackwatter University rests.', ['Brackwatter University']],
    ['stands behind a word that opens the sentence', 'The Brackwatter University', ['Brackwatter University']],
    ['belongs to a longer name', 'St Brackwaters University, New Brackwaterr University', []],
    ['is a person’s', 'Mr Brackwaterr University', []],
    ['stands in a word for a body', 'New Brackwater Univeristy', ['Brackwater Univeristy']],
    ['is one letter from a word for a body within it', 'Torvald Dental Assocation', ['Torvald Dental Assocation']],
    ['is no plural of a word for a body', 'The Torvald Dental Associations', []],
    ['is no plural of another one', 'Harbourton Lantern Foundations met', []],
    ['is no plural before another name', 'The Kestrelia Departments of Lighthouses', []],
    ['is no word for a body in another language', 'Vexelby Parlament, Kestrelia Departement of Lighthouses', []],
    ['is no form of a word for a body in another language', 'Vexelby Polytechnica rests', []],
    ['is no other form of an own word', 'Torvalds Dental Association, The Moravia Harbour University', []],
    ['is no place beside its adjective', 'The Vexlia Lantern University rests.', []],
    ['is none of Chinese', 'The Tonghua University rests.', []],
    ['is no long laugh, which parts into syllables in many ways', `Oh Ha${'ha'.repeat(30)}h University`, []],
    ['is no long word of Chinese either', `Oh Ch${'iao'.repeat(9)}b University`, []],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });
});

test('a word longer than any name has is not compared with names', () => {
  const nearWords = vi.spyOn(model.compiledNames, 'nearWords');
  expect(found('Brackwatter University')).toEqual(['Brackwatter University']);
  expect(nearWords).toHaveBeenCalled();
  nearWords.mockClear();
  for (const length of [33, 500]) {
    expect(found(`Brackwater University B${'x'.repeat(length - 1)}`)).toEqual([]);
    expect(found(`University B${'x'.repeat(length - 1)}`)).toEqual([]);
  }
  expect(nearWords).not.toHaveBeenCalled();
  nearWords.mockRestore();
});
