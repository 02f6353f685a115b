/** What the background lets popup, side panel and options know. */
import { call, count, reply } from './call.ts';

export const BACKGROUND_TO_EXTENSION_PAGES = {
  /** Something else is known of a tab: ask for its report. */
  'tab-state-changed': call('tab-state-changed', { tab: count() }, reply<true>()),
};
