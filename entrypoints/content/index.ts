import { defineContentScript } from 'wxt/utils/define-content-script';
import { captureEvents } from '../../utils/dom/events/capture-events.ts';
import './style.css';
import { startFrame } from './frame.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  // Early, to receive events before the page can stop them; the rest waits until the page is parsed.
  runAt: 'document_start',
  main: (context) => startFrame(document, captureEvents(window, context.signal), context),
});
