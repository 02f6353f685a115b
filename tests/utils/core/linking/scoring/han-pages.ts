/** A pack with Chinese names, and what it links on pages. */
import { annotate } from '../../../../../utils/core/linking/annotate.ts';
import { createLinkingModel } from '../../../../../utils/core/linking/linking-model.ts';
import { body, full, packOf, person, short, translated } from '../small-packs.ts';

const pack = packOf({
  institutions: [
    body('health', 'The health', { kind: 'ministry', country: 'CN', names: [full('中国卫生部'), short('卫生部')] }),
    body('jade', 'The jade', { country: 'CN', names: [full('玉华大学')] }),
  ],
  officials: [
    person('luo', 'Luo Mingyuan', { names: [translated('骆明远', 'zh-Hans')], roles: ['president at jade'] }),
  ],
});
const model = createLinkingModel([pack]);

/** The linked names of each paragraph of a page, with the character before and behind. */
export function linkedIn(...texts: readonly string[]): readonly string[] {
  const blocks = texts.map((text, order) => ({ id: order + 1, order, text, role: 'text' as const }));
  const { changed } = annotate({ page: { title: '', language: 'zh-CN' }, blocks, removed: [], context: null }, model);
  return changed.flatMap(({ block, mentions }) =>
    mentions.map(({ start, end }) => `${block}:${(texts[block - 1] ?? '').slice(Math.max(0, start - 1), end + 1)}`),
  );
}
