/**
 * Why nothing can be marked on a page: browsers keep extensions off some pages for the reader's safety.
 * `browser`: a page of the browser itself. `store`: where extensions are sold. `extension`: a page of an extension.
 * `pdf`: the browser's reader. `file`: a file on this computer, which the reader must allow. `permission`: the reader
 * has not allowed it on this site. `reload`: the page is older than the extension.
 */
export type ClosedReason = 'browser' | 'store' | 'extension' | 'pdf' | 'file' | 'permission' | 'reload';

/** Firefox guards these besides its store (`extensions.webextensions.restrictedDomains`). */
const GUARDED =
  /^(?:(?:chromewebstore\.google|chrome\.google|addons\.opera|microsoftedge\.microsoft)\.com|(?:accounts-static\.cdn|addons\.cdn|content\.cdn)\.mozilla\.net|(?:accounts|monitor)\.firefox\.com|(?:addons|discovery\.addons|oauth\.accounts|profile\.accounts|api\.accounts|install|support|sync\.services)\.(?:mozilla\.org|firefox\.com))$/;

/**
 * The reason for a page from which no content script answers. `url` is null where the browser does not tell it;
 * `allowed`: whether the reader lets the extension read sites.
 */
export function whyClosed(url: string | null, allowed: boolean): ClosedReason {
  if (url === null || !URL.canParse(url)) return 'browser';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return 'file';
  if (/^(?:chrome|moz|safari-web|ms-browser)-extension:$/.test(protocol)) return 'extension';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser';
  if (GUARDED.test(hostname)) return 'store';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  return allowed ? 'reload' : 'permission';
}
