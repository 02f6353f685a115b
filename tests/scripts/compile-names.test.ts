import { expect, it } from 'vitest';
import { bundledPack } from '../../data/bundled-pack.ts';
import { compileBundledNames } from '../../scripts/compile-names.ts';
import { openLinkingModel } from '../../utils/core/linking/linking-model.ts';
import { parsePack } from '../../utils/core/pack/parse.ts';

it('compiles names that the extension opens as they are', () => {
  const model = openLinkingModel([{ key: 'bundled', bytes: compileBundledNames() }]);
  for (const { name } of parsePack(bundledPack).institutions)
    expect(model.compiledNames.scan(`the ${name}`), name).not.toEqual([]);
});
