import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedTogether } from '../../../../../utils/core/facts/cards/card-connections.ts';
import { labelLines, textWidth } from '../../../../../utils/core/facts/graph/label-lines.ts';
import { LABEL_SIZE, LINE_HEIGHT, layoutGraph } from '../../../../../utils/core/facts/graph/layout-graph.ts';
import { pageGraph } from '../../../../../utils/core/facts/graph/page-graph.ts';
import { ids, indexSmallPack } from '../connections/small-pack.ts';

const spokes = Array.from({ length: 30 }, (_, place) => `spoke-${place}`);
const index = indexSmallPack({
  institutions: ['hub', 'a', 'b', 'c', ...spokes],
  officials: { signer: [['president', 'a', '2020']] },
  agreements: [
    ['between-three', '2020', ['a', 'b', 'c'], ['signer']],
    ...spokes.map((spoke, place) => [`with-${spoke}`, `${1980 + place}`, ['hub', spoke]] as const),
  ],
  events: [['gathering', '2019', ['hub', 'a', ...spokes.slice(0, 8)]]],
});
const graphOf = (most: number, ...entities: string[]) =>
  pageGraph(namedTogether(index, ids(...entities), 200), new Map(), most);

describe('pageGraph', () => {
  it('connects parties to one another, and an official to the party for which they signed', () => {
    const { links } = graphOf(10, 'a', 'b', 'c', 'signer');
    expect(links.map(({ from, to }) => `${from.id} ${to.id}`).sort()).toEqual(['a b', 'a c', 'a signer', 'b c']);
  });

  it('draws a record with many parties as a star', () => {
    expect(graphOf(20, 'hub', 'a', ...spokes.slice(0, 8)).links).toHaveLength(9);
  });

  it('keeps the strongest connections and counts the omitted entities', () => {
    const graph = graphOf(5, 'hub', ...spokes);
    expect(graph.nodes.map(({ id }) => id).sort()).toEqual(['hub', 'spoke-26', 'spoke-27', 'spoke-28', 'spoke-29']);
    expect(graph.leftOut).toBe(26);
  });

  it('has no nodes without connections', () => {
    expect(graphOf(5, 'hub')).toEqual({ nodes: [], links: [], leftOut: 0 });
  });
});

describe('layoutGraph', () => {
  const labels = new Map(ids(...spokes).map((id) => [id, `Partner with a long name, ${id}`]));
  const graph = pageGraph(namedTogether(index, ids('hub', 'a', 'b', 'c', ...spokes), 200), labels, 14);

  it('draws the same graph the same way', () => {
    expect(layoutGraph(graph, 340)).toEqual(layoutGraph(graph, 340));
  });

  it.each([240, 340, 600])('keeps dots and labels inside %i px and apart from one another', (width) => {
    const { nodes, height } = layoutGraph(graph, width);
    const boxes = nodes.map(({ x, y, lines }) => {
      const half = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE))) / 2;
      return { left: x - half, right: x + half, top: y - 6, bottom: y + 6 + lines.length * LINE_HEIGHT };
    });
    for (const [place, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(width);
      expect(a.top).toBeGreaterThanOrEqual(0);
      expect(a.bottom).toBeLessThanOrEqual(height);
      for (const b of boxes.slice(place + 1)) {
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
      }
    }
  });

  it('draws nothing for an empty graph', () => {
    expect(layoutGraph({ nodes: [], links: [], leftOut: 0 }, 340)).toMatchObject({ height: 0, nodes: [], links: [] });
  });
});

describe('labelLines', () => {
  it.each([
    ['UNESCO', ['UNESCO']],
    ['Open University of China', ['Open University', 'of China']],
    ['国家开放大学对外合作与交流处', ['国家开放大学对外合', '作与交流处']],
  ])('%s', (label, lines) => expect(labelLines(label, 112, 12)).toEqual(lines));

  it('has at most three lines and omits letters only at the end', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 120 }).filter((text) => text.trim() !== ''),
        (label) => {
          const lines = labelLines(label, 112, 12);
          expect(lines.length).toBeLessThanOrEqual(3);
          const shown = lines.join('').replace(/…$/, '').replace(/\s/g, '');
          expect(label.replace(/\s/g, '').startsWith(shown)).toBe(true);
        },
      ),
    );
  });
});
