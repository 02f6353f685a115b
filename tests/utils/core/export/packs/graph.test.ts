import { MultiGraph } from 'graphology';
import * as gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { toGexf } from '../../../../../utils/core/export/packs/gexf.ts';
import { toGraphml } from '../../../../../utils/core/export/packs/graphml.ts';
import { tiesIn } from '../../../../../utils/core/export/packs/ties.ts';
import type { PackExport } from '../../../../../utils/core/export/packs/types.ts';
import { bundledData, crowdedData, everyData, officeData } from './sample-data.ts';

/** Read by graphology's parsers. */
const readers = [
  ['GraphML', (data: PackExport) => graphml.parse(MultiGraph, toGraphml(data)[0]?.text ?? '')],
  ['GEXF', (data: PackExport) => gexf.parse(MultiGraph, toGexf(data)[0]?.text ?? '')],
] as const;

describe.each(readers)('%s', (_, read) => {
  it.each(everyData)('of %s has every entity and every tie, with what it is', (_, data) => {
    const { index } = data;
    const graph = read(data);
    expect(graph.order).toBe(
      index.pack.institutions.length +
        index.pack.officials.length +
        (index.pack.elsewhere ?? []).filter(({ id }) => !index.entity(id)).length,
    );
    const roles = index.pack.officials.reduce((sum, { roles: held }) => sum + held.length, 0);
    const units = index.pack.institutions.filter(({ partOf }) => partOf !== undefined).length;
    expect(graph.size).toBe(tiesIn(index.pack).length + roles + units);
    for (const entity of index.pack.institutions)
      expect(graph.getNodeAttributes(entity.id)).toMatchObject({ label: entity.name, kind: entity.kind });
  });

  it('has the kind and the date of an agreement', () => {
    const graph = read(bundledData);
    const edges = graph.edges('open-university-of-china', 'open-university-malaysia');
    expect(edges.map((edge) => graph.getEdgeAttributes(edge))).toContainEqual(
      expect.objectContaining({
        type: 'agreement',
        kind: 'memorandum-of-cooperation',
        date: '2023-08-31',
        record: 'ouc-oum-memorandum-2023',
      }),
    );
  });

  it('has an agreement of a thousand parties as a node with an edge to each of them', () => {
    const graph = read(crowdedData(1000));
    expect([graph.order, graph.size]).toEqual([1001, 1000]);
    expect(graph.degree('agreement/pact')).toBe(1000);
    expect(graph.getNodeAttributes('agreement/pact')).toMatchObject({
      label: 'Body 0 – Body 1 – Body 2 and 997 more',
      type: 'agreement',
    });
  });

  it('keeps what is hard to write, and entities of other packs', () => {
    const graph = read(officeData);
    expect(graph.getNodeAttribute('home-library', 'label')).toBe('Home / Library: "Books"');
    expect(graph.getNodeAttribute('ror:00aaaaa00', 'label')).toBe('Somewhere <Else>');
  });
});

it('says how many records are nodes of their own', () => {
  for (const { text } of [...toGraphml(crowdedData(1000)), ...toGexf(crowdedData(1000))])
    expect(text).toContain('Records that tie more than 200 pairs, each a node of its own: 1');
  for (const { text } of [...toGraphml(crowdedData(3)), ...toGexf(crowdedData(3))]) expect(text).not.toContain('pairs');
});

it('tells under which licence the data is', () => {
  for (const { text } of [...toGraphml(officeData), ...toGexf(officeData)]) expect(text).toContain('licence CC0-1.0');
});

it('has in GEXF the first and the last day of what is dated', () => {
  const text = toGexf(officeData)[0]?.text ?? '';
  expect(text).toMatch(/label="Fair" start="2023-09-01" end="2023-10-31"/);
});

it('tells mutual ties from visits', () => {
  const graph = gexf.parse(MultiGraph, toGexf(bundledData)[0]?.text ?? '');
  const types = graph.mapEdges((edge, { type }) => `${type}: ${graph.isUndirected(edge) ? 'mutual' : 'directed'}`);
  expect([...new Set(types)].toSorted()).toEqual([
    'agreement: mutual',
    'event: mutual',
    'part-of: directed',
    'role: directed',
    'visit: directed',
  ]);
  // graphology's reader of GraphML takes all edges alike.
  expect(toGraphml(bundledData)[0]?.text).toMatch(/directed="false"><data key="edge-label">/);
});
