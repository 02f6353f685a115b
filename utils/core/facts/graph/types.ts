import type { CardRecord, EntityLink } from '../cards/types.ts';

/** An institution of the page. */
export interface GraphNode extends EntityLink {
  /** The text in the drawing: the name, or a shorter one that the page uses. */
  readonly label: string;
  /** The officials of the page who act for this institution, shown beneath it. */
  readonly officials: readonly EntityLink[];
}

/** Two nodes and the records that connect them, strongest first; never empty. */
export interface GraphLink {
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly records: readonly CardRecord[];
}

export interface PageGraph {
  /** Each is an end of a link. */
  readonly nodes: readonly GraphNode[];
  /** Strongest first. */
  readonly links: readonly GraphLink[];
  /** Records between names of the page that no link shows. */
  readonly leftOut: number;
}
