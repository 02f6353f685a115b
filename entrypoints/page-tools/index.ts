import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageToolsScript } from './contract.ts';
import { createTools } from './tools.ts';

/** The background loads this into a frame when a reader first does something there. */
export default defineUnlistedScript(() => {
  pageToolsScript.provide(createTools);
});
