/** What a page's content script asks the background. */
import * as v from 'valibot';
import type { EntityCard } from '../../core/facts/cards/types.ts';
import { isObject } from '../../core/pack/json.ts';
import type { EntityId } from '../../core/pack/types.ts';
import type { PackedBlocks } from '../../core/page/packed-blocks.ts';
import type { AnnotateReply, PageFacts } from '../../core/page/types.ts';
import type { Correction, Settings } from '../../core/settings/types.ts';
import { call, list, object, part, reply, text } from './call.ts';

/** The settings as they apply to one page. */
export interface PageSettings extends Pick<Settings, 'trigger' | 'density' | 'style' | 'theme' | 'corrections'> {
  /** False where the reader paused the site, or chose others. */
  readonly on: boolean;
  readonly packVersion: string;
}

export interface BlocksRequest {
  /** The content script's own name for its document, another one after every navigation. */
  readonly document: string;
  readonly page: PageFacts;
  /** Text blocks that are new or whose text changed. */
  readonly blocks: PackedBlocks;
  /** Ids of blocks that are gone, or were replaced. */
  readonly removed: readonly number[];
  /** True where nothing was sent before: what is known of the document is forgotten. */
  readonly isFirst: boolean;
  /** True where more of the page is still to be sent. */
  readonly isMore: boolean;
}

const isRequest = (value: unknown): boolean => {
  const { document, page, blocks, removed } = (value ?? {}) as Partial<Record<keyof BlocksRequest, unknown>>;
  return typeof document === 'string' && isObject(page) && isObject(blocks) && Array.isArray(removed);
};

export const PAGE_TO_BACKGROUND = {
  /**
   * Links the names of text blocks; gives the complete mentions of every block whose mentions are new or changed. Fails
   * with `forgotten` where what was sent before is to be sent again.
   */
  annotate: call('annotate', { request: part<BlocksRequest>(isRequest) }, reply<AnnotateReply['changed']>()),
  /** The card of an entity, or null where no pack knows it. `page`: the entities of the page, for the connections. */
  'entity-card': call('entity-card', { entity: text<EntityId>(), page: list<EntityId>() }, reply<EntityCard | null>()),
  /** Runs a lazy script in the frame that asks for it. */
  'load-script': call('load-script', { script: v.picklist(['card', 'page-tools', 'leftovers']) }, reply<true>()),
  /** Keeps what the reader corrected on the card ("Not this one"). */
  correct: call('correct', { correction: object<Correction>() }, reply<true>()),
  /** What holds on the sender's page now; `document` as in a request for blocks. */
  'page-settings': call('page-settings', { document: v.string() }, reply<PageSettings>()),
  /** A part of the sender's page could not be read or linked. */
  'reading-failed': call('reading-failed', { document: v.string() }, reply<true>()),
};
