/**
 * Nothing leaves the browser: all requests of a browser, of its pages, the background and the browser itself, go
 * through a proxy of the test during a reader's session.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, inject, it } from 'vitest';
import type { ExtensionBrowser } from '../../cli/browsers/extension-browser.ts';
import { Downloads } from './harness/downloads.ts';
import { launchBrowser } from './harness/launch.ts';
import { ADD_PACK, giveFile, packOf } from './harness/pack-file.ts';
import { PageUnderTest } from './harness/page-under-test.ts';
import { RecordingProxy } from './harness/recording-proxy.ts';
import { SurfaceUnderTest } from './harness/surface-under-test.ts';
import { until } from './harness/until.ts';

const name = inject('browser');
const built = fileURLToPath(
  new URL(`../../.output/${{ chromium: 'chrome-mv3', firefox: 'firefox-mv3' }[name]}`, import.meta.url),
);
const STORY = 'http://news.example/story';
const ELSEWHERE = 'http://elsewhere.example/leak';
const story = `<!doctype html><title>News</title><link rel="icon" href="data:,">
  <p>The Open University of China met <b>Fan</b> Xianrui of UNESCO.</p>`;

/**
 * The hosts that browsers contact by themselves, with or without an extension: time, updates, accounts, safe browsing.
 */
const BROWSERS_OWN = /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.(?:com|org|net)|firefox\.com)$/;
const isOfBrowser = (request: string): boolean =>
  BROWSERS_OWN.test(new URL(request.includes('://') ? request : `https://${request}`).hostname);

const ended: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});

interface Watched {
  readonly browser: ExtensionBrowser;
  readonly proxy: RecordingProxy;
  readonly downloads: Downloads;
}

async function launch(extension: string): Promise<Watched> {
  const proxy = await RecordingProxy.start({ [STORY]: story });
  ended.push(() => proxy.close());
  const { switches, preferences } = proxy;
  const downloads = new Downloads();
  const browser = await launchBrowser({
    extension,
    switches,
    preferences,
    downloads: downloads.folder,
  });
  ended.push(() => browser.close());
  return { browser, proxy, downloads };
}

/** A copy of the built extension whose background sends a request when it starts. */
async function leaking({ isGuarded }: { readonly isGuarded: boolean }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'partnership-lens-leaking-'));
  ended.push(() => rm(folder, { recursive: true }));
  await cp(built, folder, { recursive: true });
  const background = join(folder, 'background.js');
  const asking = `fetch('${ELSEWHERE}').catch((error) => { globalThis.refusal = String(error); });`;
  await writeFile(background, `${asking}\n${await readFile(background, 'utf8')}`);
  if (isGuarded) return folder;
  const path = join(folder, 'manifest.json');
  const { content_security_policy: _, ...manifest } = JSON.parse(await readFile(path, 'utf8')) as Record<
    string,
    unknown
  >;
  // Firefox's own policy would have every request encrypted.
  const policy = { extension_pages: "script-src 'self'; object-src 'self'" };
  await writeFile(path, JSON.stringify({ ...manifest, content_security_policy: policy }));
  return folder;
}

async function openStory({ browser }: Watched): Promise<PageUnderTest> {
  const page = new PageUnderTest(await browser.open(STORY));
  expect((await page.mentions()).map((mention) => mention.exact)).toContain('Open University of China');
  return page;
}

async function importPack(browser: ExtensionBrowser): Promise<void> {
  const options = new PageUnderTest(await browser.openExtensionPage('options.html'));
  await giveFile(options, ADD_PACK, { text: JSON.stringify(packOf()) });
  await until('the pack is added', async () => (await options.text()).includes('“Zembla schools” was added'));
  await options.close();
}

it('sends no request over a whole session; the browser refuses what its background tries; a copy that may send is seen', async () => {
  // This copy asks at each start of its background; its policy is the built extension's, as all else of it.
  const watched = await launch(await leaking({ isGuarded: true }));
  const { browser, proxy, downloads } = watched;
  const page = await openStory(watched);
  await page.hover('Open University of China');
  expect(await page.cardText('memorandum with')).toContain('Open University of China');
  await importPack(browser);
  const popup = new SurfaceUnderTest(await browser.openPopup(page.tab));
  await popup.click('#tab-search');
  await popup.focus('[role=combobox]');
  await popup.type('zembla');
  await expect.poll(async () => (await popup.texts('[role=option]'))[0]).toContain('Zembla Polytechnic University');
  await popup.press('Enter');
  await popup.element('.detail-view');
  await popup.click('.back');
  await popup.click('#tab-page');
  await popup.click('.export > .button');
  await popup.click('[data-format="csv"]');
  expect((await downloads.next()).name).toContain('.csv');
  await browser.stopBackground();
  expect((await browser.ask({ type: 'packs' })).filter(({ bundled }) => !bundled)).toHaveLength(1);
  const tried = await browser.inExtension(async (_, url) => {
    const refused = await fetch(url).then(
      () => false,
      () => true,
    );
    const own = await fetch('/packs/ouc-articles/rows.bin').then((file) => file.ok);
    return { refused, own };
  }, ELSEWHERE);
  expect(tried).toEqual({ refused: true, own: true });
  // The page was loaded through the proxy, so the proxy does record requests.
  expect(proxy.requests).toContain(STORY);
  expect(proxy.requests.filter((url) => url !== STORY && !isOfBrowser(url))).toEqual([]);

  // Otherwise a proxy that sees no request of a background would pass. Last, since this copy takes the other one's
  // place in Firefox.
  await page.input.browser().installExtension(await leaking({ isGuarded: false }));
  await until('the request was seen', async () => proxy.requests.includes(ELSEWHERE));
});
