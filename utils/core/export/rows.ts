import type { PageMention } from '../page/page-report.ts';
import { fragmentAddress } from '../page/selectors/text-fragment.ts';
import type { Evidence } from '../page/types.ts';
import type { ExportedPage, MentionExport } from './types.ts';

/** One mention in tables and JSON, as flat fields whose names are the same in every language. */
export interface MentionRow {
  /** The entity's name as the pack shows it. */
  readonly name: string;
  /** The text as it stands on the page. */
  readonly exact: string;
  readonly kind: string;
  readonly country: string;
  readonly title: string;
  readonly page: string;
  /** The page's address with a text fragment that leads to the mention. */
  readonly link: string;
  readonly evidence: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Place of the block on the page, from 0, and UTF-16 offsets in its text. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** UTF-16 offsets in the text of the whole page. */
  readonly pageStart: number;
  readonly pageEnd: number;
  readonly entity: string;
  readonly language: string;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  readonly packVersion: string;
  /** The packs that know the entity, and of each its publisher, licence and scope; several are joined by `; `. */
  readonly packs: string;
  readonly publisher: string;
  readonly licence: string;
  readonly scope: string;
}

export const ROW_FIELDS = [
  'name',
  'exact',
  'kind',
  'country',
  'title',
  'page',
  'link',
  'evidence',
  'prefix',
  'suffix',
  'block',
  'start',
  'end',
  'pageStart',
  'pageEnd',
  'entity',
  'language',
  'exportedAt',
  'packVersion',
  'packs',
  'publisher',
  'licence',
  'scope',
] as const satisfies readonly (keyof MentionRow)[];

/** The evidence and its text, for a cell: "named-in-full: Open University of China". */
export function evidenceText(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'full-name':
    case 'own-site':
    case 'institutions-of-page':
      return evidence.kind;
    case 'named-in-full':
    case 'definition':
    case 'misspelled':
    case 'place':
      return `${evidence.kind}: ${evidence.text}`;
    case 'related-entity':
      return `${evidence.kind}: ${evidence.name}`;
    case 'role-word':
      return `${evidence.kind}: ${evidence.word}`;
    case 'language':
      return `${evidence.kind}: ${evidence.language}`;
  }
}

/** The page's address with a text fragment that leads to the mention. */
export const mentionAddress = (page: ExportedPage, mention: PageMention): string =>
  /^https?:/.test(page.url) ? fragmentAddress(page.url, mention.fragment) : page.url;

/** What several packs say, in their order; a pack that says nothing leaves its place empty. */
const joined = (values: readonly string[]): string => (values.every((value) => value === '') ? '' : values.join('; '));

function rowOf(document: MentionExport, page: ExportedPage, mention: PageMention): MentionRow {
  const entity = document.entities.get(mention.entity);
  const packs = entity?.packs ?? [];
  return {
    name: entity?.name ?? mention.name,
    exact: mention.exact,
    kind: entity?.kind ?? mention.type,
    country: entity?.country ?? '',
    title: page.title,
    page: page.page,
    link: mentionAddress(page, mention),
    evidence: mention.evidence.map(evidenceText).join('; '),
    prefix: mention.prefix,
    suffix: mention.suffix,
    block: mention.blockIndex,
    start: mention.start,
    end: mention.end,
    pageStart: mention.pageStart,
    pageEnd: mention.pageEnd,
    entity: mention.entity,
    language: page.language,
    exportedAt: document.exportedAt,
    packVersion: page.packVersion ?? '',
    packs: joined(packs.map(({ title }) => title)),
    publisher: joined(packs.map(({ publisher }) => publisher?.name ?? '')),
    licence: joined(packs.map(({ licence }) => licence ?? '')),
    scope: joined(packs.map(({ scope = '' }) => scope)),
  };
}

/** Every mention of every page, in document order. */
export const rowsOf = (document: MentionExport): readonly MentionRow[] =>
  document.pages.flatMap((page) => page.mentions.map((mention) => rowOf(document, page, mention)));
