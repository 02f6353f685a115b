import { describe, expect, test } from 'vitest';
import { isQuotedThing } from '../../../../../utils/core/languages/sentences/quoted-things.ts';

/** Whether the name Toruk is that of a thing. */
function isThing(sentence: string): boolean {
  const [before = '', after = ''] = sentence.split('Toruk');
  return isQuotedThing(before, after);
}

describe('the words before call it by its kind', () => {
  test.each([
    'We sailed on the liner “Toruk” once.',
    "The rose 'Toruk' flowers.",
    'A new musical "Toruk" opened.',
    'Der Leseclub „Toruk“ bittet um einen Raum.',
    'Im Hotel «Toruk» schlafen Gäste.',
    'Le paquebot « Toruk » part.',
    'El barco «Toruk» zarpó.',
    'La nave “Toruk” parte.',
    'O navio «Toruk» partiu.',
    'Het schip ‘Toruk’ ligt hier.',
    'Лайнер «Toruk» стоит в порту.',
    'Statek „Toruk” stoi w porcie.',
    'Fartyget ”Toruk” ligger i hamn.',
  ])('%s', (sentence) => expect(isThing(sentence)).toBe(true));
});

describe('they do not', () => {
  test.each([
    'It was “Toruk” that paid.',
    'The university “Toruk” paid.',
    'The name “Toruk” is old.',
    'The short form “Toruk” is used.',
    'Die Partnerhochschule „Toruk“ zahlt.',
    'Das sogenannte „Toruk“ zahlt.',
    'L’université « Toruk » paie.',
    'The students say “Toruk is home”.',
    'The liner Toruk sailed.',
    'Университет «Toruk» прислал троих.',
    'The students’ Toruk’s song',
  ])('%s', (sentence) => expect(isThing(sentence)).toBe(false));
});
