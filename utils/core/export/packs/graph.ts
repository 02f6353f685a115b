import { entitiesIn, profileOf } from '../../pack/entity-types.ts';
import type { PackIndex } from '../../pack/index-pack.ts';
import { dateOf, sidesIn } from '../../pack/record-types.ts';
import type { Edtf, EntityId } from '../../pack/types.ts';
import { crowdedIn, tiesIn } from './ties.ts';

/** The fields of nodes and edges, in the order of files; all are text. */
export const NODE_FIELDS = ['type', 'kind', 'country'] as const;
export const EDGE_FIELDS = ['type', 'kind', 'date', 'record'] as const;

export interface GraphNode extends Readonly<Record<(typeof NODE_FIELDS)[number], string>> {
  readonly id: string;
  readonly label: string;
}

export interface GraphEdge extends Readonly<Record<(typeof EDGE_FIELDS)[number], string>> {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** The date as the pack gives it, for formats that know days; `null` where there is none. */
  readonly on: Edtf | null;
  readonly isDirected: boolean;
}

/**
 * Institutions and officials, and what ties them: records, roles, units of a whole. An edge for each pair and record,
 * so that two agreements of the same two bodies are two edges. A record of too many pairs is a node with an edge to
 * each side.
 */
export function graphOf(index: PackIndex): {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
} {
  const { pack } = index;
  const nodes = new Map<EntityId, GraphNode>();
  for (const entity of entitiesIn(pack)) {
    const { kind, country } = profileOf(entity);
    nodes.set(entity.id, {
      id: entity.id,
      label: index.nameIn(entity),
      type: entity.type,
      kind,
      country: country ?? '',
    });
  }
  const edges: GraphEdge[] = [];
  const node = (id: EntityId): string => {
    const known = index.elsewhere(id);
    if (!nodes.has(id)) nodes.set(id, { id, label: known?.name ?? id, type: known?.type ?? '', kind: '', country: '' });
    return id;
  };
  const recordNodes: GraphNode[] = [];
  const push = (edge: Omit<GraphEdge, 'id' | 'from' | 'to'>, from: string, to: string): void => {
    edges.push({ id: `e${edges.length + 1}`, from, to, ...edge });
  };
  const add = (edge: Omit<GraphEdge, 'id' | 'from' | 'to'>, from: EntityId, to: EntityId): void =>
    push(edge, node(from), node(to));
  // A record that ties no two of those that are exported still names them.
  for (const record of index.records) for (const side of sidesIn(record)) node(side);
  for (const { from, to, record, date, isDirected } of tiesIn(pack)) {
    const { type, kind, id } = record;
    add({ type, kind, label: index.titleOf(record), date: date ?? '', record: id, on: date, isDirected }, from, to);
  }
  for (const record of crowdedIn(pack)) {
    const { type, kind, id } = record;
    const label = index.titleOf(record);
    const date = dateOf(record);
    // No id of a pack has a slash.
    const own = `${type}/${id}`;
    recordNodes.push({ id: own, label, type, kind, country: '' });
    const edge = { type, kind, label, date: date ?? '', record: id, on: date, isDirected: type === 'visit' };
    const hosts = new Set(record.type === 'visit' ? record.hosts : []);
    for (const side of new Set(sidesIn(record)))
      if (hosts.has(side)) push(edge, own, node(side));
      else push(edge, node(side), own);
  }
  for (const official of pack.officials) {
    for (const { title, institution, asOf, from, until } of official.roles) {
      const on = asOf ?? (from || until ? `${from ?? ''}/${until ?? '..'}` : null);
      const label = index.text(title);
      add(
        { type: 'role', kind: label, label, date: on ?? '', record: '', on, isDirected: true },
        official.id,
        institution,
      );
    }
  }
  for (const { id, partOf } of pack.institutions)
    if (partOf !== undefined)
      add(
        { type: 'part-of', kind: '', label: 'part of', date: '', record: '', on: null, isDirected: true },
        id,
        partOf,
      );
  return { nodes: [...nodes.values(), ...recordNodes], edges };
}
