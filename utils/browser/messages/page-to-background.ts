/** Messages from a page's content script to the background. */
import * as v from 'valibot';
import type { EntityCard } from '../../core/facts/cards/types.ts';
import { isObject } from '../../core/pack/json.ts';
import type { EntityId } from '../../core/pack/types.ts';
import type { PackedBlocks } from '../../core/page/packed-blocks.ts';
import type { AnnotateReply, PageFacts } from '../../core/page/types.ts';
import type { Correction, Settings } from '../../core/settings/types.ts';
import { call, list, object, part, question, reply, text } from './call.ts';
import type { LongAnswer } from './long-answer.ts';

/** The settings for one page. */
export interface PageSettings extends Pick<Settings, 'trigger' | 'density' | 'style' | 'theme' | 'corrections'> {
  /** False where the reader paused the site, or allows only chosen sites. */
  readonly on: boolean;
  readonly packVersion: string;
  /** Other words than before where the packs are not the same any more: the page has to be annotated anew. */
  readonly packs: string;
}

export interface BlocksRequest {
  /** The content script's id for its document; every navigation makes a new one. */
  readonly document: string;
  readonly page: PageFacts;
  /** New text blocks, and those whose text changed. */
  readonly blocks: PackedBlocks;
  /** Ids of removed and replaced blocks. */
  readonly removed: readonly number[];
  /** True in the first request of a document: forgets what was known of it. */
  readonly isFirst: boolean;
  /** True where more requests for this page will follow. */
  readonly isMore: boolean;
  /** True until the frame has what marks mentions; it comes there before the first answer with a mention. */
  readonly wantsMarks?: boolean;
}

/** What the page is told of an answer: its context stays with the background. */
export type PageReply = Omit<AnnotateReply, 'context'>;

const isRequest = (value: unknown): boolean => {
  const { document, page, blocks, removed } = (value ?? {}) as Partial<Record<keyof BlocksRequest, unknown>>;
  return typeof document === 'string' && isObject(page) && isObject(blocks) && Array.isArray(removed);
};

export const PAGE_TO_BACKGROUND = {
  /**
   * Links the names in text blocks; gives all mentions of every block whose mentions changed, and whether the page is
   * longer than what is linked. Fails with `forgotten` where the page has to send all its text again.
   */
  annotate: call('annotate', { request: part<BlocksRequest>(isRequest) }, reply<LongAnswer<PageReply>>()),
  /**
   * The card of an entity, or null where no pack has it. `page`: the entities of the page, for the connections; `date`:
   * the page's own, null where it gives none.
   */
  'entity-card': question(
    'entity-card',
    { entity: text<EntityId>(), page: list<EntityId>(), date: v.nullable(v.string()) },
    reply<EntityCard | null>(),
  ),
  /** Runs a lazy script in the frame that asks for it. */
  'load-script': call(
    'load-script',
    { script: v.picklist(['card', 'marks', 'page-tools', 'leftovers']) },
    reply<true>(),
  ),
  /** Stores a correction that the reader made on the card ("Wrong?"). */
  correct: call('correct', { correction: object<Correction>() }, reply<true>()),
  /** Takes a correction back that the card has just made. */
  'undo-correction': call('undo-correction', { correction: object<Correction>() }, reply<true>()),
  /** Shows an entity in the side panel, which it opens; in a tab where the browser opens no panel from a page. */
  'open-panel': call('open-panel', { entity: text<EntityId>() }, reply<'panel' | 'tab'>()),
  /** The sender's page removes every card at once. */
  'card-removed': call('card-removed', {}, reply<true>()),
  /** The settings for the sender's page; `document` as in a request for blocks. */
  'page-settings': call('page-settings', { document: v.string() }, reply<PageSettings>()),
  /** A part of the sender's page could not be read or linked. */
  'reading-failed': call('reading-failed', { document: v.string() }, reply<true>()),
};
