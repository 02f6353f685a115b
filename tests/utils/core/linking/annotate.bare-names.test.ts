/** Bare names: which small signs on a page together say that the university is meant, and which that the town is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../utils/core/linking/annotate.ts';
import { createLinkingModel } from '../../../../utils/core/linking/linking-model.ts';
import type { BlockRole, TextBlock } from '../../../../utils/core/page/types.ts';
import { linkedBy, linksOf } from './sample-linking-model.ts';
import { acronym, body, packOf } from './small-packs.ts';

const UNIVERSITIES = [
  body('leeds', 'University of Leeds', { country: 'GB' }),
  body('leiden', 'Leiden University', { country: 'NL' }),
  body('lund', 'Lund University', { country: 'SE' }),
  body('brackwater', 'Brackwater University', { country: 'NZ' }),
  body('torukasia', 'University of Torukasia', { country: 'MY' }),
  body('hollowmere', 'Hollowmere University', { country: 'GB' }),
  body('quellmouth', 'Quellmouth University', { country: 'GB' }),
];
const pack = packOf({ institutions: UNIVERSITIES });
const linked = linkedBy(pack);
const model = createLinkingModel([pack]);
const OTHERS =
  'Brackwater University, the University of Torukasia, Hollowmere University and Quellmouth University met.';
/** The names that are linked in the last of these blocks. */
const inLast = (...texts: readonly string[]): readonly string[] => {
  const before = linked(...texts.slice(0, -1)).length;
  return linked(...texts).slice(before);
};

describe('a town stands for its university, which the page names in full,', () => {
  test.each([
    ['behind people of learning', 'Engineers at Leeds build a robot.', 'Trams stop at Leeds again.'],
    ['before people of learning', 'A Leeds spokesperson denied it.', 'A Leeds bus driver denied it.'],
    [
      'in a row that the word for universities ends',
      'Leeds and Vexelby universities rest.',
      'Leeds and Vexelby councils rest.',
    ],
    ['before what universities do', 'Leeds offers a new course.', 'Leeds opens a new market.'],
    ['behind a word before partners', 'Another swap with Leeds ended.', 'A friendly with Leeds ended.'],
    ['where somebody studied', 'She studied at Leeds in 1990.', 'She arrived at Leeds in 1990.'],
  ])('%s', (_, text, nearMiss) => {
    const page = [OTHERS, 'The University of Leeds met.'];
    expect(inLast(...page, text)).toEqual(['leeds: Leeds']);
    expect(inLast(...page, nearMiss)).toEqual([]);
  });

  test.each([
    'Leeds lost the match 2–1, said a student.',
    'Police at Leeds look for a student.',
    'The students of Brackwater University flew to Leeds.',
  ])('but not in sport, beside what a town has, or as the aim of a journey: %s', (text) => {
    expect(inLast(OTHERS, 'The University of Leeds met.', text).filter((link) => link.startsWith('leeds'))).toEqual([]);
  });
});

test.each([
  'Leeds signs winger Torukov for five million.',
  'Leeds hosts Everton on Saturday.',
  'Leeds climbs to third.',
  'Leeds launches a tram line.',
  'Leeds joins Bradford in a bid to be capital of culture.',
])('a town and its club offer, sign and launch as well: %s', (text) => {
  expect(inLast(OTHERS, 'The University of Leeds met.', text)).toEqual([]);
});

test.each([
  'Cities like Leeds are wet.',
  'Torukton passes Leeds as the wettest city.',
  'Rents in Torukton rose more than Leeds.',
  'Torukton lay behind Leeds in the table.',
  'The road with Leeds at its end is shut.',
])('towns are compared and joined as well: %s', (text) => {
  expect(inLast(OTHERS, 'The University of Leeds met.', text)).toEqual([]);
});

test.each([
  'Leeds works began on the road.',
  'Leeds paper closes.',
  'Leeds department store closes.',
  'Leeds colleagues of the killed policeman wept.',
  'She worked at Leeds for the police.',
  'Leeds universities bus stops.',
])('everyday words of work, and all universities of a town, are not those of one: %s', (text) => {
  expect(inLast(OTHERS, 'The University of Leeds met.', text)).toEqual([]);
});

