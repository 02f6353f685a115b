/** The reconciliation service API 0.2 of the W3C Entity Reconciliation Community Group, as far as it is served. */

export interface TypeName {
  readonly id: string;
  readonly name: string;
}

/** What a cell is compared with. */
export interface ReconcileQuery {
  readonly query: string;
  /** Ids of types; a candidate has one of them. Empty for all. */
  readonly types: readonly string[];
  readonly limit: number;
  /** ISO 3166-1 alpha-2, where the client maps a column to `country`. */
  readonly country: string | null;
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly TypeName[];
  /** From 0 to 100. */
  readonly score: number;
  /** The name is surely this one's; at most one candidate of a query. */
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[];
}

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly notable?: readonly TypeName[];
}

/** The values of a property, as the data extension protocol writes them. */
export type PropertyValue = { readonly str: string } | { readonly id: string; readonly name: string };
