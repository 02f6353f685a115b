import { EDGE_FIELDS, graphOf, NODE_FIELDS } from './graph.ts';
import { notesOf } from './pack-notes.ts';
import { crowdedNotes } from './ties.ts';
import type { ExportFile, PackExport } from './types.ts';
import { attributes, escapeXml } from './xml.ts';

const key = (kind: 'node' | 'edge', name: string): string =>
  `  <key id="${kind}-${name}" for="${kind}" attr.name="${name}" attr.type="string"/>`;

const datum = (kind: 'node' | 'edge', name: string, value: string): string =>
  value === '' ? '' : `<data key="${kind}-${name}">${escapeXml(value)}</data>`;

/** GraphML, which Gephi, Cytoscape, yEd and network libraries read. */
export function toGraphml(data: PackExport): readonly ExportFile[] {
  const { nodes, edges } = graphOf(data.index);
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    // A description is read past by those who know no such field.
    `  <desc>${escapeXml([...notesOf(data), ...crowdedNotes(data.index.pack)].join(' · '))}</desc>`,
    ...['label', ...NODE_FIELDS].map((name) => key('node', name)),
    ...['label', ...EDGE_FIELDS].map((name) => key('edge', name)),
    '  <graph edgedefault="directed">',
    ...nodes.map(
      (node) =>
        `    <node${attributes({ id: node.id })}>${(['label', ...NODE_FIELDS] as const).map((name) => datum('node', name, node[name])).join('')}</node>`,
    ),
    ...edges.map(
      (edge) =>
        `    <edge${attributes({ id: edge.id, source: edge.from, target: edge.to, directed: String(edge.isDirected) })}>${(['label', ...EDGE_FIELDS] as const).map((name) => datum('edge', name, edge[name])).join('')}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
  return [{ path: 'connections.graphml', text }];
}
