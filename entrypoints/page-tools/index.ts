import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provide } from '../../utils/dom/lazy-scripts/lazy-scripts.ts';
import { pageToolsScript } from './contract.ts';
import { createTools } from './tools.ts';

/** The background loads this into a frame when a reader first does something there. */
export default defineUnlistedScript(() => {
  provide(pageToolsScript, createTools);
});
