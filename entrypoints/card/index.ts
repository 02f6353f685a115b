import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browserLanguage } from '../../utils/browser/platform/browser-language.ts';
import { cardScript } from '../../utils/dom/card/card-api.ts';
import { createCardLayer } from '../../utils/dom/card/card-layer.ts';
import { provide } from '../../utils/dom/lazy-scripts/lazy-scripts.ts';
import { cardRenderer } from './render-card.tsx';

/** The background loads this into a frame when the first card is wanted there. */
export default defineUnlistedScript(() => {
  provide(cardScript, (services) => createCardLayer(services, cardRenderer(browserLanguage())));
});
