import { compareTexts } from '../../matching/compare-texts.ts';
import type { GraphNode, PageGraph } from './types.ts';

export interface Columns {
  readonly left: readonly GraphNode[];
  readonly right: readonly GraphNode[];
}

/** How often each column is sorted by the places of its neighbours in the other one. */
const ROUNDS = 4;

/**
 * Splits the nodes of a graph into two columns: on the left, nodes of which no two are linked, the most linked first;
 * on the right, all others, each of which is therefore linked to one on the left. Both are sorted so that few lines
 * cross (barycentre method).
 */
export function splitColumns({ nodes, links }: PageGraph): Columns {
  const neighbours = new Map(
    nodes.map((node) => [
      node,
      new Set(links.flatMap(({ from, to }) => (from === node ? [to] : to === node ? [from] : []))),
    ]),
  );
  const linksOf = (node: GraphNode) => neighbours.get(node) ?? new Set();
  const left = new Set<GraphNode>();
  for (const node of nodes.toSorted((a, b) => linksOf(b).size - linksOf(a).size || compareTexts(a.id, b.id))) {
    if (![...linksOf(node)].some((other) => left.has(other))) left.add(node);
  }
  let columns: Columns = { left: [...left], right: nodes.filter((node) => !left.has(node)) };
  const sorted = (own: readonly GraphNode[], others: readonly GraphNode[]) => {
    const place = new Map(
      own.map((node, index) => {
        const places = others.flatMap((other, at) => (linksOf(node).has(other) ? [at] : []));
        return [node, places.length === 0 ? index : places.reduce((sum, at) => sum + at, 0) / places.length];
      }),
    );
    return own.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const right = sorted(columns.right, columns.left);
    columns = { left: sorted(columns.left, right), right };
  }
  return columns;
}
