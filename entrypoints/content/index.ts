import { defineContentScript } from 'wxt/utils/define-content-script';
import './style.css';
import { startPage } from './page.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchOriginAsFallback: true,
  main: (context) => startPage(document, context.signal),
});
