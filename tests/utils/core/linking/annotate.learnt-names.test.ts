/** Short names that a page defines itself, whether the pack knows them or not. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { acronym, body, packOf, translated } from './small-packs.ts';

const linked = linkedBy(
  packOf({
    institutions: [
      body('torukasia', 'University of Torukasia Valley', { country: 'MY' }),
      body('kazan', 'Torukasia State University', {
        country: 'RU',
        names: [translated('Торукский государственный университет', 'ru')],
      }),
      body('dit', 'Dromore University', { country: 'IE', names: [acronym('DIT')] }),
    ],
  }),
);
const full = 'torukasia: University of Torukasia Valley';

describe('is linked', () => {
  test.each([
    ['in brackets', 'The University of Torukasia Valley (UTVAL) met.', 'UTVAL'],
    ['hereinafter', 'The University of Torukasia Valley, hereinafter referred to as UTX, met.', 'UTX'],
    ['for short', 'The University of Torukasia Valley, or UTX for short, met.', 'UTX'],
    ['in Spanish', 'La University of Torukasia Valley (en adelante, UTX) se reunió.', 'UTX'],
    ['in French', 'La University of Torukasia Valley (ci-après « l’UTX ») se réunit.', 'UTX'],
    ['in German', 'Die University of Torukasia Valley (im Folgenden UTX) tagt.', 'UTX'],
    ['in Russian', 'University of Torukasia Valley (далее – УТВ) провёл встречу.', 'УТВ'],
    ['in Chinese', 'University of Torukasia Valley（以下简称“UTX”）开会。', 'UTX'],
  ])('as the page gives it %s, there and in other blocks, before as well as behind', (_, definition, name) => {
    expect(linked(`${name} rests.`, definition, `A talk by ${name}.`)).toEqual([
      `torukasia: ${name}`,
      full,
      `torukasia: ${name}`,
      `torukasia: ${name}`,
    ]);
  });

  test('by its initials in Cyrillic, which need no definition', () => {
    expect(
      linked('ТГУ открывает центр.', 'Торукский государственный университет рад.').map((link) => link.slice(0, 10)),
    ).toEqual(['kazan: ТГУ', 'kazan: Тор']);
  });
});

describe('is not linked', () => {
  test('where the page does not define it', () => {
    expect(linked('The University of Torukasia Valley met.', 'UTX rests.')).toEqual([full]);
  });

  test('where brackets hold a country, or what does not abbreviate the name', () => {
    expect(linked('The University of Torukasia Valley (UK) met.', 'UK rests.')).toEqual([full]);
    expect(linked('The University of Torukasia Valley (PDF) met.', 'PDF rests.')).toEqual([full]);
  });

  test('where it is defined for something that no pack knows', () => {
    const definition = 'The Dunmore Institute of Trade, hereinafter referred to as DIT, met.';
    expect(linked('Dromore University met.', definition, 'DIT rests.')).toEqual(['dit: Dromore University']);
    expect(linked('Dromore University met.', 'DIT rests.')).toEqual(['dit: Dromore University', 'dit: DIT']);
  });
});
