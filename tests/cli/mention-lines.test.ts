import { describe, expect, it } from 'vitest';
import { mentionLines } from '../../cli/mention-lines.ts';
import { mentionTable } from '../../cli/mention-table.ts';
import type { EntityOverview } from '../../utils/core/facts/cards/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import type { PageMention, PageReport } from '../../utils/core/page/page-report.ts';

const mention = (values: Partial<PageMention>): PageMention => ({
  key: 'k',
  block: 7,
  blockIndex: 0,
  start: 4,
  end: 7,
  entity: 'open-university-of-china' as EntityId,
  type: 'institution',
  name: 'OUC',
  nameKind: 'acronym',
  evidence: [{ kind: 'full-name' }],
  exact: 'OUC',
  prefix: 'The ',
  suffix: ' met',
  pageStart: 4,
  pageEnd: 7,
  selectors: [
    { type: 'TextQuoteSelector', exact: 'OUC', prefix: 'The ', suffix: ' met' },
    { type: 'TextPositionSelector', start: 4, end: 7 },
  ],
  fragment: ':~:text=words',
  ...values,
});
const report = (mentions: readonly PageMention[]): PageReport => ({
  title: 'Page',
  url: 'https://news.example/',
  language: 'en',
  mediaType: 'text/html',
  date: null,
  state: 'ready',
  packVersion: '1',
  mentions,
});
const entities = new Map([
  ['open-university-of-china' as EntityId, { name: 'The Open University of China' } as EntityOverview],
]);

describe('lines', () => {
  it('have exactly the documented fields, in their order', () => {
    const [line] = mentionLines({ page: 'a.html', reports: [report([mention({})])] }, entities);
    expect(Object.entries(line ?? {})).toEqual([
      ['page', 'a.html'],
      ['entity', 'open-university-of-china'],
      ['name', 'The Open University of China'],
      ['kind', 'institution'],
      ['exact', 'OUC'],
      ['prefix', 'The '],
      ['suffix', ' met'],
      ['block', 0],
      ['start', 4],
      ['end', 7],
      ['evidence', ['full-name']],
    ]);
  });

  it('count the blocks of a frame after those of the page', () => {
    const reports = [report([mention({ blockIndex: 2 }), mention({ blockIndex: 5 })]), report([mention({})])];
    const lines = mentionLines({ page: 'a.html', reports }, entities);
    expect(lines.map((line) => line.block)).toEqual([2, 5, 6]);
  });

  it('fall back to the name on the page where the entity is not known', () => {
    const [line] = mentionLines({ page: 'a.html', reports: [report([mention({})])] }, new Map());
    expect(line?.name).toBe('OUC');
  });
});

describe('table', () => {
  const line = mentionLines({ page: 'a.html', reports: [report([mention({})])] }, entities)[0];
  if (!line) throw new Error('no line');

  it('aligns its columns, wide letters included', () => {
    const table = mentionTable([line, { ...line, name: '国家开放大学', exact: '国开' }], false, true);
    const [heading, , first, second] = table.split('\n');
    const column = heading?.indexOf('Kind') ?? 0;
    expect(first?.slice(column)).toMatch(/^institution {2}OUC/);
    // Six letters that are two columns wide.
    expect(second?.slice(column - 6)).toMatch(/^institution {2}国开/);
  });

  it('shows which page a row belongs to, and keeps every row on one line', () => {
    const table = mentionTable(
      [
        { ...line, exact: 'O\nU\tC\u0000' },
        { ...line, page: 'b.html' },
      ],
      true,
      true,
    );
    expect(table.split('\n').filter(Boolean)).toEqual([
      expect.stringMatching(/^Name/),
      expect.stringMatching(/^─/),
      'a.html',
      expect.stringContaining('O U C'),
      'b.html',
      expect.stringContaining('OUC'),
    ]);
  });

  it('says in words why a text was linked', () => {
    const evidence = ['full-name', 'related-entity: Fan Xianrui', 'place: China: N', 'role-word: president'];
    const table = (some: readonly string[]) => mentionTable([{ ...line, evidence: some }], false, true);
    expect(table(evidence.slice(0, 2))).toContain('full name; also on this page: Fan Xianrui');
    expect(table(evidence.slice(2))).toContain('the page mentions China: N; with the title “president”');
    expect(table(['place: PH', 'place: Laoag', 'place: PH'])).toMatch(/the page mentions Philippines, Laoag *$/m);
    expect(table(['own-site', 'institutions-of-page'])).toContain('on its own site; beside other institutions');
    expect(table(['related-entity: Fan Xianrui', 'related-entity: OUM'])).toContain(
      'also on this page: Fan Xianrui, OUM',
    );
  });

  it('cuts long reasons for a terminal alone', () => {
    const evidence = [`named-in-full: ${'Open University '.repeat(8).trim()}`];
    const table = (isCut: boolean) => mentionTable([{ ...line, evidence }], false, isCut);
    expect(table(true)).toContain('…');
    expect(table(false)).toContain('Open University '.repeat(8).trim());
  });

  it('is empty where nothing was found', () => {
    expect(mentionTable([], true, true)).toBe('');
  });
});
