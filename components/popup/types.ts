import type { CardRecord, EntityCard } from '../../utils/core/facts/cards/types.ts';
import type { EntityId, RecordId } from '../../utils/core/pack/types.ts';
import type { SearchFilters, SearchQuery, SearchReply } from '../../utils/core/search/types.ts';
import type { AnyFormat } from '../page/export-menu.tsx';
import type { PageActions } from '../page/types.ts';
import type { PrintSubject } from '../printing/types.ts';

/** The state of the popup, to restore it when it is opened again. */
export interface PopupMemory {
  readonly view: 'page' | 'search';
  readonly text: string;
  readonly filters: SearchFilters;
}

/** The file of an exported search; `cutAt` is the number of results in it where the search finds more. */
export interface SavedSearch {
  readonly name: string;
  readonly cutAt: number | null;
}

/** What the popup needs from its entry point. What cannot be done rejects, and the popup says so. */
export interface PopupActions extends PageActions {
  readonly search: (query: SearchQuery) => Promise<SearchReply>;
  /** Saves everything that a search finds, or the records among it; null where it finds nothing. */
  readonly exportSearch: (query: Omit<SearchQuery, 'limit'>, format: AnyFormat) => Promise<SavedSearch | null>;
  readonly card: (entity: EntityId) => Promise<EntityCard | null>;
  readonly record: (record: RecordId) => Promise<CardRecord | null>;
  /** Copies a text to the clipboard. */
  readonly copy: (text: string) => Promise<void>;
  readonly openOptions: () => Promise<unknown>;
  /** Opens the side panel; `null` in browsers that have none. */
  readonly openPanel: (() => Promise<unknown>) | null;
  /** Opens a tab that prints. */
  readonly print: (subject: PrintSubject) => Promise<unknown>;
  readonly remember: (memory: PopupMemory) => void;
}
