import browser from 'webextension-polyfill';

/** Opens the first-run page once, after installing; not after updates. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(console.error);
  });
}
