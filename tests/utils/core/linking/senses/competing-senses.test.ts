import { expect, test } from 'vitest';
import { readCapitals } from '../../../../../utils/core/linking/senses/competing-senses.ts';
import { ScanNotes } from '../../../../../utils/core/matching/compiled-names/scan-notes.ts';
import { model } from '../sample-linking-model.ts';

function read(text: string) {
  const notes = new ScanNotes();
  model.compiledNames.scan(text, notes);
  return readCapitals(text, notes, model);
}

test.each([
  ['one word', 'Ships left Kenya', { KE: 1 }],
  ['a possessive', 'Kenya’s ships left Kenya', { KE: 2 }],
  ['two words', 'Ships left South Korea', { KR: 2 }],
  ['no phrase across a comma', 'South, Korea', { KR: 1 }],
  ['a dateline', 'NAIROBI — Ships left', { KE: 5 }],
  ['a dateline with a state', 'ORLANDO, Fla. — Ships left', { US: 5 }],
  ['a place that only opens the sentence', 'Nairobi has ships', { KE: 1 }],
  ['a word with an apostrophe', 'Ships left Xi’an', { CN: 1 }],
])('countries are counted by %s', (_, text, countries) => {
  expect(read(text)?.countries).toEqual(countries);
});

test.each([
  ['a whole name', 'The Hilltop University of Crete met', [['HUC', 4, false]]],
  ['a whole name with an explanation', 'The Hilltop University of Crete (HUC)', [['HUC', 4, true]]],
  [
    'a whole name with one more explanation',
    'The Hilltop University of Crete (also HUC, by the sea)',
    [['HUC', 4, true]],
  ],
  ['a whole name with another explanation', 'The Hilltop University of Crete (HUOC)', [['HUC', 4, false]]],
  ['no name', 'The Hilltop, University of Crete', []],
])('names of which the initials spell an acronym of the packs: %s', (_, text, expected) => {
  const senses = read(text)?.competingSenses ?? [];
  expect(senses.map(({ text: name, at, defined }) => [name, at, defined])).toEqual(expected);
  expect(senses.every(({ entity }) => entity === 'harbour-university')).toBe(true);
});

test('words of namesakes are noted once', () => {
  expect(read('From Songkla to Songkla, and from Qingdao')?.namesakes).toEqual(['PLU', 'HUC']);
});

test('a text without any of these says nothing', () => {
  expect(read('It rained and rained')).toBeNull();
  expect(read('Ada met Bo')).toBeNull();
});
