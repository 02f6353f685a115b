/** To which body a sentence gives initials. */
import { expect, test } from 'vitest';
import {
  bodySaidOfInitials,
  withoutGenitive,
} from '../../../../../utils/core/languages/initials/initials-of-bodies.ts';

/** The initials of the row are VXOU. */
const said = (text: string, language = 'en') => {
  const [before = '', after = ''] = text.split('VXOU');
  return bodySaidOfInitials(before, after, language);
};

test.each([
  ['en', 'The Bank of Torukia, also abbreviated VXOU', 'Bank of Torukia', false],
  ['en', 'The Bank of Torukia shares the abbreviation VXOU.', 'Bank of Torukia', false],
  ['en', 'Not to be confused with the Bank of Torukia (VXOU).', 'Bank of Torukia', true],
  ['en', 'The acronym is also that of the Bank of Torukia (VXOU).', 'Bank of Torukia', true],
  ['en', 'VXOU stands for Bank of Torukia.', 'Bank of Torukia', false],
  ['en', 'VXOU is also the acronym of the Bank of Torukia.', 'Bank of Torukia', true],
  ['es', 'El Banco de Torukia, cuyas siglas también son VXOU, escribió.', 'Banco de Torukia', true],
  ['fr', 'Le sigle de la Banque de Torukia est aussi VXOU.', 'Banque de Torukia', true],
  ['de', 'VXOU steht auch für Bank von Torukia.', 'Bank von Torukia', true],
  ['de', 'Die Bank von Torukia, ebenfalls VXOU abgekürzt, schrieb.', 'Bank von Torukia', false],
  ['pt', 'O Banco da Torukia, cuja sigla também é VXOU, escreveu.', 'Banco da Torukia', true],
])('%s: %s', (language, text, body, isOneMore) => {
  expect(said(text, language)).toEqual({ body, isOneMore });
});

test.each([
  'The Bank of Torukia also met VXOU.',
  'The Bank of Torukia, a partner of VXOU, paid.',
  'The university, also abbreviated VXOU, wrote.',
  'VXOU stands for quality.',
  'Students at Bank of Torukia and VXOU also came.',
  'Torukia Harbour University, whose acronym is THU, met VXOU.',
])('nobody is given them: %s', (text) => {
  expect(said(text)).toBeUndefined();
});

test('a word is read without the English genitive', () =>
  expect(['toruk’s', "vexlers'", 'kelm'].map(withoutGenitive)).toEqual(['toruk', 'vexlers', 'kelm']));
