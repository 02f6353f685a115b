import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { removeLeftovers } from '../../utils/dom/card/remove-leftovers.ts';

/**
 * The background loads this, in Firefox, into a frame where an older copy of the extension may have left highlights.
 */
export default defineUnlistedScript(() => removeLeftovers(document));
