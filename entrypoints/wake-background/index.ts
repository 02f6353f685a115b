import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../../utils/browser/messages/send.ts';

/**
 * The first script of popup and side panel. The browser starts the background, where it has stopped it, and the packs are
 * opened while the page loads its own scripts. The page asks again for what it shows.
 */
export default defineUnlistedScript(() => {
  // `send` never rejects.
  void send({ type: 'data-state' });
});
