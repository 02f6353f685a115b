/** What the background lets popup, side panel and options know. */
import { call, count, reply } from './call.ts';

export const BACKGROUND_TO_EXTENSION_PAGES = {
  /** The toolbar shows something else of a tab's page. */
  'badge-changed': call('badge-changed', { tab: count() }, reply<true>()),
};
