import { EDGE_FIELDS, graphOf, NODE_FIELDS } from './graph.ts';
import { notesOf } from './pack-notes.ts';
import { dayRange } from './plain-dates.ts';
import { crowdedNotes } from './ties.ts';
import type { ExportFile, PackExport } from './types.ts';
import { attributes, escapeXml } from './xml.ts';

const declared = (kind: 'node' | 'edge', fields: readonly string[]): readonly string[] => [
  `    <attributes class="${kind}">`,
  ...fields.map((field) => `      <attribute${attributes({ id: field, title: field, type: 'string' })}/>`),
  '    </attributes>',
];

const values = (fields: readonly (readonly [string, string])[]): string =>
  `<attvalues>${fields
    .filter(([, value]) => value !== '')
    .map(([field, value]) => `<attvalue${attributes({ for: field, value })}/>`)
    .join('')}</attvalues>`;

/** GEXF 1.3 with the days of what is dated, which Gephi shows as a timeline. */
export function toGexf(data: PackExport): readonly ExportFile[] {
  const { index, exportedAt } = data;
  const { nodes, edges } = graphOf(index);
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `  <meta lastmodifieddate="${exportedAt.slice(0, 10)}">`,
    '    <creator>Partnership Lens</creator>',
    `    <description>${escapeXml([...notesOf(data), ...crowdedNotes(index.pack)].join(' · '))}</description>`,
    '  </meta>',
    '  <graph mode="dynamic" timeformat="date" defaultedgetype="directed">',
    ...declared('node', NODE_FIELDS),
    ...declared('edge', EDGE_FIELDS),
    '    <nodes>',
    ...nodes.map(
      (node) =>
        `      <node${attributes({ id: node.id, label: node.label })}>${values(NODE_FIELDS.map((field) => [field, node[field]] as const))}</node>`,
    ),
    '    </nodes>',
    '    <edges>',
    ...edges.map((edge) => {
      const { first, last } = dayRange(edge.on);
      const type = edge.isDirected ? 'directed' : 'undirected';
      const ends = { source: edge.from, target: edge.to, type, label: edge.label, start: first, end: last };
      return `      <edge${attributes({ id: edge.id, ...ends })}>${values(EDGE_FIELDS.map((field) => [field, edge[field]] as const))}</edge>`;
    }),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
  return [{ path: 'connections.gexf', text }];
}
