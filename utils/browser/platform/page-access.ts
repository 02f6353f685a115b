import browser from 'webextension-polyfill';

// Firefox lets a reader withhold or take back what the manifest asks for; Chrome grants it on installing.
const everyPage = { origins: ['<all_urls>'] };

/** Whether the extension may read pages. */
export const mayReadPages = (): Promise<boolean> => browser.permissions.contains(everyPage);

/** Asks the reader; must be called while a click is being handled. */
export const askToReadPages = (): Promise<boolean> => browser.permissions.request(everyPage);