test('people of learning right beside a town outweigh a club of that name elsewhere', () => {
  const page = [OTHERS, 'The University of Leeds met.', 'Leeds Unigroup lost again.'];
  expect(inLast(...page, 'Engineers at Leeds watch the rain.')).toEqual(['leeds: Leeds']);
  expect(inLast(...page, 'Buyers at Leeds watch the rain.')).toEqual([]);
});

describe('right behind the bearer of a surname', () => {
  const surnames = packOf({
    institutions: ['Brown', 'Erasmus'].map((name) => body(name.toLowerCase(), `${name} University`)),
  });
  const met = ['Brown University met.', 'Erasmus University met.'];

  test.each([
    'Tom Brown was jailed. Brown offered a bribe.',
    'Gordon Brown spoke. Brown studied the map.',
    'Toruk Erasmus lost. Erasmus joined the chase.',
  ])('the surname is the person, whatever is done: %s', (text) => {
    expect(linkedBy(surnames)(...met, text)).toHaveLength(2);
  });

  test.each([
    'Brown wept.',
    'Brown launched a knife attack.',
    'Brown drew his pistol.',
    'Brown pleaded guilty.',
    'Brown married in Toruk.',
    'In May Brown died at home.',
  ])('or what only persons do or are says so, though no person is named: %s', (text) => {
    expect(linkedBy(surnames)(...met, text)).toHaveLength(2);
  });

  test.each([
    ['a deed of universities', 'Brown launched a course for teachers.'],
    ['people of its own', 'Brown students wept.'],
    ['people of its own beside what persons do', 'Brown professors died in the storm.'],
    ['people of whom it is said', 'At Brown people wept.'],
    ['its kind before it', 'The university of Brown moved.'],
  ])('but not %s', (_, text) => {
    expect(linkedBy(surnames)(...met, text).at(-1)).toMatch(/Brown$/);
    expect(linkedBy(surnames)(...met, text)).toHaveLength(3);
  });

  test.each([
    ['leeds: Leeds', 'Leeds punched above its weight.'],
    ['leeds: Leeds', 'Leeds pleaded with the judge.'],
    ['leeds: Leeds', 'Leeds bribes: the trial.'],
    ['leeds: Leeds', 'Leeds wept with its mayor.'],
    ['brown: Brown', 'Brown punched above its weight.'],
    ['brown: Brown', 'Brown bribes: the trial.'],
  ])(
    '%s is still linked below what bodies do as well, or what is said of a name that no person bears: %s',
    (link, text) => {
      const both = packOf({ institutions: [...UNIVERSITIES, body('brown', 'Brown University')] });
      const page = [OTHERS, 'The University of Leeds and Brown University met.', text];
      expect(linkedBy(both)(...page, `The paper at ${link.slice(7)} has students.`).at(-1)).toBe(link);
    },
  );

  test('but the university where its people are named', () => {
    expect(linkedBy(surnames)(...met, 'Tom Brown was jailed. Engineers at Brown met.').at(-1)).toBe('brown: Brown');
  });
});

test.each([
  ['de', 'Leeds bekommt eine Straßenbahn.', 'Größer als Leeds ist Vexvelt.', 'Die Kooperation mit Leeds endet.'],
  ['fr', 'Leeds recrute un gardien.', 'Le train avec Leeds.', 'Un accord avec Leeds.'],
  ['es', 'Leeds firma un contrato con el portero.', 'El tren con Leeds.', 'Un convenio con Leeds.'],
  ['sv', 'Leeds erbjuder bussar.', 'Större än Leeds.', 'Samarbete med Leeds.'],
])('in %s neither everyday deeds nor small words make a town its university', (language, deed, beside, partner) => {
  const page = [OTHERS, 'University of Leeds.'];
  const inLanguage = linkedBy(pack, language);
  const before = inLanguage(...page);
  expect(inLanguage(...page, deed)).toEqual(before);
  expect(inLanguage(...page, beside)).toEqual(before);
  expect(inLanguage(...page, partner)).toEqual([...before, 'leeds: Leeds']);
});

