import { describe, expect, test } from 'vitest';
import { entryOf, id, model } from '../sample-linking-model.ts';

describe('what linking asks about a name', () => {
  test.each([
    ['Harbour University of China', { isDistinctive: true, isUnambiguous: true, namesInFull: true, isAcronym: false }],
    ['HUC', { isDistinctive: false, isUnambiguous: false, namesInFull: false, isAcronym: true, isContested: true }],
    ['WOTIDE', { isDistinctive: true, isUnambiguous: true, namesInFull: true, isAcronym: true, isContested: false }],
    ['ПЛУ', { isAcronym: true, isCyrillicAcronym: true, isContested: true, isCommon: false }],
    ['PLU', { isAcronym: true, isCyrillicAcronym: false, isCommon: true }],
    ['Queen Ada', { isDistinctive: false, namesInFull: true, isContested: true, isCommon: true }],
    ['Fan Xueling', { isDistinctive: true, isUnambiguous: false, namesInFull: true, isPart: false }],
    ['Fan', { isPart: true, namesInFull: false, form: 'surname' }],
    ['Highland University of Cyprus', { isNamesake: true }],
  ])('%s', (text, expected) => {
    expect(entryOf(text)).toMatchObject({ text, inCapitals: text.toUpperCase(), isNamesake: false, ...expected });
  });

  test('the same acronym of one body has one key, whatever its case', () => {
    expect(entryOf('HUC').key).toBe('harbour-university HUC');
    expect(entryOf('HUC').key).not.toBe(entryOf('PLU').key);
  });
});

describe('what linking asks about an entity', () => {
  test.each([
    ['harbour-university', { country: 'CN', isWellConnected: false, everyCountryHasOne: false, hasNamesake: true }],
    ['ministry-of-lighthouses', { country: 'CN', isWellConnected: true, everyCountryHasOne: true }],
    ['tidal-organization', { country: undefined, isWellConnected: true, everyCountryHasOne: false }],
    ['fan-xueling', { country: undefined, hasNamesake: false }],
  ])('%s', (entity, expected) => {
    expect(model.known.entity(id(entity))).toMatchObject({ id: entity, ...expected });
  });

  test('an official’s titles are known by their longer words', () => {
    expect([...(model.known.entity(id('lin-haoming'))?.titles ?? [])]).toEqual(['president', 'party', 'secretary']);
  });

  test('the words of a namesake are known', () => {
    expect(model.known.entity(id('song-lan'))?.namesakeWords.words).toContain('actress');
  });
});

test('there is nothing for numbers and ids that the packs do not have', () => {
  expect(model.known.at(-1)).toBeNull();
  expect(model.known.at(model.compiledNames.size)).toBeNull();
  expect(model.known.entity(id('nobody'))).toBeNull();
});

test('an entry is made once', () => {
  expect(entryOf('HUC')).toBe(entryOf('HUC'));
  expect(model.known.entity(id('fan-xueling'))).toBe(model.known.entity(id('fan-xueling')));
});
