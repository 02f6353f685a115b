/** `npm run store:pictures`: every picture of the listings, from the built extension and its sample page. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ExtensionBrowser } from '../cli/browsers/extension-browser.ts';
import { installBrowsers } from '../cli/browsers/install.ts';
import type { Tab } from '../cli/browsers/tab.ts';
import { builtExtension } from '../cli/built-extension.ts';
import { parseWords } from '../cli/call-fault.ts';
import { FileServer } from '../cli/file-server.ts';
import { startTool, type Terminal } from '../cli/frame.ts';
import { pageSource } from '../cli/page-source.ts';
import { readPage } from '../cli/read-page.ts';
import { framed, icon, tile } from './store/picture-pages.ts';
import { PICTURES } from './store/pictures.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'store/pictures');
const SAMPLE = 'entrypoints/public/sample.html';
const NAMED = 'Open University of China';

/** What the pictures are made with. */
interface Studio {
  readonly browser: ExtensionBrowser;
  readonly server: FileServer;
  readonly say: Terminal['say'];
}

const sizeOf = (name: string) => {
  const found = PICTURES.find((picture) => picture.name === name);
  if (!found) throw new Error(`No picture ${name}`);
  return found;
};
const dataAddress = (png: Uint8Array): string => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** Waits for what fades in and is drawn late. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_500));

/** A picture of a page of markup, in the size of its name. */
async function draw({ browser, say }: Studio, name: string, markup: string): Promise<Uint8Array> {
  const { width, height } = sizeOf(name);
  const tab = await browser.open();
  await tab.page.setViewport({ width, height, deviceScaleFactor: 1 });
  await tab.page.setContent(markup, { waitUntil: 'load' });
  const png = await tab.page.screenshot({ omitBackground: true });
  await tab.close();
  await writeFile(join(folder, `${name}.png`), png);
  say(`store/pictures/${name}.png`);
  return png;
}

/** A screenshot in both sizes; the small one is the large one scaled down. */
async function keep(studio: Studio, screen: string, png: Uint8Array): Promise<void> {
  const large = `screenshot-${screen}-1280x800`;
  await writeFile(join(folder, `${large}.png`), png);
  studio.say(`store/pictures/${large}.png`);
  await draw(studio, `screenshot-${screen}-640x400`, framed(dataAddress(png)));
}

async function openSample({ browser, server }: Studio): Promise<{ readonly tab: Tab; readonly key: string }> {
  const tab = await browser.open();
  await tab.page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 1 });
  const { reports, problem } = await readPage(tab, await pageSource(SAMPLE, root, server));
  if (problem !== null) throw new Error(problem);
  const mention = reports[0]?.mentions.find(({ exact }) => exact === NAMED);
  if (!mention) throw new Error(`“${NAMED}” was not found on the sample page`);
  return { tab, key: mention.key };
}

/** The popup or the side panel beside the page on which it was opened. */
async function beside(studio: Studio, screen: string, kind: 'popup' | 'panel', press: string | null): Promise<void> {
  const { browser } = studio;
  const { tab } = await openSample(studio);
  const page = await tab.page.screenshot();
  const surface = await (kind === 'popup' ? browser.openPopup(tab) : browser.openSidePanel(tab));
  await settled();
  if (press !== null)
    await surface.evaluate((wanted) => {
      [...document.querySelectorAll('button')].find((each) => each.textContent?.startsWith(wanted))?.click();
    }, press);
  await settled();
  const shown = await surface.screenshot();
  await surface.close();
  await tab.close();
  const png = await draw(studio, `screenshot-${screen}-1280x800`, framed(dataAddress(page), dataAddress(shown)));
  await keep(studio, screen, png);
}

async function drawAll(studio: Studio): Promise<void> {
  const { tab, key } = await openSample(studio);
  await tab.send({ type: 'reveal', key });
  await settled();
  const card = await tab.page.screenshot();
  await keep(studio, '1-card', card);
  await tab.close();
  await beside(studio, '2-popup', 'popup', null);
  await beside(studio, '3-side-panel', 'panel', null);
  await beside(studio, '4-map', 'panel', 'Map');
  const options = await studio.browser.openExtensionPage('options.html');
  await options.page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 1 });
  await settled();
  await keep(studio, '5-options', await options.page.screenshot());
  await options.close();
  const art = dataAddress(await readFile(join(root, 'entrypoints/public/icon/128.png')));
  await draw(studio, 'icon-128', icon(art));
  await draw(studio, 'tile-440x280', tile(art, 'Who is tied to whom, with the source'));
  await draw(studio, 'marquee-1400x560', tile(art, 'Who is tied to whom, with the source', dataAddress(card)));
}

/** Gives the exit code. */
export async function drawPictures(words: readonly string[], { say }: Terminal): Promise<number> {
  parseWords({ args: [...words], options: {} });
  const advice = installBrowsers(['chromium'], say);
  if (advice !== null) {
    say(advice);
    return 1;
  }
  await mkdir(folder, { recursive: true });
  const browser = await ExtensionBrowser.launch('chromium', { extension: await builtExtension('chromium', say) });
  const server = await FileServer.start();
  try {
    await drawAll({ browser, server, say });
  } finally {
    server.close();
    await browser.close();
  }
  return 0;
}

await startTool(import.meta.url, drawPictures);
