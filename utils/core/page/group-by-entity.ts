import type { EntityId } from '../pack/types.ts';
import type { PageMention } from './page-report.ts';

export interface MentionedEntity {
  readonly entity: EntityId;
  /** In page order; never empty. */
  readonly mentions: readonly PageMention[];
}

export type MentionOrder = 'page' | 'weight';

/** The entities of a page with their mentions: as the page names them first, or those that it names most first. */
export function groupByEntity(mentions: readonly PageMention[], order: MentionOrder): readonly MentionedEntity[] {
  const groups = new Map<EntityId, PageMention[]>();
  for (const mention of mentions) {
    const known = groups.get(mention.entity);
    if (known) known.push(mention);
    else groups.set(mention.entity, [mention]);
  }
  const found = [...groups].map(([entity, own]) => ({ entity, mentions: own }));
  return order === 'page' ? found : found.sort((a, b) => b.mentions.length - a.mentions.length);
}
