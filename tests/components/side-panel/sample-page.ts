import type { OpenPage } from '../../../components/page/types.ts';
import type { ReferenceDate } from '../../../utils/core/facts/as-of/types.ts';
import { namedTogether } from '../../../utils/core/facts/cards/card-connections.ts';
import { entityCard } from '../../../utils/core/facts/cards/entity-card.ts';
import { overviewOf } from '../../../utils/core/facts/cards/overview.ts';
import { indexPack } from '../../../utils/core/pack/index-pack.ts';
import type { EntityId } from '../../../utils/core/pack/types.ts';
import type { PageMention, PageReport } from '../../../utils/core/page/page-report.ts';
import { samplePack } from './sample-pack.ts';

const index = indexPack(samplePack);

export const september: ReferenceDate = { edtf: '2023-09-21', source: 'json-ld' };

const mention = (entity: EntityId, place: number): PageMention => {
  const exact = index.entity(entity)?.name ?? '';
  return {
    key: `${entity}-${place}`,
    entity,
    type: index.entity(entity)?.type ?? 'institution',
    name: exact,
    nameKind: 'full',
    evidence: [{ kind: 'full-name' }],
    block: place,
    blockIndex: place,
    start: 0,
    end: exact.length,
    exact,
    prefix: 'Before it ',
    suffix: ' after it',
    pageStart: 0,
    pageEnd: exact.length,
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix: 'Before it ', suffix: ' after it' },
      { type: 'TextPositionSelector', start: 0, end: exact.length },
    ],
    fragment: ':~:text=words',
  };
};

/** A page that names these entities of the sample pack, in this order, each as often as it is listed. */
export function samplePage(names: readonly string[], more: Partial<PageReport> = {}): OpenPage {
  const all = names as readonly EntityId[];
  const entities = [...new Set(all)];
  const report: PageReport = {
    title: 'A page',
    url: 'https://example.com/a-page',
    language: 'en',
    mediaType: 'text/html',
    date: null,
    state: 'ready',
    packVersion: '1',
    mentions: all.map(mention),
    ...more,
  };
  return {
    kind: 'open',
    report,
    frames: [{ frame: 0, report }],
    overviews: new Map(
      entities.flatMap((id) => {
        const overview = overviewOf(index, id);
        return overview ? [[id, overview] as const] : [];
      }),
    ),
    together: namedTogether(index, entities, 200),
    host: 'example.com',
    rule: null,
    visitOnly: false,
  };
}

export const sampleCard = (id: string, page: readonly string[] = []) => {
  const card = entityCard(index, id as EntityId, page as readonly EntityId[]);
  if (!card) throw new Error(`No ${id} in the sample pack`);
  return card;
};
