/** Names with a number or a bracket inside, initials behind a parent, and long legal forms. Names are invented. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { acronym, body, packOf, person, translated } from './small-packs.ts';

const linked = linkedBy(
  packOf({
    institutions: [
      body('vexo', 'Vexler Ocean Organization', {
        kind: 'intergovernmental',
        names: [acronym('VEXO', 'none'), translated('世界潮汐组织', 'zh-Hans')],
      }),
      body('office', 'VEXO Office in Oslo', { kind: 'intergovernmental', country: 'NO', partOf: 'vexo' }),
      body('congress', 'VEXO Congress', {
        kind: 'conference',
        partOf: 'vexo',
        names: [translated('世界潮汐组织大会', 'zh-Hans')],
      }),
      body('teaching', 'VEXO Institute for Tidal Teaching', {
        kind: 'institute',
        partOf: 'vexo',
        names: [acronym('ITT')],
      }),
      body('metal', 'Brackwater Metal', { kind: 'company', country: 'KE' }),
    ],
    officials: [person('vexeira', 'Marielle Vexeira', { roles: ['director at office'] })],
  }),
);

describe('a number or a bracket inside a name', () => {
  test.each<[text: string, links: readonly string[]]>([
    ['世界潮汐组织第三届大会开幕。', ['congress: 世界潮汐组织第三届大会']],
    ['世界潮汐组织第一任总干事到访。', ['vexo: 世界潮汐组织']],
    ['VEXO’s 3rd Congress will meet.', ['congress: VEXO’s 3rd Congress']],
    ['The VEXO 3rd Tidal Meeting was dull.', ['vexo: VEXO']],
    [
      'She directs the VEXO (Vexler Ocean Organization) Office in Oslo.',
      ['office: VEXO (Vexler Ocean Organization) Office in Oslo'],
    ],
    ['She directs the VEXO (Vexler Ocean Organization) Institute for Statistics.', []],
    ['The VEXO (Vexler Ocean Organization) director came.', ['vexo: VEXO', 'vexo: Vexler Ocean Organization']],
  ])('%s', (text, links) => expect(linked(text)).toEqual(links));
});

describe('initials in a bracket behind a unit of their parent', () => {
  test('and where they stand again', () => {
    expect(linked('The VEXO institute (ITT) trains sailors.', 'The ITT moved.')).toEqual([
      'teaching: ITT',
      'teaching: ITT',
    ]);
  });
  test.each<[text: string, links: readonly string[]]>([
    ['L’institut de la VEXO (ITT) forme des marins.', ['teaching: ITT']],
    ['The Indian institute (ITT) trains teachers.', []],
    ['VEXO (ITT) trains sailors.', ['vexo: VEXO']],
    ['The VEXO office asked the institute (ITT) for help.', []],
  ])('%s', (text, links) => expect(linked(text)).toEqual(links));
});

test.each<[text: string, links: readonly string[]]>([
  ['Brackwater Metal Joint Stock Company is open.', ['metal: Brackwater Metal Joint Stock Company']],
  ['Brackwater Metal Co., Ltd. is open.', ['metal: Brackwater Metal Co., Ltd.']],
  ['Brackwater Metal Africa Mining Company is open.', []],
])('a legal form of several words belongs to the name: %s', (text, links) => expect(linked(text)).toEqual(links));

test('a surname stands behind what opens its sentence', () => {
  const named = 'Marielle Vexeira directs the VEXO Office in Oslo.';
  expect(linked(named, 'Before the Hangzhou Summit Vexeira told a magazine.').at(-1)).toBe('vexeira: Vexeira');
  expect(linked(named, 'Before Ana Vexeira told a magazine, nobody knew.')).toHaveLength(2);
});
