import { labelLines, textWidth } from './label-lines.ts';
import { splitColumns } from './split-columns.ts';
import type { GraphLink, GraphNode, PageGraph } from './types.ts';

/** Lengths in CSS pixels; `x` and `y` are the upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedOfficial extends Box {
  readonly official: GraphNode['officials'][number];
  readonly lines: readonly string[];
}

export interface PlacedNode extends Box {
  readonly node: GraphNode;
  readonly lines: readonly string[];
  /** Beneath the node, within its width. */
  readonly officials: readonly PlacedOfficial[];
}

export interface PlacedLink {
  readonly link: GraphLink;
  /** The line as the `d` of an SVG path. */
  readonly path: string;
  readonly label: string;
  readonly labelBox: Box;
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  /** In reading order: column by column, from above. */
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
}

export const LABEL_SIZE = 12;
export const LINE_HEIGHT = 15;
export const PADDING = 7;
/** Above and below the text of a node. */
const PADDING_BLOCK = 6;
/** WCAG 2.5.8: no target is smaller than 24 px. Each line has a row of this height for its label. */
const ROW = 24;
const OFFICIAL_INDENT = 10;
const GAP = 14;
const MAX_COLUMN = 200;
/** Between the places at which lines turn, of which each has its own. */
const TURN_STEP = 4;
const TURN_RADIUS = 6;
/** On either side of a label, for the line to be seen. */
const LABEL_ROOM = 9;
const LABEL_PADDING = 3;

interface Sized {
  readonly node: GraphNode;
  readonly lines: readonly string[];
  readonly officials: readonly (readonly string[])[];
  /** Of the pill, and with its officials. */
  readonly pill: number;
  readonly whole: number;
}

const rowHeight = (lines: readonly string[]): number => Math.max(ROW, lines.length * LINE_HEIGHT + 4);

function sizeOf(node: GraphNode, width: number, ports: number): Sized {
  const lines = labelLines(node.label, width - 2 * PADDING, LABEL_SIZE);
  const officials = node.officials.map(({ name }) => labelLines(name, width - OFFICIAL_INDENT - PADDING, LABEL_SIZE));
  const pill = Math.max(ports * ROW, lines.length * LINE_HEIGHT + 2 * PADDING_BLOCK);
  return { node, lines, officials, pill, whole: pill + officials.reduce((sum, each) => sum + rowHeight(each), 0) };
}

function place({ node, lines, officials, pill }: Sized, x: number, y: number, width: number): PlacedNode {
  let below = y + pill;
  return {
    node,
    lines,
    x,
    y,
    width,
    height: pill,
    officials: node.officials.map((official, index) => {
      const own = officials[index] ?? [];
      const height = rowHeight(own);
      below += height;
      return {
        official,
        lines: own,
        x: x + OFFICIAL_INDENT,
        y: below - height,
        width: width - OFFICIAL_INDENT,
        height,
      };
    }),
  };
}

/** Moves boxes down, then up, so that none overlap and all are within `height`; gives their tops. */
function spread(wanted: readonly number[], sizes: readonly number[], height: number): readonly number[] {
  const tops: number[] = [];
  wanted.forEach((top, index) => {
    const before = index === 0 ? 0 : (tops[index - 1] ?? 0) + (sizes[index - 1] ?? 0) + GAP;
    tops.push(Math.max(before, top));
  });
  let below = height;
  for (let index = tops.length - 1; index >= 0; index -= 1) {
    const top = Math.max(0, Math.min(tops[index] ?? 0, below - (sizes[index] ?? 0)));
    tops[index] = top;
    below = top - GAP;
  }
  return tops;
}

const stackHeight = (sizes: readonly Sized[]): number =>
  sizes.reduce((sum, { whole }) => sum + whole, 0) + Math.max(0, sizes.length - 1) * GAP;

/** A line from one point to another with one vertical part, whose corners are round. */
function turningPath(from: readonly [number, number], turn: number, to: readonly [number, number]): string {
  const [[x, y], [endX, endY]] = [from, to];
  if (Math.abs(endY - y) < 1) return `M${x} ${y} L${endX} ${endY}`;
  const radius = Math.min(TURN_RADIUS, Math.abs(endY - y) / 2, Math.abs(turn - x), Math.abs(endX - turn));
  const down = Math.sign(endY - y) * radius;
  const before = turn - Math.sign(turn - x) * radius;
  const after = turn + Math.sign(endX - turn) * radius;
  return `M${x} ${y} H${before} Q${turn} ${y} ${turn} ${y + down} V${endY - down} Q${turn} ${endY} ${after} ${endY} H${endX}`;
}

