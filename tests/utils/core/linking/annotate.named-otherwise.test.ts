/** Words of names that stand in a text for another thing: what is called so besides, or after the body. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { acronym, body, former, packOf, translated } from './small-packs.ts';

const pack = packOf({
  institutions: [
    body('brackwater', 'Brackwater University', { country: 'KE', names: [acronym('BWU')] }),
    body('torukasia', 'University of Torukasia', { country: 'MY' }),
    body('hollowmere', 'Hollowmere University', { country: 'GB' }),
    body('aarhus', 'Aarhus University', { country: 'DK' }),
    body('one', 'One School of Lighthouses', { country: 'IN', kind: 'school' }),
    body('bavarian', 'Bavarian Academy of Lighthouses', { country: 'DE', kind: 'academy' }),
    body('genoese', 'Genoese Institute of Ships', { country: 'IT', kind: 'institute' }),
    body('vexwald', 'Vexwald Institute of Ships', { country: 'GB', kind: 'institute' }),
    body('marys-ca', "Saint Vexel's University", { country: 'CA' }),
    body('marys-us', "Saint Vexel's College of California", { country: 'US', kind: 'college' }),
    body('madeira', 'Universidade da Madeira', { country: 'PT' }),
    body('ege', 'Ege University', { country: 'TR', names: [translated('Ege Üniversitesi', 'tr')] }),
    body('unit', 'National Toruk University', { country: 'SG' }),
    body('nist', 'Toruk Academy of Ships', { country: 'IN', names: [acronym('NIST')] }),
    body('tlix', 'Toruk Lighthouse Academy', { country: 'IN', names: [acronym('TLIX')] }),
    body('ufq', 'Universidade Federal do Toruk', {
      country: 'BR',
      names: [translated('Universidade Federal do Toruk', 'pt'), acronym('UFQ')],
    }),
    body('itq', 'Instituto Técnico do Toruk', {
      country: 'BR',
      names: [translated('Instituto Técnico do Toruk', 'pt'), acronym('ITQ')],
    }),
    body('unir', 'Universidad Toruk de la Bahía', { country: 'ES', names: [acronym('UNIR')] }),
    body('uvej', 'Universidade Vexel do Janeiro', { country: 'BR', names: [acronym('UVEJ')] }),
    body('uzir', 'Academia Vexel do Mar', { country: 'BR', kind: 'academy', names: [acronym('UZIR')] }),
    body('spain', 'Universidad Vexel de Sevilla', { country: 'ES', names: [acronym('UVQM')] }),
    body('mexico', 'Universidad Vexel de Puebla', { country: 'MX', names: [acronym('UVQM')] }),
  ],
});
const MANY = 'Brackwater University, the University of Torukasia and Hollowmere University met.';
/** The links of the last of these blocks. */
const inLast = (language: string, ...texts: readonly string[]): readonly string[] => {
  const linked = linkedBy(pack, language);
  return linked(...texts).slice(linked(...texts.slice(0, -1)).length);
};

describe('a name', () => {
  test.each<[why: string, text: string, links: readonly string[]]>([
    [
      'that begins with National is linked at the beginning of a block',
      'National Toruk University',
      ['unit: National Toruk University'],
    ],
    ['behind National is another one', 'The National Hollowmere University rests.', []],

    [
      'stands beside a hospital of another',
      'A notice of Brackwater University, Toruk Hospital and others rests.',
      ['brackwater: Brackwater University'],
    ],
    [
      'is followed by a person and a hospital',
      'A notice of Brackwater University Rector Ada Vexler Hospital rests.',
      ['brackwater: Brackwater University'],
    ],
    [
      'is followed by a person',
      'A notice of Brackwater University Rector Ada Vexler rests.',
      ['brackwater: Brackwater University'],
    ],
    ['is that of its press', 'Brackwater University met. BWU Press rests.', ['brackwater: Brackwater University']],
    [
      'says whose a press is behind an article',
      'Brackwater University met. The BWU Press rests.',
      ['brackwater: Brackwater University', 'brackwater: BWU'],
    ],
    [
      'is no press in small letters',
      'Brackwater University met. The BWU press rests.',
      ['brackwater: Brackwater University', 'brackwater: BWU'],
    ],
  ])('%s', (_, text, links) => {
    expect(inLast('en', '', text)).toEqual(links);
  });

  test.each<[why: string, text: string, links: readonly string[], language?: string]>([
    ['is a word of any text', 'One semester of chemistry rests.', []],
    ['is an adjective of a people', 'The flavour: Bavarian raspberry', []],
    ['is an adjective of a people, of whatever form', 'The wind: Genoese breeze. Students at Genoese rest.', []],
    ['is a founder’s', 'Students at Vexwald rest.', ['vexwald: Vexwald']],
    ['is a town’s behind that word, whatever stands beside it', 'Port of Toruk; City of Aarhus; Leeds Council', []],
    ['is a town’s in a row behind the word for towns', 'The cities of Toruk and Aarhus have promised flats.', []],
    ['is a university’s', 'Students at Aarhus rest.', ['aarhus: Aarhus']],
    ['is an island’s in Portuguese', 'O teste na Madeira, onde o mosquito chegou.', [], 'pt'],
    ['is a sea’s in Turkish', 'Ege Üniversitesi açıldı. Ege’de fırtına bekleniyor.', ['ege: Ege Üniversitesi'], 'tr'],
    [
      'is a university’s in Turkish where somebody studied',
      'Ege Üniversitesi açıldı. Vexler iki yıl Ege’de okudu.',
      ['ege: Ege Üniversitesi', 'ege: Ege'],
      'tr',
    ],
  ])('alone %s', (_, text, links, language = 'en') => {
    expect(inLast(language, MANY, text)).toEqual(links);
  });

  test('of two bodies is that of the one which the page names in full', () => {
    const linked = linkedBy(pack);
    expect(linked(MANY, "Saint Vexel's College of California lost. Saint Vexel's won.").slice(-2)).toEqual([
      "marys-us: Saint Vexel's College of California",
      "marys-us: Saint Vexel's",
    ]);
    expect(linked(MANY, "Saint Vexel's University lost. Saint Vexel's won.").at(-1)).toBe("marys-ca: Saint Vexel's");
  });
});

