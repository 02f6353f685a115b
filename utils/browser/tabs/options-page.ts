import browser from 'webextension-polyfill';

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
