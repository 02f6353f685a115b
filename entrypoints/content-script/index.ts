import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { captureEvents } from '../../utils/dom/events/capture-events.ts';
import './style.css';
import { contentScriptContext } from './content-script-context.ts';
import { startFrame } from './frame.ts';

/** The manifest loads this into every frame of every page; see wxt.config.ts. */
export default defineUnlistedScript(() => {
  const life = contentScriptContext();
  return startFrame(document, captureEvents(window, life.signal), life);
});
