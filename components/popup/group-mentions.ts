import type { EntityOverview } from '../../utils/core/card/types.ts';
import type { PageMention } from '../../utils/core/mentions/page-report.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import type { OpenPage } from './types.ts';

export interface EntityGroup {
  readonly entity: EntityId;
  readonly overview: EntityOverview | null;
  readonly name: string;
  readonly type: 'institution' | 'official';
  readonly mentions: readonly PageMention[];
}

/** The entities of a page with their mentions: most mentioned first, equals in the order of the page. */
export function groupMentions({ report, overviews }: Pick<OpenPage, 'report' | 'overviews'>): readonly EntityGroup[] {
  const groups = new Map<EntityId, PageMention[]>();
  for (const mention of report.mentions) {
    const group = groups.get(mention.entity);
    if (group) group.push(mention);
    else groups.set(mention.entity, [mention]);
  }
  return [...groups]
    .flatMap(([entity, mentions]) => {
      const [first] = mentions;
      if (!first) return [];
      const overview = overviews.get(entity) ?? null;
      return [{ entity, overview, name: overview?.name ?? first.name, type: first.type, mentions }];
    })
    .toSorted((a, b) => b.mentions.length - a.mentions.length);
}
