/** What background, popup and side panel ask a page's content script. */
import * as v from 'valibot';
import type { PageReport } from '../../core/page/page-report.ts';
import { call, reply } from './call.ts';

export const BACKGROUND_TO_PAGE = {
  /** What `page-settings` gives may be another now. */
  'settings-changed': call('settings-changed', {}, reply<true>()),
  /** The page may no longer be read: its content script ends. */
  leave: call('leave', {}, reply<true>()),
  /** What the content script knows of its page. */
  report: call('report', {}, reply<PageReport>()),
  /** Scrolls a mention into view, marks it for a moment and opens its card; false where it is gone. */
  reveal: call('reveal', { key: v.string() }, reply<boolean>()),
  /**
   * Goes to the next or previous mention of the frame and opens its card; gives its key, or null behind the last one.
   * `from`: the mention whose card is open, or the edge at which the frame is entered.
   */
  step: call(
    'step',
    { direction: v.picklist(['next', 'previous']), from: v.picklist(['current', 'edge']) },
    reply<string | null>(),
  ),
  /** Hides all highlights, or shows them again. */
  'set-hidden': call('set-hidden', { hidden: v.boolean() }, reply<true>()),
  'close-card': call('close-card', {}, reply<true>()),
  /** Reads the page anew, as after a part of it failed. */
  'read-again': call('read-again', {}, reply<true>()),
};
