import { readPageCommand } from '../../utils/browser/messages/page-commands.ts';
import { browserLanguage } from '../../utils/browser/platform/browser-language.ts';
import { cardScript } from '../../utils/dom/card/card-api.ts';
import { createCardLayer } from '../../utils/dom/card/card-layer.ts';
import { captureEvents } from '../../utils/dom/events/capture-events.ts';
import { provide } from '../../utils/dom/lazy-scripts/lazy-scripts.ts';
import { createMarks } from '../../utils/dom/mentions/marks.ts';
import { marksScript } from '../../utils/dom/mentions/marks-script.ts';
import { cardRenderer } from '../card/render-card.tsx';
import { startFrame } from '../content-script/frame.ts';
import '../content-script/style.css';
import { pageToolsScript, type RunScript } from '../page-tools/contract.ts';
import { createTools } from '../page-tools/tools.ts';

/** Reads this page like a content script, since browsers run none in the extension's own pages. */
export function tryItHere(life: AbortController): void {
  const runHere: RunScript = async (script) => {
    if (script === 'page-tools') provide(pageToolsScript, createTools);
    else if (script === 'card')
      provide(cardScript, (services) => createCardLayer(services, cardRenderer(browserLanguage())));
  };
  // Where the frame cannot start, the article stays unmarked; the page shows every other failure.
  startFrame(document, captureEvents(window, life.signal), life, runHere, readPageCommand).catch(console.error);
  // The background cannot run it here, and the frame would wait for that.
  provide(marksScript, createMarks);
}
