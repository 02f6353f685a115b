import { posix } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toNotes } from '../../../../../utils/core/export/packs/notes.ts';
import type { PackExport } from '../../../../../utils/core/export/packs/types.ts';
import { entitiesIn } from '../../../../../utils/core/pack/entity-types.ts';
import { english } from '../sample-export.ts';
import { everyData, officeData } from './sample-data.ts';

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const every = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(every)];

/** The notes as a reader of YAML and one of CommonMark see them. */
const read = (data: PackExport) =>
  toNotes(data, english).map(({ path, text }) => {
    const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    return { path, fields: parse(head) as Record<string, unknown>, nodes: every(fromMarkdown(body) as Node) };
  });

describe.each(everyData)('%s', (_, data) => {
  const notes = read(data);

  it('has a note for each entity and record, and one about the whole', () => {
    expect(notes).toHaveLength(1 + entitiesIn(data.index.pack).length + data.index.records.length);
    expect(new Set(notes.map(({ path }) => path.toLowerCase())).size).toBe(notes.length);
    for (const { path } of notes) expect(path).toMatch(/^[^\\:*?"<>|#^[\]%]+\.md$/);
  });

  it('links only to notes that there are, and to addresses', () => {
    const paths = new Set(notes.map(({ path }) => path));
    const links = notes.flatMap(({ path, nodes }) =>
      nodes.flatMap(({ type, url = '' }) => (type === 'link' ? [{ path, url }] : [])),
    );
    const within = links.filter(({ url }) => !/^https?:/.test(url));
    expect(within.length).toBeGreaterThan(data.index.records.length);
    for (const { path, url } of within)
      expect(paths).toContain(posix.normalize(posix.join(posix.dirname(path), decodeURIComponent(url))));
  });

  it('has no markup but its own', () => {
    expect(notes.flatMap(({ nodes }) => nodes.filter(({ type }) => type === 'html' || type === 'image'))).toEqual([]);
  });

  it('carries in each note the licence and the day of the export', () => {
    for (const { fields } of notes) {
      expect(fields.exported).toBe(data.exportedAt);
      expect(JSON.stringify(fields.data)).toContain('licence');
    }
  });
});

it('has aliases, dates and term in the front matter, as texts', () => {
  const notes = read(officeData);
  expect(notes.find(({ fields }) => fields.id === 'home')?.fields).toMatchObject({
    type: 'institution',
    kind: 'university',
    aliases: ['Heimuniversität', 'HU', 'Old College', 'Home Uni'],
    wikidata: 'Q7809',
  });
  expect(notes.find(({ fields }) => fields.id === 'exchange')?.fields).toMatchObject({
    date: '2024-02-29',
    ends: '2027-09-30',
    renewals: ['2026-09'],
    topics: ['students; and staff', 'a "quoted" topic'],
  });
});

it('names who signed for whom, with links', () => {
  const note = toNotes(officeData, english).find(({ path }) => path.startsWith('agreements/2024'));
  expect(note?.text).toContain(
    '- Signed by: [Zhang San](../officials/Zhang%20San.md), for [Home University](../institutions/Home%20University.md)',
  );
  expect(note?.text).toContain('row 6: “five students a year”');
});
