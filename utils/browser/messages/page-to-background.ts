/** What a page's content script asks the background. */
import * as v from 'valibot';
import type { EntityCard } from '../../core/facts/cards/types.ts';
import { isObject } from '../../core/pack/json.ts';
import type { EntityId } from '../../core/pack/types.ts';
import type { PackedBlocks } from '../../core/page/packed-blocks.ts';
import type { AnnotateReply, AnnotateRequest } from '../../core/page/types.ts';
import type { Correction, Settings } from '../../core/settings/types.ts';
import { call, count, list, object, part, reply, text } from './call.ts';

/** The settings as they apply to one page. */
export interface PageSettings extends Pick<Settings, 'trigger' | 'density' | 'style' | 'theme' | 'corrections'> {
  /** False where the reader paused the site, or chose others. */
  readonly on: boolean;
  readonly packVersion: string;
}

export interface PackedRequest extends Omit<AnnotateRequest, 'blocks'> {
  readonly blocks: PackedBlocks;
}

export interface CountedReply extends AnnotateReply {
  /** How many entities the toolbar shows now: after a page's first question, so that it need not say so itself. */
  readonly badgeCount?: number;
}

const isRequest = (value: unknown): boolean => {
  const request = value as Partial<Record<keyof PackedRequest, unknown>> | null;
  return (
    isObject(request) &&
    isObject(request?.page) &&
    isObject(request?.blocks) &&
    Array.isArray(request?.removed) &&
    request?.context !== undefined
  );
};

export const PAGE_TO_BACKGROUND = {
  /** Links the names of new text blocks; gives the mentions of every block whose mentions are new or changed. */
  annotate: call('annotate', { request: part<PackedRequest>(isRequest) }, reply<CountedReply>()),
  /** The card of an entity, or null where no pack knows it. `page`: the entities of the page, for the connections. */
  'entity-card': call('entity-card', { entity: text<EntityId>(), page: list<EntityId>() }, reply<EntityCard | null>()),
  /** Runs a lazy script in the frame that asks for it. */
  'load-script': call('load-script', { script: v.picklist(['card', 'page-tools', 'leftovers']) }, reply<true>()),
  /** Keeps what the reader corrected on the card ("Not this one"). */
  correct: call('correct', { correction: object<Correction>() }, reply<true>()),
  /** What holds on the sender's page now. */
  'page-settings': call('page-settings', {}, reply<PageSettings>()),
  /** How many entities stand on the sender's page, for the toolbar and for a side panel that shows the page. */
  'page-status': call('page-status', { entities: count() }, reply<true>()),
};