/** The links in the blocks with these roles. */
function linkedIn(
  blocks: readonly (readonly [BlockRole, string])[],
  title = '',
  orderOf: (at: number) => number = (at) => at + 1,
): readonly string[] {
  const read = blocks.map(([role, text], at) => ({ id: at + 1, order: orderOf(at), role, text }));
  const page = { title, language: 'en' };
  const { changed } = annotate({ page, blocks: read, removed: [], context: null }, model);
  return changed.flatMap(({ mentions }) => mentions.map(({ entity }) => entity));
}

describe('a cell that holds nothing but a town', () => {
  const row = (place: string, text: string): readonly (readonly [BlockRole, string])[] => [
    ['cell', place],
    ['cell', text],
    ['cell', '88.1'],
  ];

  test('stands for its university in a column of universities', () => {
    const before = ['Brackwater University', 'University of Torukasia', 'Hollowmere University'];
    const table = [...before, 'Leeds', 'Quellmouth University'].flatMap((name, at) => row(String(at + 1), name));
    expect(linkedIn(table)).toEqual(['brackwater', 'torukasia', 'hollowmere', 'leeds', 'quellmouth']);
  });

  test.each([
    ['Universities of the year', ['lund']],
    ['Student rail fares', []],
    ['Cities for students', []],
    ['Man who worked at paper mill dies', []],
  ])('stands for its university where the title speaks of universities, not of students: %s', (title, links) => {
    const page = [
      ['text', OTHERS],
      ['list-item', 'Lund'],
    ] as const;
    expect(linkedIn(page, title).slice(4)).toEqual(links);
  });

  test('stands for its university in a table of one column of universities, not behind the one in its row', () => {
    const speech: readonly [BlockRole, string] = ['text', `${OTHERS} The University of Leeds met.`];
    const lastOf = (...texts: readonly string[]): readonly string[] =>
      linkedIn([speech, ...texts.map((text): readonly [BlockRole, string] => ['cell', text])]).slice(5);
    expect(lastOf('Brackwater University', 'Leeds', 'Hollowmere University')).toEqual([
      'brackwater',
      'leeds',
      'hollowmere',
    ]);
    expect(lastOf('Vexelby', 'Brackwater University', 'Leeds', 'Hollowmere University')).toEqual([
      'brackwater',
      'hollowmere',
    ]);
  });

  test('stands for the town in a table of clubs, and beside the university that lies there', () => {
    expect(linkedIn([...row('1', 'Leeds'), ...row('2', 'Lund'), ...row('3', 'Leiden')])).toEqual([]);
    const towns = [...row('Brackwater', 'Brackwater University'), ...row('Leeds', 'University of Leeds')];
    expect(linkedIn(towns)).toEqual(['brackwater', 'leeds']);
  });
});

test('cells have the same neighbours with orders that are fractions, and in two calls', () => {
  const [speech, ...texts] = [
    `${OTHERS} The University of Leeds and Lund University met.`,
    ...['Leeds', 'Brackwater University', '88.1', 'Lund', 'Hollowmere University', '71.2'],
  ];
  const table = texts.map((text): readonly [BlockRole, string] => ['cell', text]);
  const links = linkedIn([['text', speech], ...table]);
  expect(links.slice(-3)).toEqual(['lund', 'brackwater', 'hollowmere']);
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.001, max: 3, noNaN: true }), { minLength: 7, maxLength: 7 }), (steps) => {
      const orderOf = (at: number): number => steps.slice(0, at + 1).reduce((sum, step) => sum + step, 0);
      expect(linkedIn([['text', speech], ...table], '', orderOf)).toEqual(links);
    }),
    { numRuns: 30 },
  );
  const blocks: readonly TextBlock[] = [
    { id: 9, order: 1, role: 'text', text: speech },
    ...texts.map((text, at) => ({ id: at + 1, order: 1.125 + at / 8, role: 'cell' as const, text })),
  ];
  const isLate = ({ text }: TextBlock): boolean => text === 'Brackwater University' || text === '88.1';
  const chunks = [blocks.filter((block) => !isLate(block)), blocks.filter(isLate)];
  expect(linksOf(chunks, [], model)).toEqual(linksOf([blocks], [], model));
});

test('a town in brackets behind a person is the university where the page deals with universities', () => {
  expect(inLast(OTHERS, 'Talks by S. Vexler (Lund) and K. Toruk (Brackwater University).')).toEqual([
    'lund: Lund',
    'brackwater: Brackwater University',
  ]);
  expect(inLast(OTHERS, 'A talk by Anna Vexler (Lund) opens.')).toEqual(['lund: Lund']);
  expect(inLast('S. Vexler (Lund) won before K. Toruk (Brackwater University).')).toEqual([
    'brackwater: Brackwater University',
  ]);
});

