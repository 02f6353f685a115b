import { writeJson } from '../pack/json.ts';
import { packsIn } from './packs-text.ts';
import { mentionAddress } from './rows.ts';
import type { ExportedPage, MentionExport } from './types.ts';

function pageObject(document: MentionExport, page: ExportedPage) {
  return {
    page: page.page,
    url: page.url,
    title: page.title,
    language: page.language,
    date: page.date,
    packVersion: page.packVersion,
    mentions: page.mentions.map((mention) => {
      const entity = document.entities.get(mention.entity);
      return {
        entity: mention.entity,
        name: entity?.name ?? mention.name,
        kind: entity?.kind ?? mention.type,
        exact: mention.exact,
        prefix: mention.prefix,
        suffix: mention.suffix,
        block: mention.blockIndex,
        start: mention.start,
        end: mention.end,
        pageStart: mention.pageStart,
        pageEnd: mention.pageEnd,
        link: mentionAddress(page, mention),
        spelling: { name: mention.name, kind: mention.nameKind },
        evidence: mention.evidence,
      };
    }),
  };
}

/** All data of the mentions, for programs; `format` defines the keys. */
export function toJson(document: MentionExport): string {
  const used = new Set(document.pages.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
  const content = {
    format: 'partnership-mentions/1',
    exportedAt: document.exportedAt,
    ...(document.isPartial ? { isPartial: true } : {}),
    pages: document.pages.map((page) => pageObject(document, page)),
    packs: packsIn(document),
    entities: [...document.entities.values()]
      .filter(({ id }) => used.has(id))
      .map(({ packs, ...entity }) => ({ ...entity, packs: packs.map(({ id }) => id) })),
  };
  return `${writeJson(content, 2)}\n`;
}
