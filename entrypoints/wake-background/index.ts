import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askEarly } from '../../utils/browser/messages/asked-early.ts';
import { send } from '../../utils/browser/messages/send.ts';

/**
 * The first script of popup and side panel. The browser starts the background, where it has stopped it, and it opens its
 * packs and finds out about the page of the active tab while this page loads its own scripts.
 */
export default defineUnlistedScript(() => {
  // An address with parameters says itself what is shown.
  if (location.search === '') askEarly();
  // `send` never rejects.
  else void send({ type: 'data-state' });
});
