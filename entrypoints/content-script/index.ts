import { captureEvents } from '../../utils/dom/events/capture-events.ts';
import './style.css';
import { contentScriptContext } from './content-script-context.ts';
import { startFrame } from './frame.ts';

/** The manifest loads this into every frame of every page; see wxt.config.ts. */
const main = (): Promise<void> => {
  const life = contentScriptContext();
  return startFrame(document, captureEvents(window, life.signal), life);
};

/** Without a global name, which wxt would give back. */
export default { globalName: false, main };
