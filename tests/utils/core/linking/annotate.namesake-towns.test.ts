/** Initials beside the town of another body that, as the pack says, has the same ones. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { acronym, body, packOf } from './small-packs.ts';

const linked = linkedBy(
  packOf({
    institutions: [
      body('toruk', 'Торук университет', {
        country: 'KZ',
        names: [acronym('ТОУН'), acronym('TOUN')],
        namesakes: ['ТОУН = Пензенский университет', 'TOUN = Portland Tidal University, in Oregon'],
      }),
      body('harbour', 'Гавань университет', { country: 'KZ', names: [acronym('ГАУН')] }),
    ],
  }),
);
const page = 'Торук университет и Гавань университет открыты.';
const linkedPage = linked(page);

describe('are those of the other body', () => {
  test.each([
    'Студенты пензенского ТОУН приехали.',
    'Пензаның ТОУН командасы келді.',
    'Команда ТОУН из Пензы приехала.',
    'Команда ТОУН (Пенза) приехала.',
    'A team of TOUN from Portland came.',
    'A team of TOUN (Oregon) came.',
  ])('%s', (text) => expect(linked(page, text)).toEqual(linkedPage));
});

describe('are the own ones elsewhere, and of a body without such a namesake', () => {
  test.each([
    ['Студенты из ТОУН приехали.', 'toruk: ТОУН'],
    ['Команда ТОУН из Караганды приехала.', 'toruk: ТОУН'],
    ['Павлодардың ТОУН командасы келді.', 'toruk: ТОУН'],
    ['Команда ГАУН из Пензы приехала.', 'harbour: ГАУН'],
    ['A team of TOUN from Astana came.', 'toruk: TOUN'],
  ])('%s', (text, link) => expect(linked(page, text)).toEqual([...linkedPage, link]));
});
