import { expect, it } from 'vitest';
import { whyClosed } from '../../../../utils/core/page/restricted-pages.ts';

it.each([
  [null, 'browser'],
  ['', 'browser'],
  ['chrome://extensions', 'browser'],
  ['about:addons', 'browser'],
  ['view-source:https://news.example/', 'browser'],
  ['data:text/html,hello', 'browser'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://addons.mozilla.org/firefox/', 'store'],
  ['https://accounts.firefox.com/', 'store'],
  ['chrome-extension://abc/options.html', 'extension'],
  ['moz-extension://abc/popup.html', 'extension'],
  ['https://news.example/report.PDF?x=1', 'pdf'],
  ['file:///home/reader/page.html', 'file'],
  ['file:///home/reader/page.pdf', 'file'],
  ['https://news.example/', 'reload'],
  ['https://notaddons.mozilla.org.example/', 'reload'],
] as const)('%s: %s', (url, reason) => expect(whyClosed(url, true)).toBe(reason));

it('asks for permission where the reader has not given it', () =>
  expect(whyClosed('https://news.example/', false)).toBe('permission'));
