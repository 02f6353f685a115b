import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotedParts } from '../../../../../utils/core/languages/institutions/names-in-quotes.ts';
import { placeSeams } from '../../../../../utils/core/languages/institutions/place-seams.ts';
import {
  capitalSigns,
  MAY_BE_QUOTED,
  MAY_BE_RESPELLED,
  MAY_BE_SHORT_NAME,
  MAY_STAND_TOGETHER,
} from '../../../../../utils/core/linking/candidates/capital-signs.ts';
import { unknownShortNames } from '../../../../../utils/core/linking/candidates/definitions/unknown-short-names.ts';
import { shortenedWords } from '../../../../../utils/core/linking/candidates/misspellings/respelled-names.ts';
import { ScanNotes } from '../../../../../utils/core/matching/compiled-names/scan-notes.ts';

function notesOf(text: string): ScanNotes {
  const notes = new ScanNotes();
  for (const { index } of text.matchAll(/\p{Lu}/gu)) notes.addCapital(index);
  return notes;
}
const signsOf = (text: string): number => capitalSigns(text, notesOf(text));

test.each([
  ['The Institute met, Leeds', MAY_BE_RESPELLED],
  ['Академия, Лидс', MAY_BE_RESPELLED],
  ['toruk State U', MAY_BE_RESPELLED],
  ['the U. of Toruk', MAY_BE_RESPELLED],
  ['and St. Toruk', MAY_BE_RESPELLED],
  ['an IIT is', MAY_BE_RESPELLED],
  ['the TLIX', MAY_BE_SHORT_NAME],
  ['в КазНУ', MAY_BE_SHORT_NAME],
  ['Vexvale Univeristy', MAY_STAND_TOGETHER],
  ['la universitatea „Toruk”', MAY_BE_QUOTED],
  ['"Toruk" it is', MAY_BE_QUOTED],
])('%s may be read otherwise', (text, sign) => {
  expect(signsOf(text) & sign).toBe(sign);
});

test.each([
  'Still, the council met',
  'Они пришли',
  '',
  'The very long gap between the two words with capitals: Vexvale',
])('%s is as it stands', (text) => {
  expect(signsOf(text)).toBe(0);
});

test('without a sign nothing is found', () => {
  const parts =
    `University U Inst Institute Toruk College School Академия Универ St Saint Tech IIT UC UIN Mt ÖAW TLIX КазНУ
    Ёлка the of at in council Still Under`.split(/\s+/u);
  const gap = fc.constantFrom(' ', ' ', ', ', '. ', '.', '-', ' – ', ' (', "'", ' „', ' "', '” ', '');
  const texts = fc.array(fc.tuple(fc.constantFrom(...parts), gap), { maxLength: 6 });
  fc.assert(
    fc.property(texts, (list) => {
      const text = list.flat().join('');
      const notes = notesOf(text);
      const signs = capitalSigns(text, notes);
      if ((signs & MAY_BE_RESPELLED) === 0) {
        expect(shortenedWords(text, notes)).toEqual([]);
        expect(placeSeams(text, notes, 'en', true)).toEqual([]);
      }
      if ((signs & MAY_BE_QUOTED) === 0) expect(quotedParts(text)).toEqual([]);
      if ((signs & MAY_BE_SHORT_NAME) === 0) expect(unknownShortNames(text, notes, [])).toEqual([]);
    }),
  );
});
