import { expect, test } from 'vitest';
import { bundledPack } from '../../data/bundled-pack.ts';
import { compileBundledNames } from '../../scripts/compile-names.ts';
import { createLens } from '../../utils/core/linking/linking-model.ts';
import { mergePacks } from '../../utils/core/pack/merge-packs.ts';
import { trustPack } from '../../utils/core/pack/parse.ts';

test('the names that ship with the extension are those that the background asks for', () => {
  const lens = createLens([mergePacks([trustPack(bundledPack)])], compileBundledNames());
  expect(lens.compiled).toBeNull();
  expect(lens.gazetteer.scan('the Open University of China').length).toBe(1);
});
