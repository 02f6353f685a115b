import { expect, test } from 'vitest';
import { bundledPack } from '../../data/bundled-pack.ts';
import { compileBundledNames } from '../../scripts/compile-names.ts';
import { createLinkingModel } from '../../utils/core/linking/linking-model.ts';
import { mergePacks } from '../../utils/core/pack/merge-packs.ts';
import { trustPack } from '../../utils/core/pack/parse.ts';

test('the names that ship with the extension are those that the background asks for', () => {
  const lens = createLinkingModel([mergePacks([trustPack(bundledPack)])], compileBundledNames());
  expect(lens.compiled).toBeNull();
  expect(lens.compiledNames.scan('the Open University of China').length).toBe(1);
});
