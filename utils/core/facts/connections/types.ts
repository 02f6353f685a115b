import type { EntityId, PackRecord } from '../../pack/types.ts';

/** A record that names two or more entities of a page. */
export interface DirectConnection {
  readonly record: PackRecord;
  /** The entities of the page that the record names, in the order of the page; at least two. */
  readonly entities: readonly EntityId[];
}

/** How an entity of the page is connected to a third one: by a record, as a part of it, or by a role in it. */
export type Tie =
  | { readonly kind: 'record'; readonly record: PackRecord }
  | { readonly kind: 'part' }
  | { readonly kind: 'role' };

/** Entities of a page that share no record, but are each connected to a third one which the page does not name. */
export interface ThirdConnection {
  readonly third: EntityId;
  /** In the order of the page; at least two, of which two share no record. */
  readonly members: readonly { readonly entity: EntityId; readonly tie: Tie }[];
}

/** The connections between the entities of a page: strongest first, direct before through a third. */
export interface PageConnections {
  readonly direct: readonly DirectConnection[];
  readonly thirds: readonly ThirdConnection[];
}

/** The connection of one entity to another one of the page. */
export interface EntityConnection {
  readonly other: EntityId;
  /** Every record that names both, strongest first; empty where only `third` connects them. */
  readonly records: readonly PackRecord[];
  readonly third: ThirdConnection | null;
}
