import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardRecord } from '../../../../../utils/core/facts/cards/types.ts';
import { type Box, type GraphLayout, layoutGraph } from '../../../../../utils/core/facts/graph/layout-graph.ts';
import type { GraphNode, PageGraph } from '../../../../../utils/core/facts/graph/types.ts';
import type { EntityId } from '../../../../../utils/core/pack/types.ts';

const records = [{ id: 'record', type: 'agreement' }] as unknown as readonly CardRecord[];
const node = (id: string, label: string, officials: number): GraphNode => ({
  id: id as EntityId,
  type: 'institution',
  name: label,
  label,
  officials: Array.from({ length: officials }, (_, place) => ({
    id: `${id}-${place}` as EntityId,
    type: 'official',
    name: `Official ${place} of ${label}`,
  })),
});

/** Graphs as a page gives them: each node is an end of a line, at most twelve lines. */
const graphs = fc
  .record({
    names: fc.array(
      fc.constantFrom('UNESCO', 'Open University of China', 'Sukhothai Thammathirat Open University', '国家开放大学'),
      {
        minLength: 2,
        maxLength: 13,
      },
    ),
    officials: fc.array(fc.nat(3), { minLength: 13, maxLength: 13 }),
    ends: fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { minLength: 1, maxLength: 12 }),
  })
  .map(({ names, officials, ends }): PageGraph => {
    const all = names.map((name, place) => node(`n${place}`, name, officials[place] ?? 0));
    const links = new Map<string, PageGraph['links'][number]>();
    for (const [a, b] of ends) {
      const from = all[a % all.length];
      const to = all[b % all.length];
      if (from && to && from !== to) links.set([from.id, to.id].sort().join(' '), { from, to, records });
    }
    const drawn = [...links.values()];
    return {
      nodes: all.filter((one) => drawn.some(({ from, to }) => from === one || to === one)),
      links: drawn,
      leftOut: 0,
    };
  });
const widths = fc.constantFrom(240, 340, 368, 700);
const labelOf = ({ from }: PageGraph['links'][number]) => (from.id.endsWith('1') ? '2018 – 2023' : '2023');

const boxesOf = ({ nodes, links }: GraphLayout): readonly Box[] => [
  ...nodes.flatMap((placed) => [placed, ...placed.officials]),
  ...links.map(({ labelBox }) => labelBox),
];
const overlaps = (a: Box, b: Box) =>
  a.x + 0.01 < b.x + b.width &&
  b.x + 0.01 < a.x + a.width &&
  a.y + 0.01 < b.y + b.height &&
  b.y + 0.01 < a.y + a.height;

/** Points along a path of the commands that the layout writes: M, L, H, V and Q. */
function pointsOf(path: string): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  const walk = (toX: number, toY: number, at: (t: number) => readonly [number, number]) => {
    for (let step = 1; step <= 40; step += 1) points.push([...at(step / 40)] as [number, number]);
    [x, y] = [toX, toY];
  };
  for (const [, command, rest = ''] of path.matchAll(/([MLHVQ])([^MLHVQ]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = rest.trim().split(/\s+/).map(Number);
    const [fromX, fromY] = [x, y];
    if (command === 'M') [x, y] = [a, b];
    else if (command === 'H') walk(a, y, (t) => [fromX + (a - fromX) * t, fromY]);
    else if (command === 'V') walk(x, a, (t) => [fromX, fromY + (a - fromY) * t]);
    else if (command === 'L') walk(a, b, (t) => [fromX + (a - fromX) * t, fromY + (b - fromY) * t]);
    else {
      const mix = (t: number, p: number, q: number, r: number) => (1 - t) ** 2 * p + 2 * (1 - t) * t * q + t ** 2 * r;
      walk(c, d, (t) => [mix(t, fromX, a, c), mix(t, fromY, b, d)]);
    }
  }
  return points;
}
const isInside = ([x, y]: readonly [number, number], box: Box) =>
  x > box.x + 0.5 && x < box.x + box.width - 0.5 && y > box.y + 0.5 && y < box.y + box.height - 0.5;

describe('layoutGraph', () => {
  it('keeps names and years within the drawing and apart from one another', () => {
    fc.assert(
      fc.property(graphs, widths, (graph, width) => {
        const layout = layoutGraph(graph, width, labelOf);
        const boxes = boxesOf(layout);
        for (const [place, a] of boxes.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width).toBeLessThanOrEqual(width);
          expect(a.y).toBeGreaterThanOrEqual(-0.01);
          expect(a.y + a.height).toBeLessThanOrEqual(layout.height + 0.01);
          for (const b of boxes.slice(place + 1)) expect(overlaps(a, b)).toBe(false);
        }
      }),
    );
  });

  it('leads no line through a name, nor through the years of another line', () => {
    fc.assert(
      fc.property(graphs, widths, (graph, width) => {
        const layout = layoutGraph(graph, width, labelOf);
        for (const { path, labelBox } of layout.links) {
          const others = boxesOf(layout).filter((box) => box !== labelBox);
          for (const point of pointsOf(path)) expect(others.some((box) => isInside(point, box))).toBe(false);
        }
      }),
    );
  });

  it('begins and ends each line at its two names', () => {
    fc.assert(
      fc.property(graphs, widths, (graph, width) => {
        const layout = layoutGraph(graph, width, labelOf);
        const touches = (x: number, y: number, id: EntityId) =>
          layout.nodes.some(
            (placed) =>
              placed.node.id === id &&
              Math.min(Math.abs(x - placed.x), Math.abs(x - placed.x - placed.width)) < 0.01 &&
              y >= placed.y &&
              y <= placed.y + placed.height,
          );
        for (const { path, link } of layout.links) {
          const [startX = 0, startY = 0] = (/^M(\S+) (\S+)/.exec(path) ?? []).slice(1).map(Number);
          const [endX, endY] = pointsOf(path).at(-1) ?? [0, 0];
          const [a, b] = [link.from.id, link.to.id];
          expect(
            (touches(startX, startY, a) && touches(endX, endY, b)) ||
              (touches(startX, startY, b) && touches(endX, endY, a)),
          ).toBe(true);
        }
      }),
    );
  });

  it('draws the same graph the same way, and nothing for an empty one', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(layoutGraph(graph, 340, labelOf)).toEqual(layoutGraph(graph, 340, labelOf));
      }),
      { numRuns: 10 },
    );
    expect(layoutGraph({ nodes: [], links: [], leftOut: 0 }, 340, labelOf)).toMatchObject({ height: 0, nodes: [] });
  });
});
