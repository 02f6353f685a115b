import { defineContentScript } from 'wxt/utils/define-content-script';
import { captureEvents } from '../../utils/dom/events/capture-events.ts';
import './style.css';
import { startFrame } from './frame.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  // Only to hear events ahead of pages that swallow them; all else waits until the page is parsed.
  runAt: 'document_start',
  main: (context) => startFrame(document, captureEvents(window, context.signal), context),
});