/**
 * Places a graph in a drawing of the given width; its height follows. The nodes stand in two columns such that none of
 * the left one are linked to one another. A line leaves the left column, turns between the columns at a place of its
 * own, and runs straight past its label to a row of its own at the right column, so it crosses no label and no node; a
 * line within the right column turns back. The same graph always looks the same.
 */
export function layoutGraph(graph: PageGraph, width: number, labelOf: (link: GraphLink) => string): GraphLayout {
  if (graph.links.length === 0) return { width, height: 0, nodes: [], links: [] };
  const { left, right } = splitColumns(graph);
  const onLeft = new Set(left);
  const linksOf = (node: GraphNode) => graph.links.filter(({ from, to }) => from === node || to === node);
  const labels = new Map(graph.links.map((link) => [link, labelOf(link)]));
  const labelRoom = Math.max(...[...labels.values()].map((label) => textWidth(label, LABEL_SIZE))) + 2 * LABEL_ROOM;
  const turns = (graph.links.length + 2) * TURN_STEP;
  const column = Math.min(MAX_COLUMN, Math.floor((width - labelRoom - turns) / 2));
  const leftEdge = Math.floor((width - 2 * column - labelRoom - turns) / 2);
  const turnStart = leftEdge + column;
  const labelStart = turnStart + turns;
  const rightEdge = labelStart + labelRoom;

  const leftSizes = left.map((node) => sizeOf(node, column, 1));
  const rightSizes = right.map((node) => sizeOf(node, column, linksOf(node).length));
  const height = Math.max(stackHeight(leftSizes), stackHeight(rightSizes));
  const rightNodes = rightSizes.map((size, index) => {
    const y = stackHeight(rightSizes.slice(0, index)) + (index === 0 ? 0 : GAP);
    return place(size, rightEdge, y, column);
  });
  // Beside the first of its partners: where the drawing is higher than the panel, both are seen together.
  const wanted = left.map((node) => {
    const partners = new Set(linksOf(node).map((link) => otherEnd(link, node)));
    return Math.min(...rightNodes.filter((placed) => partners.has(placed.node)).map(({ y }) => y));
  });
  const leftTops = spread(
    wanted,
    leftSizes.map(({ whole }) => whole),
    height,
  );
  const leftNodes = leftSizes.map((size, index) => place(size, leftEdge, leftTops[index] ?? 0, column));

  const placed = new Map([...leftNodes, ...rightNodes].map((one) => [one.node, one]));
  const boxOf = (node: GraphNode): Box => placed.get(node) ?? { x: 0, y: 0, width: 0, height: 0 };
  /** The rows of a right node, in the order of the other ends, so that lines cross little. */
  const rowAt = (node: GraphNode, link: GraphLink): number => {
    const own = linksOf(node).toSorted((a, b) => boxOf(otherEnd(a, node)).y - boxOf(otherEnd(b, node)).y);
    const { y, height: pill } = boxOf(node);
    return y + pill / 2 + (own.indexOf(link) - (own.length - 1) / 2) * ROW;
  };
  const exitAt = (node: GraphNode, link: GraphLink): number => {
    const { y, height: pill } = boxOf(node);
    const own = linksOf(node).toSorted((a, b) => rowAt(otherEnd(a, node), a) - rowAt(otherEnd(b, node), b));
    return y + (pill * (own.indexOf(link) + 1)) / (own.length + 1);
  };
  const routes = graph.links.map((link) => {
    const [start, end] = onLeft.has(link.from) ? [link.from, link.to] : [link.to, link.from];
    const isAcross = onLeft.has(start);
    const from = isAcross ? ([turnStart, exitAt(start, link)] as const) : ([rightEdge, rowAt(start, link)] as const);
    return { link, isAcross, from, to: [rightEdge, rowAt(end, link)] as const };
  });
  // Of the lines from one node, the one that goes farthest turns first, so that they do not cross one another.
  const reach = ({ isAcross, from, to }: (typeof routes)[number]) => (isAcross ? Math.abs(to[1] - from[1]) : -1);
  const inTurn = routes.toSorted((a, b) => reach(b) - reach(a));
  const links = routes.map((route): PlacedLink => {
    const { link, from, to } = route;
    const label = labels.get(link) ?? '';
    const own = textWidth(label, LABEL_SIZE) + 2 * LABEL_PADDING;
    const labelBox = { x: labelStart + (labelRoom - own) / 2, y: to[1] - ROW / 2, width: own, height: ROW };
    const turn = turnStart + (inTurn.indexOf(route) + 1.5) * TURN_STEP;
    return { link, path: turningPath(from, turn, to), label, labelBox };
  });
  return { width, height, nodes: [...leftNodes, ...rightNodes], links };
}

const otherEnd = ({ from, to }: GraphLink, node: GraphNode): GraphNode => (from === node ? to : from);
