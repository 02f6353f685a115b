/** Short names and initials of universities on pages that deal with others. Most bodies are invented. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { acronym, body, full, packOf, short, translated } from './small-packs.ts';

const pack = packOf({
  institutions: [
    body('brackwater', 'Brackwater University', { country: 'NZ' }),
    body('torukasia', 'University of Torukasia', { country: 'MY' }),
    body('hollowmere', 'Hollowmere University', { country: 'GB' }),
    body('quellmouth', 'Quellmouth University', { country: 'GB' }),
    body('leeds', 'University of Leeds', { country: 'GB' }),
    body('mit', 'Massachusetts Institute of Technology', {
      country: 'US',
      kind: 'institute',
      names: [acronym('MIT')],
    }),
    body('mit-au', 'Melbourne Institute of Toruk', { country: 'AU', kind: 'institute', names: [acronym('MIT')] }),
    body('vexitech', 'Vexmouth Institute of Technology', { country: 'US', names: [short('Vexitech')] }),
    body('people', 'Torukish Institute of Peoples', { country: 'US', names: [short('People')] }),
    body('state', 'Vexmar State University', { country: 'US', names: [acronym('VTS'), full('Vexmar State')] }),
    body('other-state', 'Vtoruk State University', { country: 'US', names: [acronym('VTS'), full('Vtoruk State')] }),
    body('eth', 'ETH Zurich', { country: 'CH' }),
    body('suny', 'SUNY Buffalo', { country: 'US' }),
    body('qit', 'QIT Leeds', { country: 'GB' }),
    body('insed', 'INSEDQ', { country: 'FR' }),
    body('valpa-cl', 'University of Vexmar', { country: 'CL', names: [translated('Universidad de Vexmar', 'es')] }),
    body('geneva', 'University of Vexel Bay', { country: 'CH', names: [translated('Université de Vexelbaie', 'fr')] }),
    body('france', 'Vexel Bay University', { country: 'FR', names: [translated('Université de Vexelbaie', 'fr')] }),
    body('serbia', 'University of Tidograd', {
      country: 'RS',
      names: [translated('Univerzitet u Tidogradu', 'sr-Latn')],
    }),
    body('usa', 'Tidograd University', { country: 'US', names: [translated('Univerzitet u Tidogradu', 'sr-Latn')] }),
    body('valpa-us', 'Vexmar University', { country: 'US', names: [translated('Universidad de Vexmar', 'es')] }),
    body('campus', 'University of Torukland, Vexel Park', { country: 'US' }),
    body('lyon', 'Université Jean Toruk Lyon III', {
      country: 'FR',
      names: [full('Université Jean Toruk Lyon III', undefined, 'fr')],
    }),
    body('uerj', 'Universidade do Estado de Toruk', { country: 'BR', names: [acronym('UEVJ')] }),
    body('uerj-part', 'Instituto de Toruk', {
      country: 'BR',
      kind: 'institute',
      partOf: 'uerj',
      names: [acronym('UEVJ')],
    }),
  ],
});
const MANY = 'Brackwater University, the University of Torukasia, Hollowmere University and Quellmouth University met.';
const inLast = (language: string, ...texts: readonly string[]): readonly string[] => {
  const linked = linkedBy(pack, language);
  return linked(...texts).slice(linked(...texts.slice(0, -1)).length);
};

describe('on a page that names universities', () => {
  test.each<[why: string, text: string, links: readonly string[], language?: string]>([
    ['initials that everybody knows stand for their body', 'MIT rejected her.', ['mit: MIT']],
    ['they are a word of German', 'ESSEN MIT MIT', [], 'de'],
    ['a short name that is no other word stands for its body', 'Vexitech rejected her.', ['vexitech: Vexitech']],
    ['one that is a word does not', 'People rejected her.', []],
    [
      'a name in the language of one country is that of its body',
      'Hosted by the Universidad de Vexmar.',
      ['valpa-cl: Universidad de Vexmar'],
    ],
    ['that holds of one of its scripts', 'Hosted by the Univerzitet u Tidogradu.', ['serbia: Univerzitet u Tidogradu']],
    ['it says nothing beside a country of several languages', 'Hosted by the Université de Vexelbaie.', []],
    [
      'the place of a name may stand in brackets, or behind “at”',
      'University of Torukland (Vexel Park), University of Torukland at Vexel Park',
      ['campus: University of Torukland (Vexel Park)', 'campus: University of Torukland at Vexel Park'],
    ],
    [
      'a number may be written either way',
      'L’université Jean-Toruk Lyon 3 ouvre. Elle est inscrite à Lyon 3.',
      ['lyon: université Jean-Toruk Lyon 3', 'lyon: Lyon 3'],
      'fr',
    ],
    [
      'a town has districts',
      'L’université Jean-Toruk Lyon 3 ouvre. Elle habite à Lyon 3.',
      ['lyon: université Jean-Toruk Lyon 3'],
      'fr',
    ],
    ['a degree comes from the university', 'A lawyer with a degree from Leeds rests.', ['leeds: Leeds']],
    ['for a degree one goes to the town', 'She moved to Leeds for a PhD at Toruk College.', []],
    ['also where the college is not named', 'She went to Leeds for her MBA.', []],
    ['a train comes from the town', 'A lawyer with a ticket from Leeds rests.', []],
    ['in Brazil initials are a word, and those of the whole body', 'No Brasil, a Uevj estuda.', ['uerj: Uevj'], 'pt'],
    ['in Portuguese they open a text without an article', 'Uevj estuda o Brasil.', ['uerj: Uevj'], 'pt'],
    ['in Spanish the word that opens a text may be any', 'Uevj estudia Brasil.', [], 'es'],
  ])('%s', (_, text, links, language = 'en') => {
    expect(inLast(language, MANY, text)).toEqual(links);
  });
});

describe('the initials', () => {
  test('of two bodies stand for the one whose other name the page has', () => {
    expect(inLast('en', MANY, 'Vexmar State rests.', 'She is at VTS.')).toEqual(['state: VTS']);
    expect(inLast('en', MANY, 'Vexmar State and Vtoruk State rest.', 'She is at VTS.')).toEqual([]);
    expect(inLast('en', MANY, 'She is at VTS.')).toEqual([]);
  });

  test('before the place of a body stand for it where it is named, if everybody knows them for that body', () => {
    expect(inLast('en', 'ETH Zurich met.', 'The patent of ETH rests.')).toEqual(['eth: ETH']);
    expect(inLast('en', 'The patent of ETH rests.')).toEqual([]);
  });

  test.each(['SUNY Buffalo', 'QIT Leeds'])('are otherwise those of bodies in several places: %s', (name) => {
    expect(inLast('en', `${name} met.`, `The patent of ${name.split(' ')[0]} rests.`)).toEqual([]);
  });
});

describe('a university by the adjective behind its head', () => {
  const inSpanish = linkedBy(
    packOf({
      institutions: [
        body('autonoma', 'Universidad Autónoma de Toruk', {
          country: 'ES',
          names: [full('Universidad Autónoma de Toruk', undefined, 'es')],
        }),
      ],
    }),
    'es',
  );

  test.each([
    ['is found behind an article', 'En España, la Autónoma de Toruk ganó.', ['autonoma: Autónoma de Toruk']],
    ['also where that opens the sentence', 'La Autónoma de Toruk, en España, ganó.', ['autonoma: Autónoma de Toruk']],
    ['not behind another noun', 'La Comunidad Autónoma de Toruk, en España, ganó.', []],
  ])('%s: %s', (_, text, expected) => expect(inSpanish(text)).toEqual(expected));
});
