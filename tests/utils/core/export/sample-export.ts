import fc from 'fast-check';
import type { ExportedPage, ExportWords, MentionExport } from '../../../../utils/core/export/types.ts';
import { overviewOf } from '../../../../utils/core/facts/cards/overview.ts';
import type { EntityId } from '../../../../utils/core/pack/types.ts';
import type { PageMention } from '../../../../utils/core/page/page-report.ts';
import { anyText } from '../any-text.ts';
import { catalogueTranslate } from '../i18n/catalogue-translate.ts';
import { sampleIndex } from '../search/sample-pack.ts';

export const english: ExportWords = { translate: catalogueTranslate('en'), locale: 'en' };

const ids = [...sampleIndex.pack.institutions, ...sampleIndex.pack.officials].map(({ id }): EntityId => id);
export const entities = new Map(
  ids.flatMap((id) => {
    const overview = overviewOf(sampleIndex, id);
    return overview ? [[id, overview] as const] : [];
  }),
);

/** Difficult texts for an export: formulas, quotes, line breaks, markup, other scripts, emoji, halves of them. */
export const hostileText = fc.oneof(
  anyText({ maxLength: 40 }),
  fc
    .array(
      fc.constantFrom('=1+1', '+', '-2', '@SUM(A1)', '\t', '\r\n', '\n', '"', '""', ',', ';', "'", '|', '`', '*', '_'),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
  fc
    .array(
      fc.constantFrom(
        '[x](javascript:1)',
        '<b>',
        '</script>',
        '&amp;',
        '\\',
        '# ',
        '- ',
        '😀',
        'عربي',
        '‮',
        '中文',
        '\0',
        '\uFEFF',
        ' ',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

const selectorsAt = (exact: string, prefix: string, suffix: string, start: number): PageMention['selectors'] => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
  { type: 'TextPositionSelector', start, end: start + exact.length },
];

const pageMention: fc.Arbitrary<PageMention> = fc
  .record({
    id: fc.constantFrom(...ids),
    exact: hostileText,
    prefix: hostileText,
    suffix: hostileText,
    name: hostileText,
    start: fc.nat(5000),
    blockIndex: fc.nat(500),
    pageStart: fc.nat(1_000_000),
  })
  .map(({ id, exact, prefix, suffix, name, start, blockIndex, pageStart }) => ({
    key: `${blockIndex}:${start}`,
    block: blockIndex,
    blockIndex,
    start,
    end: start + exact.length,
    entity: id,
    type: entities.get(id)?.type ?? 'institution',
    name,
    nameKind: 'full',
    evidence: [{ kind: 'full-name' }, { kind: 'named-in-full', block: 1, text: exact }],
    exact,
    prefix,
    suffix,
    pageStart,
    pageEnd: pageStart + exact.length,
    selectors: selectorsAt(exact, prefix, suffix, pageStart),
    fragment: ':~:text=words',
  }));

const page: fc.Arbitrary<ExportedPage> = fc
  .record({ title: hostileText, path: fc.webPath(), mentions: fc.array(pageMention, { maxLength: 5 }) })
  .map(({ title, path, mentions }) => ({
    page: `https://news.example${path}`,
    url: `https://news.example${path}`,
    title,
    language: 'en',
    date: null,
    packVersion: '2026.11.21',
    mentions,
  }));

export const exportedAt = '2026-11-21T10:00:00Z';
export const mentionExport: fc.Arbitrary<MentionExport> = fc
  .array(page, { minLength: 1, maxLength: 2 })
  .map((pages) => ({ exportedAt, pages, entities }));

const BEFORE = 'yesterday the dean of the faculty of '.slice(-32);
const AFTER = ' said that the guests would stay longer'.slice(0, 32);

const at = (exact: string, blockIndex: number, entity: string, type: 'institution' | 'official'): PageMention => ({
  key: `${blockIndex}:${exact}`,
  block: blockIndex,
  blockIndex,
  start: 4,
  end: 4 + exact.length,
  entity: ids.find((id) => id === entity) ?? ids[0] ?? (entity as EntityId),
  type,
  name: exact,
  nameKind: 'full',
  evidence: [{ kind: 'full-name' }],
  exact,
  prefix: BEFORE,
  suffix: AFTER,
  pageStart: 100 * blockIndex + 4,
  pageEnd: 100 * blockIndex + 4 + exact.length,
  selectors: selectorsAt(exact, BEFORE, AFTER, 100 * blockIndex + 4),
  fragment: `:~:text=the%20faculty%20of-,${encodeURIComponent(exact)},-said%20that%20the`,
});

/** A page like those of readers. */
export const plainExport: MentionExport = {
  exportedAt: exportedAt,
  entities,
  pages: [
    {
      page: 'https://news.example/visit',
      url: 'https://news.example/visit',
      title: 'A visit to the north',
      language: 'en',
      date: null,
      packVersion: '2026.11.21',
      mentions: [
        at('Northern Open University', 0, 'northern-open-university', 'institution'),
        at('Ana Ruiz', 1, 'ana-ruiz', 'official'),
        at('NOU', 2, 'northern-open-university', 'institution'),
      ],
    },
  ],
};

/** The same from a pack that says whose it is. */
export const licensedExport: MentionExport = {
  ...plainExport,
  entities: new Map(
    [...entities].map(([id, entity]) => [
      id,
      {
        ...entity,
        packs: entity.packs.map((pack) => ({
          ...pack,
          licence: 'CC0-1.0',
          publisher: { name: 'The Register', url: 'https://register.example' },
          scope: 'names-only' as const,
        })),
      },
    ]),
  ),
};
