/** Where a name or initials of the packs belong to somebody else by what stands right beside them. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { acronym, body, full, packOf, person } from './small-packs.ts';

const officials = [
  person('vexler', 'Milan Vexler', { names: [full('Milan Vexler', 'context')], roles: ['president at vexmar'] }),
];

describe('a common name beside a trade or a credit is not the official’s', () => {
  const pack = packOf({ institutions: [body('vexmar', 'Vexmar Open University', { country: 'BW' })], officials });

  test.each([
    ['en', 'President Milan Vexler spoke.', 'Neighbour Milan Vexler spoke.'],
    ['en', 'Photo: President Milan Vexler', 'Photo: Milan Vexler'],
    ['en', 'Milan Vexler, the president, thanked a cook.', 'Milan Vexler, a cook, spoke.'],
    ['en', 'The judge met President Milan Vexler.', 'Judge Milan Vexler adjourned.'],
    ['es', 'El presidente Milan Vexler habló.', 'El taxista Milan Vexler habló.'],
    ['fr', 'Le président Milan Vexler a parlé.', 'Un homme nommé Milan Vexler a parlé.'],
    ['de', 'Präsident Milan Vexler sprach.', 'Richter Milan Vexler sprach.'],
  ])('%s: %s', (language, text, nearMiss) => {
    const linked = linkedBy(pack, language);
    const page = 'Vexmar Open University.';
    expect(linked(page, text)).toEqual(['vexmar: Vexmar Open University', 'vexler: Milan Vexler']);
    expect(linked(page, nearMiss)).toEqual(['vexmar: Vexmar Open University']);
  });

  test('nor is a surname with a role in another body', () => {
    const linked = linkedBy(pack, 'en');
    const page = 'Milan Vexler, president of Vexmar Open University, spoke.';
    const named = ['vexler: Milan Vexler', 'vexmar: Vexmar Open University'];
    expect(linked(page, 'Vexler, a spokesman for the university, spoke.')).toEqual([...named, 'vexler: Vexler']);
    expect(linked(page, 'Vexler, a spokesman for the ministry, spoke.')).toEqual(named);
  });
});

describe('a surname with a role in the own body is the official’s, in whatever language the body is called by its kind', () => {
  const minister = person('kelm', 'Toruk Kelm', {
    names: [full('Toruk Kelm', 'context')],
    roles: ['minister at ministry'],
  });
  const pack = packOf({
    institutions: [
      body('vexmar', 'Vexmar Open University', { country: 'BW' }),
      body('ministry', 'Ministry of Lighthouses', { country: 'BW', kind: 'ministry' }),
    ],
    officials: [...officials, minister],
  });
  const page =
    'Milan Vexler, president of Vexmar Open University, and minister Toruk Kelm of the Ministry of Lighthouses met.';
  test.each([
    ['en', 'Vexler, an official of the school, spoke.', 'Vexler, an official of the bank, spoke.'],
    ['es', 'Vexler, portavoz de la universidad, habló.', 'Vexler, portavoz del banco, habló.'],
    ['fr', 'Vexler, porte-parole de l’université, a parlé.', 'Vexler, porte-parole de la banque, a parlé.'],
    ['de', 'Vexler, Sprecher der Universität, sprach.', 'Vexler, Sprecher der Bank, sprach.'],
    ['es', 'Kelm, portavoz del ministerio, habló.', 'Kelm, portavoz de la universidad, habló.'],
    // The word within a name or a part is another body.
    ['en', 'Vexler, a spokesman for the academy, spoke.', 'Vexler, a spokesman for the Toruk School of Law, spoke.'],
    ['en', 'Vexler, an official of the college, spoke.', 'Vexler, an official of Harbour College, spoke.'],
    ['en', 'Vexler, a spokesman for the school, spoke.', 'Vexler, a spokesman for the school board, spoke.'],
    ['es', 'Kelm, funcionario del ministerio, habló.', 'Kelm, funcionario del Ministerio de Salud, habló.'],
    ['en', 'Kelm, an official of the ministry, spoke.', 'Kelm, an official of the Ministry of Health, spoke.'],
    ['en', 'Vexler, a spokesman for the Open University, spoke.', 'Vexler, a spokesman for Toruk University, spoke.'],
    ['en', 'Vexler, an official of the university, said.', 'Vexler, an official of the University of Nairobi, said.'],
    ['en', 'Vexler, an official of the Botswana university, spoke.', 'Vexler, an official of the Kenya school, spoke.'],
    ['en', 'Vexler, a spokesman for the university said Monday.', 'Vexler, a spokesman for the bank said Monday.'],
  ])('%s: %s', (language, text, nearMiss) => {
    const linked = linkedBy(pack, language);
    const before = linked(page).length;
    expect(linked(page, text)).toHaveLength(before + 1);
    expect(linked(page, nearMiss)).toHaveLength(before);
  });
});

describe('initials that a sentence gives to another body are not the institution’s', () => {
  const linked = linkedBy(
    packOf({
      institutions: [body('vexmar', 'Vexmar Open University', { country: 'BW', names: [acronym('VXOU')] })],
    }),
    'en',
  );
  const page = 'Vexmar Open University. VXOU teaches.';
  const named = ['vexmar: Vexmar Open University', 'vexmar: VXOU'];

  test.each([
    ['Its acronym is VXOU.', 'The acronym VXOU is also used by the Bank of Uganda.'],
    ['The Open University of Vexmar, also known as VXOU, teaches.', 'The Bank of Uganda, also known as VXOU, lends.'],
    ['VXOU stands for quality.', 'VXOU also stands for the Bank of Uganda.'],
    ['The Open University, whose acronym is VXOU, teaches.', 'The Harbour Trust, whose acronym is VXOU, lends.'],
  ])('%s', (text, nearMiss) => {
    expect(linked(page, text)).toEqual([...named, 'vexmar: VXOU']);
    expect(linked(page, nearMiss)).toEqual(named);
  });
});

test('initials of a company that are a technique as well are left with it', () => {
  const linked = linkedBy(
    packOf({
      institutions: [
        body('vexmetal', 'Vexmar Metal', {
          kind: 'company',
          names: [acronym('VXM')],
          namesakes: ['VXM = short-range radio'],
        }),
      ],
    }),
    'en',
  );
  const named = ['vexmetal: Vexmar Metal', 'vexmetal: VXM'];
  expect(linked('Vexmar Metal (VXM) met.', 'VXM opened a mine.')).toEqual([...named, 'vexmetal: VXM']);
  expect(linked('Vexmar Metal (VXM) met.', 'Tap the VXM tag.')).toEqual(named);
});
