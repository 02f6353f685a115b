import type { EntityId, EntityType } from '../../utils/core/pack/types.ts';
import type { FactForm, NamedEntity } from '../../utils/core/reports/keeping/form.ts';
import type { PageProposals, PageSource, SourceQuote } from '../../utils/core/reports/proposals/types.ts';

/** An entity of the packs that a typed name names. */
export interface FoundEntity {
  readonly id: EntityId;
  readonly name: string;
  readonly where?: NamedEntity['where'];
}

/** Looks up a name in the packs: one that is exactly this, or `null`. */
export type FindEntity = (name: string, type: EntityType) => Promise<FoundEntity | null>;

/** What is kept, and from where. */
export interface FactToKeep {
  readonly form: FactForm;
  readonly source: PageSource;
  readonly quote: SourceQuote;
}

/** What the views of reports need from their entry point. What cannot be done rejects, and the view says so. */
export interface ReportActions {
  /** Adds a fact to the reader's own data. */
  readonly keep: (fact: FactToKeep) => Promise<void>;
  /** Takes back what was kept last. */
  readonly undo: () => Promise<void>;
  readonly find: FindEntity;
}

/** What is known of the reports of a page; `reading` until they were read for the first time. */
export type PageReportsState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'read'; readonly found: PageProposals };
