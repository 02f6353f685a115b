import { expect, test } from 'vitest';
import { bundledPack } from '../../data/bundled-pack.ts';
import { compileBundledNames } from '../../scripts/compile-names.ts';
import { createLinkingModel } from '../../utils/core/linking/linking-model.ts';
import { mergePacks } from '../../utils/core/pack/merge-packs.ts';
import { trustPack } from '../../utils/core/pack/parse.ts';

test('the names that ship with the extension are those that the background asks for', () => {
  const pack = trustPack(bundledPack);
  const model = createLinkingModel([mergePacks([pack])], compileBundledNames());
  expect(model.compiled).toBeNull();
  for (const { name } of pack.institutions) expect(model.compiledNames.scan(`the ${name}`), name).not.toEqual([]);
});