describe('initials', () => {
  test('that everybody knows for one body stand for no other', () => {
    expect(inLast('en', MANY, 'TLIX rests.')).toEqual(['tlix: TLIX']);
    expect(inLast('en', MANY, 'NIST rests.')).toEqual([]);
  });

  test.each([
    ['A UFQ abriu. O reitor da UFQ fala.', ['ufq: UFQ', 'ufq: UFQ']],

    ['UFQ abriu, e no ITQ também.', ['ufq: UFQ', 'itq: ITQ']],

    // In small letters “a” is “to” as well.
    ['Vexler dá prêmio a ITQ e UFQ.', ['itq: ITQ', 'ufq: UFQ']],
  ])('have the gender of their body in Portuguese: %s', (text, links) => {
    const whole = 'A Universidade Federal do Toruk e o Instituto Técnico do Toruk.';
    expect(inLast('pt', whole, text)).toEqual(links);
  });

  test.each([
    ['es', 'Vexler estudia en la Unir.', ['unir: Unir']],
    ['es', 'Unir esfuerzos es la meta.', []],
    ['es', 'Vexler habla. «Unir esfuerzos es la meta».', []],
    ['es', 'La meta: Unir esfuerzos.', []],
    ['es', 'UNIR abre.', ['unir: UNIR']],
    ['es', 'Unir', ['unir: Unir']],
    ['es', 'La academia (Unir) abre.', ['unir: Unir']],
    // Headings of Brazil have no article.
    ['pt', 'Uvej abre vagas.', ['uvej: Uvej']],
    ['pt', 'Uzir o mar é a meta.', []],
    ['pt', 'O mar é da Uzir.', ['uzir: Uzir']],
  ])('as a word are not those that begin a sentence, in %s: %s', (language, text, links) => {
    const whole =
      'Universidad Toruk de la Bahía, Universidade Vexel do Janeiro, Academia Vexel do Mar, Brackwater University.';
    expect(inLast(language, whole, text)).toEqual(links);
  });

  test('of two bodies are those of the country that a question, or what is answered, right before names', () => {
    const before = 'En España, la Universidad de Sevilla, España.';
    expect(inLast('es', MANY, before, '¿Después pasó por México?', 'Sí, en la UVQM.')).toEqual(['mexico: UVQM']);
    expect(inLast('es', MANY, before, '¿Después pasó por España?', 'Sí, en la UVQM.')).toEqual(['spain: UVQM']);
    expect(inLast('es', MANY, before, 'Después pasó por México.', 'Sí, en la UVQM.')).toEqual(['mexico: UVQM']);
    expect(inLast('es', MANY, before, 'Después pasó por México.', 'La UVQM abre.')).toEqual(['spain: UVQM']);
  });
});

describe('a country behind a slash', () => {
  const short = packOf({
    institutions: [
      body('vexburg', 'Lothar-Universität Vexburg', {
        country: 'DE',
        names: [{ text: 'Universität Vexburg', kind: 'short' }],
      }),
    ],
  });
  const linked = linkedBy(short, 'de');

  test.each([
    ['Lothar-Universität Vexburg; Sprache (Universität Vexburg/Schweiz)', 0],
    ['Lothar-Universität Vexburg; Sprache (Universität Vexburg/Deutschland)', 1],
    ['Lothar-Universität Vexburg; Sprache (Universität Vexburg/Cambridge)', 1],
    ['Lothar-Universität Vexburg; das Zentrum der Universität Vexburg/Schweiz-Studien ruht', 1],
    ['Lothar-Universität Vexburg; das Programm der Universität Vexburg/China ruht', 1],
    ['Lothar-Universität Vexburg; sie war an der Universität Vexburg/Schweiz', 0],
  ])('tells of which body the name is: %s', (text, more) => {
    expect(linked(text).length).toBe(1 + more);
  });
});

test('long initials that were a name stand everywhere, and speak for no other initials', () => {
  const linked = linkedBy(
    packOf({
      institutions: [body('open', 'Open University of Vexland', { names: [former('VLRTVU'), acronym('OUV')] })],
    }),
  );
  expect(linked('VLRTVU taught by radio.')).toEqual(['open: VLRTVU']);
  expect(linked('BOU, OUV, TLIX and VLRTVU')).toEqual(['open: VLRTVU']);
  expect(linked('VLRTVU became the Open University of Vexland. OUV grew.')).toEqual([
    'open: VLRTVU',
    'open: Open University of Vexland',
    'open: OUV',
  ]);
});
