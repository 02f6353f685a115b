/** Where a name that is a university’s stands for a person, a school or a word of the language. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { acronym, body, packOf } from './small-packs.ts';

const others = [
  body('vexmar', 'Vexmar University', { country: 'TR' }),
  body('brackwater', 'Brackwater University', { country: 'TR' }),
  body('saltham', 'Saltham University', { country: 'GB' }),
];
const page = 'Vexmar University, Brackwater University and Saltham University met.';
const met = ['vexmar: Vexmar University', 'brackwater: Brackwater University', 'saltham: Saltham University'];

describe('the bare name of a university that is called after a person is the person’s', () => {
  const pack = packOf({
    institutions: [
      ...others,
      body('emma', 'Emma Vexlow University', { country: 'GB' }),
      body('andre', 'Université André Torukal', { country: 'NE' }),
      body('torvex', 'Torvex University', { country: 'GB' }),
    ],
  });

  test.each([
    ['en', 'emma: Emma Vexlow', 'Students of Emma Vexlow won.', 'A statue of Emma Vexlow was put up.'],
    ['en', 'emma: Emma Vexlow', 'She studied at Emma Vexlow.', 'The square bears the name of Emma Vexlow.'],
    ['en', 'emma: Emma Vexlow', 'Engineers from Emma Vexlow agree.', 'Emma Vexlow was born in a village.'],
    ['en', 'emma: Emma Vexlow', 'Emma Vexlow offers a course in law.', 'Emma Vexlow died in May.'],
    ['en', 'emma: Emma Vexlow', 'A rector of Emma Vexlow rests.', 'A grandson of Emma Vexlow rests.'],
    [
      'fr',
      'andre: André Torukal',
      'Un professeur d’André Torukal le dit.',
      'Il porte le nom d’André Torukal, l’historien.',
    ],
    ['fr', 'andre: André Torukal', 'Les étudiants d’André Torukal jouent.', 'André Torukal est né en mai.'],
    ['en', 'torvex: Torvex', 'Students of Torvex cooked.', '“Torvex himself would have cooked.”'],
    ['en', 'torvex: Torvex', 'The rector of Torvex himself cooked.', 'Torvex herself never cooked.'],
  ])('%s: %s, in "%s", but not in "%s"', (language, name, text, nearMiss) => {
    const linked = linkedBy(pack, language);
    const named = 'Emma Vexlow University, Torvex University, Université André Torukal.';
    const whole = ['emma: Emma Vexlow University', 'torvex: Torvex University', 'andre: Université André Torukal'];
    expect(linked(page, named, text)).toEqual([...met, ...whole, name]);
    expect(linked(page, named, nearMiss)).toEqual([...met, ...whole]);
  });
});

test.each([
  ['Saltham University, a private college in Leeds, rests.', 'Saltham University, a nursery school in Leeds, rests.'],
  ['It was at Saltham University, a school of law.', 'It was at Saltham University, a primary school for girls.'],
  ['Saltham University (a public college) rests.', 'Saltham University (a secondary school) rests.'],
  ['Saltham University, a high school partner, rests.', 'Saltham University, a pub on the corner, rests.'],
])('a whole name with another thing behind it: "%s", but not "%s"', (text, nearMiss) => {
  const linked = linkedBy(packOf({ institutions: others }), 'en');
  expect(linked(text)).toEqual(['saltham: Saltham University']);
  expect(linked(nearMiss)).toEqual([]);
});

test('a school keeps its name where the text calls it a school', () => {
  const school = body('torvex', 'Torvex College', { kind: 'school', country: 'GB' });
  const linked = linkedBy(packOf({ institutions: [school] }), 'en');
  expect(linked('Torvex College, a boarding school in Leeds, rests.')).toEqual(['torvex: Torvex College']);
});

test('a college that the text calls a boarding school keeps the name that its pack shows', () => {
  const college = body('torvex', 'Torvex College', { kind: 'college', country: 'GB' });
  const linked = linkedBy(packOf({ institutions: [college] }), 'en');
  expect(linked('Torvex College, a boarding school in Leeds, rests.')).toEqual(['torvex: Torvex College']);
  expect(linked('Torvex College, a nursery school in Leeds, rests.')).toEqual([]);
});

test('an acronym written as a word that opens a text is any word of its language', () => {
  const carta = body('carta', 'Centre of Vexmar Tidal Research', { country: 'US', names: [acronym('CARTA')] });
  const linked = linkedBy(packOf({ institutions: [...others, carta] }), 'es');
  expect(linked(page, 'Carta desde Vexvale')).toEqual(met);
  expect(linked(page, 'Los estudiantes de CARTA ganaron.')).toEqual([...met, 'carta: CARTA']);
});

test('a bare name that several bear is nobody’s where the page has none of them in full', () => {
  const several = [
    body('torvald-ke', 'Torvaldsen University', { country: 'KE' }),
    body('torvald-ph', 'Torvaldsen University', { country: 'PH' }),
  ];
  const linked = linkedBy(packOf({ institutions: [...others, ...several] }), 'en');
  expect(linked(page, 'They asked about the other Torvaldsen in Kenya.')).toEqual(met);
  expect(linked(page, 'Torvaldsen University in Kenya met.', 'Students at Torvaldsen rest.')).toEqual([
    ...met,
    'torvald-ke: Torvaldsen University',
    'torvald-ke: Torvaldsen',
  ]);
});

test('words of learning tell that a university is meant by a bare name that a company bears as well', () => {
  const several = [
    body('torvald-ke', 'Torvaldsen University', { country: 'KE' }),
    body('torvald-firm', 'Torvaldsen Holdings', { kind: 'company', country: 'KE' }),
  ];
  const linked = linkedBy(packOf({ institutions: [...others, ...several] }), 'en');
  expect(linked(page, 'A method was found at Torvaldsen in Kenya.')).toEqual([...met, 'torvald-ke: Torvaldsen']);
});

test('a bare name that is a surname needs something of learning where the page has no whole name of the body', () => {
  const towns = ['Quellmouth', 'Vexelby', 'Toruk', 'Tidewick', 'Orsholm', 'Wexhall'];
  const many = towns.map((town) => body(town.toLowerCase(), `${town} University`, { country: 'GB' }));
  const pack = packOf({ institutions: [...many, body('sheridan', 'Sheridan University', { country: 'US' })] });
  const linked = linkedBy(pack, 'en');
  const all = `${towns.map((town) => `${town} University`).join(', ')} met.`;
  expect(linked(all, 'Sheridan by night, by bus')).not.toContain('sheridan: Sheridan');
  expect(linked(all, 'Students at Sheridan rest.')).toContain('sheridan: Sheridan');
  expect(linked(all, 'Toruk University, Sheridan and Vexelby University rest.')).toContain('sheridan: Sheridan');
});
