/** The makers of browsers call the same things by other names, and keep extensions off other pages. */
export type BrowserFamily = 'chromium' | 'firefox';

/**
 * Why nothing can be marked on a page: browsers keep extensions off some pages for the reader's safety, and readers
 * keep them off others.
 * - `browser`: a page of the browser itself; `unseen`: that, or a file that the reader has not allowed (Chromium gives
 * the address of neither).
 * - `store`: where extensions are sold, or a site that the browser guards. `extension`: a page of another extension.
 * - `pdf`: the browser's own PDF viewer. `reader`: Firefox's Reader View. `source`: the source text of a page.
 * - `failed`: the browser's message about a page that could not be loaded.
 * - `file`: a file on this computer, which the reader must allow first.
 * - `site`: the reader has not allowed this site. `access`: the reader has not allowed all sites, and the browser does
 * not give the address of the page.
 * - `policy`: the administrator of this computer blocks extensions on the site.
 * - `reload`: the page does not answer, although it may be read.
 */
export type ClosedReason =
  | 'browser'
  | 'unseen'
  | 'store'
  | 'extension'
  | 'pdf'
  | 'reader'
  | 'source'
  | 'failed'
  | 'file'
  | 'site'
  | 'access'
  | 'policy'
  | 'reload';

/** What the browser reports about a tab from which no content script answers. */
export interface UnansweredPage {
  readonly family: BrowserFamily;
  /** `null` where the browser does not give it. */
  readonly url: string | null;
  /** Firefox shows the page in its Reader View. */
  readonly readerView: boolean;
  /** Address of the tab's icon; browsers give their own to pages that they show in place of others. */
  readonly icon: string | null;
  readonly granted: {
    /** Every site. */
    readonly everySite: boolean;
    /** The site of `url`. */
    readonly site: boolean;
    /** Files on this computer. */
    readonly files: boolean;
  };
  /** The browser's error when the content script was to be started in the tab; `null` where that was not tried. */
  readonly refusal: string | null;
}

/** Firefox guards these besides its store (`extensions.webextensions.restrictedDomains`). */
const GUARDED =
  /^(?:(?:chromewebstore\.google|chrome\.google|addons\.opera|microsoftedge\.microsoft)\.com|(?:accounts-static\.cdn|addons\.cdn|content\.cdn)\.mozilla\.net|(?:accounts|monitor)\.firefox\.com|(?:addons|discovery\.addons|oauth\.accounts|profile\.accounts|api\.accounts|install|support|sync\.services)\.(?:mozilla\.org|firefox\.com))$/;

/** The reason for a page from which no content script answers. */
export function whyClosed(page: UnansweredPage): ClosedReason {
  const { url, granted, family } = page;
  if (page.readerView || url?.startsWith('about:reader')) return 'reader';
  if (url === null || !URL.canParse(url)) return withoutAddress(page);
  const { protocol, hostname } = new URL(url);
  if (protocol === 'view-source:') return 'source';
  if (/^(?:chrome|moz|safari-web|ms-browser)-extension:$/.test(protocol)) return 'extension';
  if (protocol === 'chrome-error:' || /^about:(?:net|cert)error/.test(url)) return 'failed';
  if (!['http:', 'https:', 'file:'].includes(protocol)) return 'browser';
  if (GUARDED.test(hostname)) return 'store';
  const shown = showsInstead(page);
  if (shown) return shown;
  // Older versions of Firefox read files by the same permission as sites, and say of none whether files are allowed.
  const mayReadFiles = family === 'firefox' ? page.refusal === null && granted.site : granted.files;
  if (protocol === 'file:') return mayReadFiles ? 'reload' : 'file';
  if (!granted.site) return 'site';
  return /policy/i.test(page.refusal ?? '') ? 'policy' : 'reload';
}

/** Browsers give extensions the address of each page that they may read, so only the others remain here. */
function withoutAddress({ family, granted }: UnansweredPage): ClosedReason {
  if (!granted.everySite) return 'access';
  return family === 'chromium' && !granted.files ? 'unseen' : 'browser';
}

/** What the browser shows of its own under the address of a page. */
function showsInstead({ url, icon, refusal }: UnansweredPage): 'pdf' | 'failed' | null {
  // Firefox refuses both in the same words; their icons differ.
  if (icon === 'chrome://global/skin/icons/pdf.svg') return 'pdf';
  if (icon?.startsWith('chrome://global/skin/icons/')) return 'failed';
  // Chromium: "Frame with ID 0 is showing error page".
  if (refusal?.includes('error page')) return 'failed';
  return /^[^?#]*\.pdf(?:[?#]|$)/i.test(url ?? '') ? 'pdf' : null;
}
