/** What the words beside a whole name say of its bearer. */
import { expect, test } from 'vitest';
import {
  isOfOtherCallingBeside,
  isOnlyNamedBefore,
} from '../../../../../utils/core/languages/persons/other-callings.ts';

/** The name of the row is Toruk Vexler. */
const isOther = (text: string, language = 'en'): boolean => {
  const [before = '', after = ''] = text.split('Toruk Vexler');
  return isOfOtherCallingBeside(before, after, language);
};

test.each([
  ['en', 'Neighbour Toruk Vexler complained.', 'He told Toruk Vexler a joke.'],
  ['en', 'Taxi driver Toruk Vexler waited.', 'Students thanked Toruk Vexler loudly.'],
  ['en', 'The judge, Toruk Vexler, adjourned.', 'Behind the judge, Toruk Vexler spoke.'],
  ['en', 'A judge Toruk Vexler knew spoke.', 'Nobody has to judge Toruk Vexler.'],
  ['en', 'Toruk Vexler, a plumber, came.', 'Toruk Vexler, a friend, came.'],
  ['en', 'Toruk Vexler, the canteen chef, waved.', 'Toruk Vexler, said the chef, waved.'],
  ['en', 'Toruk Vexler is a butcher.', 'Toruk Vexler is also a butcher.'],
  ['en', 'Toruk Vexler, 14, won.', 'Toruk Vexler, 41, won.'],
  ['en', 'Photographs by Toruk Vexler', 'Photographs by Toruk Vexler show a boat.'],
  ['en', 'Lyrics: Toruk Vexler', 'News: Toruk Vexler'],
  ['en', 'Photo: Toruk Vexler', 'Photo: Toruk Vexler, the president, opens the campus.'],
  ['en', 'Video: Toruk Vexler / The Gazette', 'Photo: Toruk Vexler, left, with Minister Kraft.'],
  ['en', 'Text: Toruk Vexler and Anna Kraft', 'Photo: Toruk Vexler and Anna Kraft sign.'],
  ['en', 'Text: Toruk Vexler.', 'Text: Toruk Vexler, rector'],
  ['en', 'Photo: Toruk Vexler, AFP', 'Photo: Toruk Vexler, Professor Kraft'],
  ['en', 'Photo by Toruk Vexler, Gazette staff', 'Photo: Toruk Vexler, right'],
  ['en', 'Text: Toruk Vexler, photos: Anna Kraft', 'Text: Toruk Vexler, the rector: a portrait'],
  ['en', 'Toruk Vexler, a security guard, spoke.', 'Toruk Vexler, caught off guard, laughed.'],
  ['en', 'Toruk Vexler, a baker, was caught off guard.', 'Toruk Vexler, on guard, waited.'],
  ['de', 'Toruk Vexler, Richter am Landgericht, sprach.', 'Toruk Vexler, Richter und Weber sprachen.'],
  ['de', 'Toruk Vexler, Rentner aus Vexmar, sprach.', 'Toruk Vexler, Präsident aus Vexmar, sprach.'],
  ['de', 'Foto: Toruk Vexler, dpa', 'Foto: Toruk Vexler, links'],
  ['es', 'El cocinero Toruk Vexler sonrió.', 'El cocinero y Toruk Vexler sonrieron.'],
  ['es', 'Fotografía de Toruk Vexler', 'Visita de Toruk Vexler'],
  ['fr', 'L’infirmière Toruk Vexler travaille.', 'L’Institut Toruk Vexler travaille.'],
  ['de', 'Toruk Vexler ist Metzger.', 'Toruk Vexler ist Gast.'],
  ['en', 'Toruk Vexler is a driver.', 'Toruk Vexler is private about his plans.'],
  ['en', 'Toruk Vexler, a janitor, spoke.', 'Toruk Vexler, Private Secretary to the President, spoke.'],
  ['en', 'Toruk Vexler was a toddler.', 'Toruk Vexler was a victim of the storm.'],
  ['de', 'Toruk Vexler, Richter, sprach.', 'Toruk Vexler, Richter und Weber unterzeichneten.'],
  ['de', 'Toruk Vexler ist Metzger in Kelm.', 'Toruk Vexler ist Opfer eines Diebstahls geworden.'],
  ['it', 'Il tassista Toruk Vexler aspetta.', 'Il tassista di Toruk Vexler aspetta.'],
  ['pt', 'Foto: Toruk Vexler', 'Tema: Toruk Vexler'],
  ['nl', 'Kok Toruk Vexler lacht.', 'Ook Toruk Vexler lacht.'],
  ['pl', 'Sąsiad Toruk Vexler milczał.', 'Wtedy Toruk Vexler milczał.'],
  ['ru', 'Сосед Toruk Vexler ждал.', 'Утром Toruk Vexler ждал.'],
  ['sv', 'Grannen och kock Toruk Vexler log.', 'Sedan log Toruk Vexler igen.'],
])('%s: %s', (language, text, nearMiss) => {
  expect(isOther(text, language)).toBe(true);
  expect(isOther(nearMiss, language)).toBe(false);
});

test('a name is only spoken of behind a word for called', () => {
  expect(isOnlyNamedBefore('Un hombre llamado ')).toBe(true);
  expect(isOnlyNamedBefore('Un hombre amado ')).toBe(false);
});
