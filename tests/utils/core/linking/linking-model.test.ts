import { expect, test } from 'vitest';
import { createLinkingModel } from '../../../../utils/core/linking/linking-model.ts';
import { compileNames } from '../../../../utils/core/matching/compiled-names/compile.ts';
import { id } from './sample-linking-model.ts';
import { neighboursPack, samplePack } from './sample-packs.ts';
import { acronym, body, packOf } from './small-packs.ts';

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
  const { acronyms } = createLinkingModel([
    packOf({
      institutions: [
        body('north', 'North Tide University', { names: [acronym('TU'), acronym('Tu')] }),
        body('south', 'South Tide University', { names: [acronym('TU')], namesakes: ['STU = Swamp Tide University'] }),
      ],
    }),
  ]);
  expect(acronyms.get('TU')).toEqual(['north', 'south']);
  expect(acronyms.has('STU')).toBe(false);
});

test('names that were compiled earlier are used, and others are compiled anew', () => {
  const { forms, compiled } = createLinkingModel([samplePack]);
  expect(compiled).toEqual(compileNames(forms));
  expect(createLinkingModel([samplePack], compiled).compiled).toBeNull();
  const scanned = createLinkingModel([samplePack], new Uint8Array([1, 2, 3]));
  expect(scanned.compiled).not.toBeNull();
  expect(scanned.compiledNames.scan('WOTIDE')).toHaveLength(1);
});
