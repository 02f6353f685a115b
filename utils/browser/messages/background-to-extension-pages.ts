/** Messages from the background to popup, side panel and options. */
import { call, count, reply } from './call.ts';

export const BACKGROUND_TO_EXTENSION_PAGES = {
  /** The state of a tab changed: ask for its report. */
  'tab-state-changed': call('tab-state-changed', { tab: count() }, reply<true>()),
};
