import type { CardRecord, EntityLink } from '../cards/types.ts';

export interface GraphNode extends EntityLink {
  /** What the drawing writes: the name, or a shorter one that the page itself uses. */
  readonly label: string;
}

/** Two entities of a page and the records that tie them, strongest first; never empty. */
export interface GraphLink {
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly records: readonly CardRecord[];
}

export interface PageGraph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  /** Connected entities that were left out to keep the drawing legible. */
  readonly leftOut: number;
}
