import { HIGHLIGHT_NAMES, HIGHLIGHT_PREFIX } from '../highlights/names.ts';

/** Firefox gives content scripts access to closed shadow roots. */
type Host = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** Elements that may hold a card: `CardHost` uses a `div` where the page removes the element with the other name. */
const HOSTS = 'partnership-lens-card, div:empty';

const holdsCard = (host: Host): boolean =>
  host.localName === 'partnership-lens-card' || Boolean(host.openOrClosedShadowRoot?.querySelector('.card-root'));

/**
 * Removes what an older copy of the extension left in the document: open cards and highlights. Firefox ends the old
 * copy's code at once when an add-on is reloaded, so it cannot clean up itself. Everything of the page stays.
 */
export function removeLeftovers(document: Document): void {
  for (const host of document.querySelectorAll<Host>(HOSTS)) if (holdsCard(host)) host.remove();
  if (CSS.highlights.size > 0) for (const name of HIGHLIGHT_NAMES) CSS.highlights.delete(HIGHLIGHT_PREFIX + name);
}
