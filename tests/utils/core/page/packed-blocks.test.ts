import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packBlocks, unpackBlocks } from '../../../../utils/core/page/packed-blocks.ts';
import type { BlockRole, TextBlock } from '../../../../utils/core/page/types.ts';

const roles: BlockRole[] = ['title', 'heading', 'text', 'list-item', 'cell', 'caption', 'navigation'];
const blocks = fc.array(
  fc.record<TextBlock>({
    id: fc.nat(),
    order: fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })),
    text: fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\x7f', ' ')),
    role: fc.constantFrom(...roles),
  }),
);

it('gives back what was packed', () => {
  fc.assert(
    fc.property(blocks, fc.nat(20), (list, at) => {
      const given = list.map((block, index) => (index === at ? { ...block, language: 'zh' } : block));
      const sent = JSON.parse(JSON.stringify(packBlocks(given)));
      expect(unpackBlocks(sent)).toEqual(given.map((block) => ({ ...block, order: block.order + 0 })));
    }),
  );
});

it('keeps offsets where a text holds the character that ends texts', () => {
  const block = { id: 1, order: 1, text: 'a\x7fb', role: 'text' } as const;
  expect(unpackBlocks(packBlocks([block]))).toEqual([{ ...block, text: 'a b' }]);
});

it('keeps texts that need two bytes for a character apart from those that need one', () => {
  const list = ['Zürich', '北京', 'plain'].map((text, id) => ({ id, order: id, text, role: 'text' as const }));
  const { text, wide } = packBlocks(list);
  expect([text, wide]).toEqual(['Zürich\x7f\x7fplain\x7f', '北京\x7f']);
});

it('writes numbers that follow one another as one run', () => {
  const list = Array.from({ length: 1000 }, (_, id) => ({ id, order: id + 5, text: 'x', role: 'text' as const }));
  expect(packBlocks(list).ids).toEqual([0, 999]);
});

it('refuses what does not belong together', () => {
  const packed = packBlocks([{ id: 1, order: 1, text: 'x', role: 'text' }]);
  expect(() => unpackBlocks({ ...packed, roles: 'xx' })).toThrow(RangeError);
  expect(() => unpackBlocks({ ...packed, text: 'x' })).toThrow(RangeError);
  for (const wide of ['x', 'x\x7f', '\x7f']) expect(() => unpackBlocks({ ...packed, wide })).toThrow(RangeError);
  expect(() => unpackBlocks({ ...packed, text: '\x7f' })).toThrow(RangeError);
  expect(() => unpackBlocks({ ...packed, ids: [1, 1e12] })).not.toThrow();
});
