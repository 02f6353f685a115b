import { expect, test, vi } from 'vitest';
import { annotate } from '../../../../../utils/core/linking/annotate.ts';
import { createLinkingModel } from '../../../../../utils/core/linking/linking-model.ts';
import { body, packOf, short } from '../small-packs.ts';

const institutions = [body('ministry', '中国卫生部', { country: 'CN', kind: 'ministry', names: [short('卫生部')] })];
const model = createLinkingModel([packOf({ institutions })]);

test('a block is not searched for times again with each name of a body of the state', () => {
  const text = '卫生部来信，'.repeat(50);
  const searches = vi.spyOn(String.prototype, 'matchAll');
  const block = { id: 1, order: 1, text, role: 'text' } as const;
  const { changed } = annotate(
    { page: { title: '', language: 'zh' }, blocks: [block], removed: [], context: null },
    model,
  );
  const searched = searches.mock.contexts.filter((each) => String(each) === text);
  searches.mockRestore();
  expect(changed[0]?.mentions).toHaveLength(50);
  expect(searched.length).toBeLessThan(5);
});
