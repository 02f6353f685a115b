/** Messages from the background to a page's content script. */
import * as v from 'valibot';
import type { PageReport } from '../../core/page/page-report.ts';
import type { SourcedStory } from '../../core/reports/types.ts';
import { call, reply } from './call.ts';

export const BACKGROUND_TO_PAGE = {
  /** The answer to `page-settings` may have changed. */
  'settings-changed': call('settings-changed', {}, reply<true>()),
  /** The page may no longer be read: its content script ends. */
  leave: call('leave', {}, reply<true>()),
  /** The mentions and the state of the page. */
  report: call('report', {}, reply<PageReport>()),
  /** The text, the mentions and the date of the page, from which its reports are read. */
  story: call('story', {}, reply<SourcedStory>()),
  /** Scrolls a mention into view, marks it for a moment and opens its card; false where it is gone. */
  reveal: call('reveal', { key: v.string() }, reply<boolean>()),
  /**
   * Goes to the next or previous mention of the frame and opens its card; gives its key, or null after the last one.
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
  /** Reads the page again, as after a failure. */
  'read-again': call('read-again', {}, reply<true>()),
};
