import { expect, test, vi } from 'vitest';
import { annotate } from '../../../../../utils/core/linking/annotate.ts';
import { createLinkingModel } from '../../../../../utils/core/linking/linking-model.ts';
import { body, packOf, short } from '../small-packs.ts';

const institutions = [
  body('ministry', '中国卫生部', { country: 'CN', kind: 'ministry', names: [short('卫生部')] }),
  body('university', '玉华大学', { country: 'CN' }),
];
const model = createLinkingModel([packOf({ institutions })]);

const NAMES = 50;
test.each([
  ['for times', 'zh', '卫生部来信，'],
  ['for letters of Japanese, behind any word', 'de', '玉华大学来信，'],
  ['for letters of Japanese, behind a word of it', 'de', '玉华大学病院来信，'],
])('a block is not searched again with each of its names: %s', (_, language, unit) => {
  const text = unit.repeat(NAMES);
  const block = { id: 1, order: 1, text, role: 'text' } as const;
  const matches = vi.spyOn(String.prototype, 'matchAll');
  const tests = vi.spyOn(RegExp.prototype, 'test');
  const { changed } = annotate({ page: { title: '', language }, blocks: [block], removed: [], context: null }, model);
  const searched = [...matches.mock.contexts, ...tests.mock.calls.flat()].filter((each) => String(each) === text);
  vi.restoreAllMocks();
  expect(changed[0]?.mentions).toHaveLength(NAMES);
  expect(searched.length).toBeLessThan(NAMES / 2);
});
