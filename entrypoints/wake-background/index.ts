import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askEarly } from '../../utils/browser/messages/asked-early.ts';
import { ask } from '../../utils/browser/messages/send.ts';

/**
 * The first script of popup and side panel. It looks for what is kept of the page of the active tab. Where nothing is,
 * the browser starts the background, if it has stopped it, and that opens its packs and finds out about the page, while
 * this page loads its own scripts.
 */
export default defineUnlistedScript(() => {
  // An address with parameters says itself what is shown.
  if (location.search === '') askEarly();
  // `ask` never rejects.
  else void ask({ type: 'data-state' });
});
