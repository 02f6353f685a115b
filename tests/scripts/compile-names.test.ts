import { expect, it } from 'vitest';
import { bundledDocuments } from '../../data/bundled-packs.ts';
import { compileBundledNames } from '../../scripts/compile-names.ts';
import { openLinkingModel } from '../../utils/core/linking/linking-model.ts';
import { parsePack } from '../../utils/core/pack/parse.ts';

it.each(bundledDocuments.map((document) => [parsePack(document)]))(
  'compiles names that the extension opens as they are',
  ({ id, institutions }) => {
    const bytes = compileBundledNames().get(id) ?? new Uint8Array();
    const model = openLinkingModel([{ key: id, bytes }]);
    for (const { name } of institutions) expect(model.compiledNames.scan(`the ${name}`), name).not.toEqual([]);
  },
);
