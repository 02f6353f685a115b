import type { CardRecord, EntityLink } from '../cards/types.ts';

export interface GraphNode extends EntityLink {
  /** The text in the drawing: the name, or a shorter one that the page uses. */
  readonly label: string;
}

/** Two entities of a page and the records that connect them, strongest first; never empty. */
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
