import { expect, test } from 'vitest';
import { HAN_COUNTRY_NAMES } from '../../../../utils/core/languages/han/country-names.ts';
import { annotate } from '../../../../utils/core/linking/annotate.ts';
import { compileLinkingData } from '../../../../utils/core/linking/compile-linking-data.ts';
import { MAX_BEARERS } from '../../../../utils/core/linking/left-out.ts';
import { createLinkingModel, openLinkingModel } from '../../../../utils/core/linking/linking-model.ts';
import { surfaceForms } from '../../../../utils/core/matching/surface-forms/surface-forms.ts';
import type { Pack } from '../../../../utils/core/pack/types.ts';
import { formsOf, id } from './sample-linking-model.ts';
import { neighboursPack, samplePack } from './sample-packs.ts';
import { acronym, body, full, packOf, person } from './small-packs.ts';

test('where two packs hold one id, the first one counts', () => {
  const first = packOf({ institutions: [body('north', 'First Tide University')] });
  const second = packOf({ institutions: [body('north', 'Second Tide University')] });
  const { known } = createLinkingModel([first, second]);
  expect(known.entity(id('north'))?.name).toBe('First Tide University');
});

test('the key names the packs and their versions', () => {
  const other = { ...neighboursPack, id: 'neighbours', version: '2' };
  expect(createLinkingModel([samplePack, other]).key).toBe('invented@1 neighbours@2');
  expect(createLinkingModel([]).key).toBe('');
});

test('acronyms are known by their holders, each once, and those of namesakes are not', () => {
  const { holdersOf } = createLinkingModel([
    packOf({
      institutions: [
        body('north', 'North Tide University', { names: [acronym('TU'), acronym('Tu')] }),
        body('south', 'South Tide University', { names: [acronym('TU')], namesakes: ['STU = Swamp Tide University'] }),
      ],
    }),
  ]);
  expect(holdersOf('TU')).toEqual(['north', 'south']);
  expect(holdersOf('STU')).toEqual([]);
});

test('spellings come back from the bytes as they went in', () => {
  expect(formsOf(createLinkingModel([samplePack]))).toEqual(surfaceForms([samplePack]));
});

test('an entity that two packs hold has the names and ties of both, and each spelling once', () => {
  const first = packOf({ institutions: [body('north', 'North Tide University'), body('harbour', 'Harbour Board')] });
  const second = packOf({
    institutions: [
      body('north', 'North Tide University', { names: [acronym('NTU')], namesakes: ['NTU = Nordic Tile Union'] }),
      body('south', 'South Tide Academy', { partOf: 'north' }),
    ],
  });
  const { known, compiledNames, form } = createLinkingModel([first, second]);
  const north = known.entity(id('north'));
  expect([...(north?.ties.keys() ?? [])]).toEqual(['south']);
  expect(north?.contested.get('NTU')).toBe(1);
  const [match, short] = compiledNames.scan('North Tide University (NTU)');
  const alone = createLinkingModel([first]);
  const spelt = alone.compiledNames.scan('North Tide University').flatMap(({ names }) => names.map(alone.form));
  expect(match?.names.map(form)).toEqual(spelt);
  expect(short?.names.map((number) => known.at(number)?.entity)).toEqual([north]);
});

test('Chinese words of namesakes are found whatever the order of the packs, and however many there are', () => {
  const lines = HAN_COUNTRY_NAMES.replace(/[^\p{Script=Han}]/gu, '').match(/.{1,250}/gu) ?? [];
  const namesakes = lines.map((line) => `托如明 = ${line}`);
  const many = packOf({
    institutions: [body('north', 'North Tide University')],
    officials: [person('other', 'Torumin', { names: [full('托如明')], namesakes })],
  });
  const few = packOf({
    institutions: [body('south', 'South Tide University', { names: [full('南潮大学')] })],
    officials: [
      person('toruk', 'Torukyuan', {
        names: [full('施明远')],
        roles: ['president at south'],
        namesakes: ['施明远 = 半导体物理学家'],
      }),
    ],
  });
  const blocks = ['南潮大学开学了。', '半导体的展览开门了。', '施明远说下雨了。'].map((text, order) => ({
    id: order,
    order,
    text,
    role: 'text' as const,
  }));
  const linkedWith = (...packs: readonly Pack[]) =>
    annotate({ page: { title: '', language: 'zh-CN' }, blocks, removed: [], context: null }, createLinkingModel(packs))
      .changed;
  expect(linkedWith(few, many)).toHaveLength(1);
  expect(linkedWith(many, few)).toEqual(linkedWith(few, many));
});

test('a text that very many entities bear is not looked for, and that is counted', () => {
  const pack = packOf({
    institutions: Array.from({ length: MAX_BEARERS + 1 }, (_, number) =>
      body(`body-${number}`, `Tide University ${number}`, { names: [acronym('TU')] }),
    ),
  });
  const { bytes, leftOut } = compileLinkingData(pack);
  const { compiledNames } = openLinkingModel([{ key: '', bytes }]);
  expect(leftOut).toEqual([{ reason: 'shared', count: 1, examples: ['TU'] }]);
  expect(compiledNames.scan('TU')).toEqual([]);
  expect(compiledNames.scan('Tide University 7')).toHaveLength(1);
});

test('an entity is known by name only where no pack with records has it', () => {
  const register = packOf({
    institutions: [body('north', 'North Tide University'), body('south', 'South Tide Academy')],
  });
  const facts = packOf({ institutions: [body('harbour', 'Harbour Board'), body('north', 'North Tide University')] });
  const { known } = createLinkingModel([{ ...register, scope: 'names-only' }, facts]);
  const nameOnly = ['north', 'south', 'harbour'].filter((each) => known.entity(id(each))?.isNameOnly);
  expect(nameOnly).toEqual(['south']);
});
