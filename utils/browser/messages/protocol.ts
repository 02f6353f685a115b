/**
 * Every message that the parts of the extension send one another. Each names who sends it to whom and what comes back;
 * `listen.ts` checks them on arrival, and what is not one of these is left to whoever sent it.
 */
import type { CardRecord, EntityCard, EntityOverview, NamedTogether } from '../../core/facts/cards/types.ts';
import type { PackSummary } from '../../core/pack/summary.ts';
import type { EntityId, RecordId } from '../../core/pack/types.ts';
import type { PackedBlocks } from '../../core/page/packed-blocks.ts';
import type { PageReport } from '../../core/page/page-report.ts';
import type { AnnotateReply, AnnotateRequest } from '../../core/page/types.ts';
import type { SearchQuery, SearchReply } from '../../core/search/types.ts';
import type { Correction, Settings } from '../../core/settings/types.ts';

export type { PageReport } from '../../core/page/page-report.ts';

/** The settings as they apply to one page. */
export interface PageSettings extends Pick<Settings, 'trigger' | 'density' | 'style' | 'theme' | 'corrections'> {
  /** False where the reader paused the site, or chose others. */
  readonly on: boolean;
  readonly packVersion: string;
}

export interface PackedRequest extends Omit<AnnotateRequest, 'blocks'> {
  readonly blocks: PackedBlocks;
}

export interface ToldReply extends AnnotateReply {
  /** How many entities the toolbar now tells of: after a page's first question, so that it need not say so itself. */
  readonly told?: number;
}

/** From a page's content script to the background. */
export type PageRequest =
  | { readonly type: 'annotate'; readonly request: PackedRequest; readonly reply?: ToldReply }
  /** `page`: the entities that stand on the page, for the card's connections. */
  | {
      readonly type: 'entity-card';
      readonly entity: EntityId;
      readonly page: readonly EntityId[];
      readonly reply?: EntityCard | null;
    }
  /** Loads code into the sender's frame. */
  | { readonly type: 'load'; readonly part: 'card' | 'page-tools'; readonly reply?: true }
  /** "Not this one", said on the card. */
  | { readonly type: 'correct'; readonly correction: Correction; readonly reply?: true }
  /** What holds on the sender's page now. */
  | { readonly type: 'page-settings'; readonly reply?: PageSettings }
  /** For the toolbar badge, and for a side panel that shows the page. */
  | { readonly type: 'page-status'; readonly entities: number; readonly reply?: true };

/** From the background to every page: what `page-settings` gives may be another now. */
export interface PageNews {
  readonly type: 'settings-changed';
  readonly reply?: true;
}

/** From the background to our own pages: the toolbar tells something else of a tab's page. */
export interface ToolbarNews {
  readonly type: 'page-told';
  readonly tab: number;
  readonly reply?: true;
}

/** From popup, side panel and background to a page's content script. */
export type PageCommand =
  | { readonly type: 'report'; readonly reply?: PageReport }
  /** Scrolls a mention into view, marks it for a moment and opens its card. */
  | { readonly type: 'reveal'; readonly key: string; readonly reply?: boolean }
  | { readonly type: 'step'; readonly direction: 'next' | 'previous'; readonly reply?: string | null }
  | { readonly type: 'toggle-hidden'; readonly reply?: boolean };

/** From popup, side panel and omnibox to the background: questions to the pack, none of which a page may ask. */
export type PackQuestion =
  | { readonly type: 'search'; readonly query: SearchQuery; readonly reply?: SearchReply }
  /** For lists: who each entity is, in the order asked; ids that the pack does not know are left out. */
  | { readonly type: 'overviews'; readonly entities: readonly EntityId[]; readonly reply?: readonly EntityOverview[] }
  /** What ties these entities to one another, in the order of a page; at most `limit` rows of either kind. */
  | {
      readonly type: 'named-together';
      readonly entities: readonly EntityId[];
      readonly limit: number;
      readonly reply?: NamedTogether;
    }
  | { readonly type: 'record'; readonly record: RecordId; readonly reply?: CardRecord | null };

/** What became of a file that should be added as a pack; `reason` is the one line that says where and what is wrong. */
export type PackAdded =
  | { readonly kind: 'added'; readonly title: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** From the options page to the background. */
export type PackOrder =
  | { readonly type: 'packs'; readonly reply?: readonly PackSummary[] }
  | { readonly type: 'add-pack'; readonly text: string; readonly reply?: PackAdded }
  | { readonly type: 'remove-pack'; readonly id: string; readonly reply?: boolean };

export type Message = PageRequest | PageNews | ToolbarNews | PageCommand | PackQuestion | PackOrder;
/** What comes back for a message; read from the protocol by its type, since a message as it is sent has no `reply`. */
export type ReplyTo<M extends Message> = Exclude<Extract<Message, { readonly type: M['type'] }>['reply'], undefined>;
