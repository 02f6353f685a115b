import { describe, expect, it } from 'vitest';
import { type UnansweredPage, whyClosed } from '../../../../utils/core/page/restricted-pages.ts';

type Sample = Partial<Omit<UnansweredPage, 'granted'>> & { readonly granted?: Partial<UnansweredPage['granted']> };

const everything = { everySite: true, site: true, files: true };
const nothing = { everySite: false, site: false, files: false };
const reason = ({ granted, ...page }: Sample) =>
  whyClosed({
    family: 'chromium',
    url: null,
    readerView: false,
    icon: null,
    refusal: null,
    ...page,
    granted: { ...everything, ...granted },
  });

describe('a page that may be read, as far as the reader is asked', () => {
  it.each([
    [null, 'browser'],
    ['', 'browser'],
    ['chrome://extensions', 'browser'],
    ['about:addons', 'browser'],
    ['view-source:https://news.example/', 'source'],
    ['data:text/html,hello', 'browser'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/firefox/', 'store'],
    ['https://accounts.firefox.com/', 'store'],
    ['chrome-extension://abc/options.html', 'extension'],
    ['moz-extension://abc/popup.html', 'extension'],
    ['https://news.example/report.PDF?x=1', 'pdf'],
    ['https://news.example/?file=report.pdf', 'reload'],
    ['file:///home/reader/page.html', 'reload'],
    ['file:///home/reader/page.pdf', 'pdf'],
    ['about:reader?url=https%3A%2F%2Fnews.example%2F', 'reader'],
    ['about:neterror?e=dnsNotFound', 'failed'],
    ['chrome-error://chromewebdata/', 'failed'],
    ['https://news.example/', 'reload'],
    ['https://notaddons.mozilla.org.example/', 'reload'],
  ] as const)('%s: %s', (url, expected) => expect(reason({ url })).toBe(expected));

  it('is known by what the browser shows under its address', () => {
    const url = 'https://news.example/report';
    expect(reason({ family: 'firefox', url, icon: 'chrome://global/skin/icons/pdf.svg' })).toBe('pdf');
    expect(reason({ family: 'firefox', url, icon: 'chrome://global/skin/icons/info.svg' })).toBe('failed');
    expect(reason({ family: 'firefox', url, icon: 'chrome://global/skin/icons/warning.svg' })).toBe('failed');
    expect(reason({ url, refusal: 'Frame with ID 0 is showing error page' })).toBe('failed');
    expect(reason({ url, refusal: 'This page cannot be scripted due to an ExtensionsSettings policy.' })).toBe(
      'policy',
    );
    expect(reason({ url, icon: 'https://news.example/favicon.ico' })).toBe('reload');
  });

  it('is distinguished from Reader View, which has no address', () =>
    expect(reason({ family: 'firefox', readerView: true })).toBe('reader'));
});

describe('what the reader has not allowed', () => {
  it.each([
    ['a site', { url: 'https://news.example/', granted: nothing }, 'site'],
    [
      'a site, while another one is allowed',
      { url: 'https://b.example/', granted: { everySite: false, site: false } },
      'site',
    ],
    ['a site that is allowed, and no other', { url: 'https://news.example/', granted: { everySite: false } }, 'reload'],
    ['a page without a known address', { url: null, granted: nothing }, 'access'],
    ['a page of the browser that was clicked on', { url: 'chrome://version/', granted: nothing }, 'browser'],
    ['a guarded site', { url: 'https://addons.mozilla.org/', granted: nothing }, 'store'],
    [
      'a page that failed to load',
      { url: 'https://x.example/', granted: nothing, refusal: 'is showing error page' },
      'failed',
    ],
    ['a reader view in Firefox', { family: 'firefox', readerView: true, granted: nothing }, 'reader'],
  ] as const)('%s', (_, page, expected) => expect(reason(page)).toBe(expected));

  it('may be files, whose address Chromium does not tell', () => {
    expect(reason({ url: null, granted: { files: false } })).toBe('unseen');
    expect(reason({ url: 'file:///home/reader/page.html', granted: { files: false, site: false } })).toBe('file');
    expect(reason({ family: 'firefox', url: null, granted: { files: false } })).toBe('browser');
  });

  it('is one with the sites in Firefox before it asked for files apart', () => {
    const url = 'file:///home/reader/page.html';
    expect(reason({ family: 'firefox', url, granted: { files: false, site: false } })).toBe('file');
    expect(reason({ family: 'firefox', url, granted: { files: false, site: true } })).toBe('reload');
    expect(reason({ family: 'firefox', url, granted: { files: false }, refusal: 'Missing host permission' })).toBe(
      'file',
    );
  });
});
