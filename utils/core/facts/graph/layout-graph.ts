import {
  type Force,
  forceCenter,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { labelLines, textWidth } from './label-lines.ts';
import type { GraphLink, GraphNode, PageGraph } from './types.ts';

/** Lengths in CSS pixels. The position of a node is the centre of its dot; its label is centred below. */
export interface PlacedNode {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly { readonly link: GraphLink; readonly from: PlacedNode; readonly to: PlacedNode }[];
}

export const LABEL_SIZE = 12;
export const LINE_HEIGHT = 15;
export const DOT_RADIUS = 6;
const LABEL_WIDTH = 112;
const GAP = 10;
const TICKS = 300;

interface Body extends SimulationNodeDatum {
  readonly node: GraphNode;
  readonly lines: readonly string[];
  readonly halfWidth: number;
  readonly height: number;
  x: number;
  y: number;
}

/** Dots and labels are boxes: two that overlap are pushed apart along the shorter way. */
function keepLabelsApart(): Force<Body, undefined> {
  let bodies: Body[] = [];
  const force = () => {
    bodies.forEach((a, place) => {
      for (const b of bodies.slice(place + 1)) {
        const overlapX = a.halfWidth + b.halfWidth + GAP - Math.abs(a.x - b.x);
        const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
        const overlapY = upper.height + GAP - (lower.y - upper.y);
        if (overlapX <= 0 || overlapY <= 0) continue;
        if (overlapX < overlapY) {
          const push = (overlapX / 2) * (a.x <= b.x ? -1 : 1);
          a.x += push;
          b.x -= push;
        } else {
          upper.y -= overlapY / 2;
          lower.y += overlapY / 2;
        }
      }
    });
  };
  return Object.assign(force, { initialize: (given: Body[]) => (bodies = given) });
}

function keepWithin(width: number): Force<Body, undefined> {
  let bodies: Body[] = [];
  const force = () => {
    for (const body of bodies) body.x = Math.min(width - body.halfWidth, Math.max(body.halfWidth, body.x));
  };
  return Object.assign(force, { initialize: (given: Body[]) => (bodies = given) });
}

/**
 * Places a graph in a drawing of the given width; its height follows. The simulation runs to its end at once and
 * without random numbers, so the same graph always looks the same.
 */
export function layoutGraph(graph: PageGraph, width: number): GraphLayout {
  const height = Math.max(140, Math.min(640, 80 + graph.nodes.length * 40));
  const bodies = graph.nodes.map((node, place): Body => {
    const lines = labelLines(node.label, LABEL_WIDTH, LABEL_SIZE);
    const halfWidth = Math.max(DOT_RADIUS * 2, ...lines.map((line) => textWidth(line, LABEL_SIZE))) / 2 + 2;
    // Nodes start on a spiral, with the most connected one in the middle.
    const [turn, radius] = [place * 2.4, 30 * Math.sqrt(place)];
    const [x, y] = [width / 2 + radius * Math.cos(turn), height / 2 + radius * Math.sin(turn)];
    return { node, lines, halfWidth, height: DOT_RADIUS * 2 + lines.length * LINE_HEIGHT + 4, x, y };
  });
  const index = new Map(bodies.map((body, place) => [body.node.id, place]));
  const links = graph.links.flatMap((link): (SimulationLinkDatum<Body> & { link: GraphLink })[] => {
    const source = index.get(link.from.id);
    const target = index.get(link.to.id);
    return source === undefined || target === undefined ? [] : [{ source, target, link }];
  });
  forceSimulation(bodies)
    .force('link', forceLink<Body, (typeof links)[number]>(links).distance(96).strength(0.4))
    .force('charge', forceManyBody<Body>().strength(-420).distanceMax(400))
    .force('center', forceCenter<Body>(width / 2, height / 2))
    .force('x', forceX<Body>(width / 2).strength(0.06))
    .force('y', forceY<Body>(height / 2).strength(0.09))
    .force('apart', keepLabelsApart())
    .force('within', keepWithin(width))
    .stop()
    .tick(TICKS);

  const top = Math.min(...bodies.map(({ y }) => y)) - DOT_RADIUS - 4;
  const bottom = Math.max(...bodies.map(({ y, height: own }) => y + own));
  const nodes = bodies.map(({ node, x, y, lines }): PlacedNode => ({ node, x, y: y - top, lines }));
  const placed = new Map(nodes.map((node) => [node.node.id, node]));
  return {
    width,
    height: bodies.length === 0 ? 0 : bottom - top,
    nodes,
    links: graph.links.flatMap((link) => {
      const from = placed.get(link.from.id);
      const to = placed.get(link.to.id);
      return from && to ? [{ link, from, to }] : [];
    }),
  };
}
