import { expect, test } from 'vitest';
import { HanWordsOnPage, namesakeWordsOf } from '../../../../../utils/core/linking/senses/namesake-words.ts';
import { entitiesIn } from '../../../../../utils/core/pack/entity-types.ts';
import { id } from '../sample-linking-model.ts';
import { body, packOf, person } from '../small-packs.ts';

const pack = packOf({
  institutions: [
    body('harbour', 'Harbour University', {
      namesakes: [
        'HU = Hilltop University, in Nicosia',
        'HU = Hilltop University, the one in Norway with a brewery',
        'Harbour = Nicosia Harbour',
      ],
    }),
  ],
  officials: [person('song', 'Song Lan', { namesakes: ['Song Lan = an actress of the stage, and old'] })],
});
const namesakes = namesakeWordsOf(new Map(entitiesIn(pack).map((entity) => [entity.id, entity])));

test('the texts that others bear are counted', () => {
  expect(namesakes.texts.get(id('harbour'))).toEqual(
    new Map([
      ['HU', 2],
      ['HARBOUR', 1],
    ]),
  );
  expect(namesakes.texts.get(id('song'))).toEqual(new Map([['SONG LAN', 1]]));
});

test('capitalised words speak against the names everywhere on a page', () => {
  expect(namesakes.onPage.get('Nicosia')).toEqual(['HU', 'HARBOUR']);
  expect(namesakes.onPage.get('Hilltop')).toEqual(['HU']);
});

test.each(['University', 'Harbour', 'Norway', 'HU'])('“%s” tells nothing apart', (word) => {
  expect(namesakes.onPage.has(word)).toBe(false);
});

test('words in small letters speak against the names beside them only', () => {
  expect([...(namesakes.beside.get(id('song'))?.words ?? [])]).toEqual(['actress', 'stage']);
  expect(namesakes.beside.get(id('harbour'))?.words).toContain('brewery');
  expect(namesakes.onPage.has('actress')).toBe(false);
});

test('the first letters of those words are noted', () => {
  const { words, initials } = namesakes.beside.get(id('song')) ?? { words: [], initials: 0 };
  for (const word of words) expect((initials >>> (word.charCodeAt(0) & 31)) & 1).toBe(1);
});

test('Chinese words are found in a text, each once', () => {
  const words = new HanWordsOnPage(['半导体', '物理', '半岛', '物理']);
  expect(words.in('物理学家，半导体物理')).toEqual(['物理', '半导体']);
  expect(words.in('半山')).toEqual([]);
  expect(new HanWordsOnPage([]).in('半岛')).toEqual([]);
});
