import type { EntityOverview } from '../../utils/core/facts/cards/types.ts';
import type { EntityId, EntityType } from '../../utils/core/pack/types.ts';
import { groupByEntity, type MentionOrder } from '../../utils/core/page/group-by-entity.ts';
import type { PageMention } from '../../utils/core/page/page-report.ts';
import type { OpenPage } from './types.ts';

export interface EntityGroup {
  readonly entity: EntityId;
  readonly overview: EntityOverview | null;
  readonly name: string;
  readonly type: EntityType;
  readonly mentions: readonly PageMention[];
}

/** The entities of a page with their mentions: in the order of the page, or most mentioned first. */
export function groupMentions(
  { report, overviews }: Pick<OpenPage, 'report' | 'overviews'>,
  order: MentionOrder,
): readonly EntityGroup[] {
  return groupByEntity(report.mentions, order).flatMap(({ entity, mentions }) => {
    const [first] = mentions;
    if (!first) return [];
    const overview = overviews.get(entity) ?? null;
    return [{ entity, overview, name: overview?.name ?? first.name, type: first.type, mentions }];
  });
}
