/** What a sentence opens with, bodies with names of their own that are opened, and verbs in their forms. */
import { describe, expect, it } from 'vitest';
import { COOPERATION, cameToAlpha, FRAMEWORK, foundedBoth, proposedOf, signedBoth } from './small-story.ts';

describe('is reported', () => {
  it.each<readonly [language: string, text: string, ...expected: string[]]>([
    [
      'en',
      'With <Beta University>, {Alpha University} concluded an agreement on exchange on Tuesday.',
      `agreement done ${COOPERATION} 2024-03-05 beta+alpha`,
    ],
    [
      'en',
      'At the centenary of {Alpha University}, <Beta University> and {Alpha} concluded an agreement on exchange.',
      `agreement done ${COOPERATION} ../2024-03-07 beta+alpha`,
    ],
    [
      'en',
      'A delegation from <Beta University> visited {Alpha University} on Tuesday.\nThe two universities used the occasion to sign a new framework agreement.',
      cameToAlpha('2024-03-05'),
      `agreement done ${FRAMEWORK} 2024-03-05 beta+alpha`,
    ],
    [
      'en',
      '{Alpha University} and <Beta University> on Tuesday opened the Joint Institute of Design in Toruk.',
      foundedBoth('2024-03-05'),
    ],
    [
      'en',
      'The Joint School of Engineering of {Alpha University} and <Beta University> was inaugurated on Tuesday.',
      foundedBoth('2024-03-05'),
    ],
    [
      'it',
      'Martedì l’{Università Alfa} e l’<Università Beta> hanno inaugurato a Toruk la Joint School of Design.',
      foundedBoth('2024-03-05'),
    ],
    [
      'it',
      'È stato firmato martedì a Toruk un accordo quadro tra l’{Università Alfa} e l’<Università Beta>.',
      signedBoth(FRAMEWORK, '2024-03-05'),
    ],
    [
      'ru',
      '4 марта делегация <Университета Бета> побывала в Торуке в гостях у {Университета Альфа}.',
      cameToAlpha('2024-03-04'),
    ],
    ['ja', '席上、{アルファ大学}と<ベータ大学>は学術交流に関する趣意書を締結した。', signedBoth(COOPERATION)],
  ])('%s: %s', (language, text, ...expected) => {
    expect(proposedOf(language, text)).toEqual(expected);
  });

  it('keeps a list of those who sign together', () => {
    expect(
      proposedOf(
        'en',
        'The rectors of {Alpha University}, <Beta University> and Toruk University signed an agreement.',
      ),
    ).toEqual([`agreement done ${COOPERATION} ../2024-03-07 alpha+beta+“Toruk University”`]);
  });
});

describe('is no report', () => {
  it.each([
    ['it', 'Un accordo tra l’{Università Alfa} e l’<Università Beta> è firmato da ogni studente che parte.'],
    [
      'en',
      'The two universities met to discuss whether to sign an agreement.\n{Alpha University} and <Beta University> met.',
    ],
    ['en', '{Alpha University} and <Beta University> opened the season at Toruk University on Tuesday.'],
    ['en', 'In December 2023 {Alpha University} and <Beta University> signed a framework agreement.'],
  ])('%s: %s', (language, text) => {
    expect(proposedOf(language, text)).toEqual([]);
  });
});