test.each(['Elland Road (Leeds) opens.', 'Toruk Arena (Leeds) opens.', '1. Toruk Vexmer (Leeds) 10.2 s'])(
  'but not behind a place or in a list of results: %s',
  (text) => {
    expect(inLast(OTHERS, 'The University of Leeds met.', text)).toEqual([]);
  },
);

test('a university with a number is linked by its town and number where the page deals with universities', () => {
  const pack = packOf({
    institutions: [
      body('lyon-2', 'Université Lumière Lyon 2', { country: 'FR' }),
      ...['Brackwater', 'Vexelby', 'Hollowmere', 'Quellmouth', 'Velsund', 'Karagash'].map((word) =>
        body(word.toLowerCase(), `${word} University`),
      ),
    ],
  });
  const many =
    'Brackwater University, Vexelby University, Hollowmere University, Quellmouth University, Velsund University et Karagash University.';
  expect(linkedBy(pack, 'fr')(many, 'Les accès de Lyon 2 étaient filtrés.').at(-1)).toBe('lyon-2: Lyon 2');
  expect(linkedBy(pack, 'fr')(many, 'Les accès de Lyon étaient filtrés.').at(-1)).toBe('karagash: Karagash University');
  const named = `L’Université Lumière Lyon 2, ${many}`;
  expect(linkedBy(pack, 'fr')(named, 'Elle est professeure à Lyon 2.').at(-1)).toBe('lyon-2: Lyon 2');
  for (const text of ['Il habite à Lyon 2.', 'Un hôtel, 69002 Lyon 2, ferme.'])
    expect(linkedBy(pack, 'fr')(named, text).at(-1)).toBe('karagash: Karagash University');
});

describe('an acronym', () => {
  const pack = packOf({
    institutions: [
      body('chinese', 'Chinese Harbour University of Torukia', { names: [acronym('CHUT')] }),
      body('city', 'City Harbour University of Torukia', { names: [acronym('CITYT')] }),
      body('colony', 'Colony Harbour University of Torukia'),
      body('tlixx', 'Institute of Lanterns', { names: [acronym('TLIXX')] }),
      body('vexelby', 'Vexelby Sea University', { names: [acronym('VXSU')] }),
      body('vexelby-leiden', 'Vexelby Sea University (Leiden)', { names: [acronym('VXSU')] }),
    ],
  });
  const found = linkedBy(pack);

  test('that one body alone has is linked before the town where it lies', () => {
    const text =
      'City Harbour University of Torukia and Colony Harbour University of Torukia met. TLIXX in Leeds rests.';
    expect(found(text).at(-1)).toBe('tlixx: TLIXX');
    expect(found(text.replace('TLIXX', 'VXSU')).at(-1)).toBe('colony: Colony Harbour University of Torukia');
  });

  test('is that of the main body, not of its branch in another town', () => {
    expect(found('Vexelby Sea University (VXSU) met.', 'The VXSU rests.').at(-1)).toBe('vexelby: VXSU');
  });
});

describe('on a page that names their universities in full', () => {
  const whole = 'The University of Leeds, Lund University, Leiden University and Brackwater University met.';
  test.each([
    'Flooding hit Leeds and Lund on Monday.',
    'Its offices are in two cities: Leeds and Lund.',
    'Both cities, Leeds and Lund, are twinned.',
    'Leeds, Lund and Leiden have trams.',
    'Leeds and Lund would not flood.',
  ])('two towns in a row are still towns: %s', (text) => {
    expect(inLast(whole, text)).toEqual([]);
  });

  test('a town in brackets in the line that says who wrote a story is where the reporter is', () => {
    expect(inLast(whole, 'By Anna Dijk (Leeds)')).toEqual([]);
    expect(inLast(whole, 'By Friday, Anna Dijk (Leeds) was back.')).toEqual(['leeds: Leeds']);
    expect(inLast(whole, 'A talk by Anna Dijk (Leeds)')).toEqual(['leeds: Leeds']);
  });
});
