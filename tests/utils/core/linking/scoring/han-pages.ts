/** A pack with Chinese names, and what it links on pages. */
import { annotate } from '../../../../../utils/core/linking/annotate.ts';
import { createLinkingModel } from '../../../../../utils/core/linking/linking-model.ts';
import type { Institution, InstitutionId, Name, OfficialId, Pack } from '../../../../../utils/core/pack/types.ts';

const institution = (id: string, kind: Institution['kind'], country: string, ...names: Name[]): Institution => ({
  type: 'institution',
  id: id as InstitutionId,
  name: `The ${id}`,
  kind,
  country,
  names,
  citations: [],
});

const pack: Pack = {
  format: 'partnership-pack/2',
  id: 'sample',
  title: 'Sample',
  version: '1',
  asOf: '2024-01-31',
  coverage: 'a few bodies',
  licence: null,
  sources: [],
  institutions: [
    institution('health', 'ministry', 'CN', { text: '中国卫生部', kind: 'full' }, { text: '卫生部', kind: 'short' }),
    institution('jade', 'university', 'CN', { text: '玉华大学', kind: 'full' }),
  ],
  officials: [
    {
      type: 'official',
      id: 'luo' as OfficialId,
      name: 'Luo Mingyuan',
      names: [{ text: '骆明远', kind: 'translated', lang: 'zh-Hans' }],
      roles: [
        {
          title: { en: 'president', 'zh-Hans': '校长' },
          institution: 'jade' as InstitutionId,
          asOf: '2023-05-01',
          citations: [],
        },
      ],
      citations: [],
    },
  ],
  agreements: [],
  visits: [],
  events: [],
};
const model = createLinkingModel([pack]);

/** The linked names of each paragraph of a page, with the character before and behind. */
export function linkedIn(...texts: readonly string[]): readonly string[] {
  const blocks = texts.map((text, order) => ({ id: order + 1, order, text, role: 'text' as const }));
  const { changed } = annotate({ page: { title: '', language: 'zh-CN' }, blocks, removed: [], context: null }, model);
  return changed.flatMap(({ block, mentions }) =>
    mentions.map(({ start, end }) => `${block}:${(texts[block - 1] ?? '').slice(Math.max(0, start - 1), end + 1)}`),
  );
}
