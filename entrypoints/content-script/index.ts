import { isAlive } from '../../utils/browser/platform/extension.ts';
import { captureEvents } from '../../utils/dom/events/capture-events.ts';
import './style.css';
import { contentScriptContext } from './content-script-context.ts';
import { startFrame } from './frame.ts';

/** The manifest loads this into every frame of every page; see wxt.config.ts. */
const main = (): Promise<void> => {
  const life = contentScriptContext();
  const listen = captureEvents(window, life.signal);
  /** Old code in a page whose extension was updated or removed leaves: at the latest when somebody uses a card. */
  const check = (): void => {
    if (!isAlive()) life.abort();
  };
  for (const type of ['visibilitychange', 'pointermove', 'keydown'] as const) listen(type, check, life.signal);
  return startFrame(document, listen, life);
};

/** Without a global name, which wxt would give back. */
export default { globalName: false, main };
