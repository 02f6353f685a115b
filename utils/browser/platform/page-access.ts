import browser, { type Permissions } from 'webextension-polyfill';

// Firefox lets a reader refuse or take back the access that the manifest asks for. Chromium grants it on installing,
// and lets the reader restrict it in the browser's settings.
const EVERY_SITE = '<all_urls>';

/** The pattern of all addresses of a site, on any port. */
const siteOf = (host: string): string => `*://${host}/*`;

/** What the reader allows the extension to read. */
export interface GrantedAccess {
  readonly everySite: boolean;
  /** Patterns of the sites that the reader allowed one by one. */
  readonly sites: readonly string[];
  readonly files: boolean;
  readonly privateWindows: boolean;
}

export async function grantedAccess(): Promise<GrantedAccess> {
  const [all, files, privateWindows] = await Promise.all([
    browser.permissions.getAll(),
    browser.extension.isAllowedFileSchemeAccess(),
    browser.extension.isAllowedIncognitoAccess(),
  ]);
  const origins = all.origins ?? [];
  return {
    everySite: await mayReadPages(),
    sites: origins.filter((origin) => origin !== EVERY_SITE),
    files,
    privateWindows,
  };
}

/** Whether the extension may read pages of every site. */
export const mayReadPages = (): Promise<boolean> => browser.permissions.contains({ origins: [EVERY_SITE] });

/** Whether it may always read the page at this address; false for a page that it may read for one visit. */
export async function mayReadSite(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  // Browsers refuse patterns of any other address.
  if (!/^(?:https?|file):$/.test(protocol)) return false;
  return browser.permissions.contains({ origins: [protocol === 'file:' ? 'file:///*' : siteOf(hostname)] });
}

/** Asks the reader for every site; must be called while a click is being handled. False where they refuse. */
export const askToReadPages = (): Promise<boolean> => browser.permissions.request({ origins: [EVERY_SITE] });

/** Asks the reader for one site; must be called while a click is being handled. False where they refuse. */
export const askToReadSite = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [siteOf(host)] });

/** Gives up the access to these patterns; `null` for every site. Rejects in Chromium, where only the reader can. */
export const takeBackAccess = (site: string | null): Promise<boolean> =>
  browser.permissions.remove({ origins: [site ?? EVERY_SITE] });

/** Calls `changed` whenever the reader allows access to sites, or takes it back. */
export function followAccess(changed: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const whenChanged = ({ origins = [] }: Permissions.Permissions): void => {
    if (origins.length > 0) changed();
  };
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(whenChanged);
  onRemoved.addListener(whenChanged);
  const stop = () => {
    onAdded.removeListener(whenChanged);
    onRemoved.removeListener(whenChanged);
  };
  signal.addEventListener('abort', stop, { once: true });
}
