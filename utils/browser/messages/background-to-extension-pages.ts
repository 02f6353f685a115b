/** Messages from the background to popup, side panel and options. */
import * as v from 'valibot';
import type { EntityId } from '../../core/pack/types.ts';
import { call, count, reply, text } from './call.ts';

export const BACKGROUND_TO_EXTENSION_PAGES = {
  /** The state of a tab changed: ask for its report. */
  'tab-state-changed': call('tab-state-changed', { tab: count() }, reply<true>()),
  /** The reader asked on a page to see an entity in the side panel. */
  'show-in-panel': call('show-in-panel', { entity: text<EntityId>() }, reply<true>()),
  /** Own data was changed in some window; `isPrepared`: it was prepared for pages, or could not be. Read it again. */
  'own-data-changed': call('own-data-changed', { isPrepared: v.boolean() }, reply<true>()),
};
