/** `npm run screenshots`: the pictures of the README, made from the built extension. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LensBrowser } from '../cli/browsers/extension-browser.ts';
import { installBrowsers } from '../cli/browsers/install.ts';
import type { Tab } from '../cli/browsers/tab.ts';
import { builtExtension } from '../cli/built-extension.ts';
import { FileServer } from '../cli/file-server.ts';
import { pageSource } from '../cli/page-source.ts';
import { readPage } from '../cli/read-page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs/screenshots');
const say = (line: string) => console.error(line);

interface Shot {
  readonly name: string;
  readonly page: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: true;
  /** The text whose card is open. */
  readonly card?: string;
  /** A page of the extension that is shown for the page, instead of the page itself. */
  readonly screen?: string;
  /** In the screen: the text of a button that is pressed first, and a selector for what is then brought into view. */
  readonly press?: string;
  readonly part?: string;
}

const sample = 'entrypoints/public/sample.html';
const shots: readonly Shot[] = [
  { name: 'card-light', page: sample, width: 1100, height: 760, card: 'Ahmad Izanee bin Awang' },
  { name: 'card-dark', page: sample, width: 1100, height: 760, card: 'Open University Malaysia', dark: true },
  { name: 'card-narrow', page: sample, width: 390, height: 780, card: 'Fan Xianrui' },
  {
    name: 'card-right-to-left',
    page: 'tests/fixtures/right-to-left.html',
    width: 760,
    height: 700,
    card: 'Fan Xianrui',
  },
  { name: 'popup', page: sample, width: 400, height: 560, screen: 'popup.html' },
  { name: 'popup-dark', page: sample, width: 400, height: 560, screen: 'popup.html', dark: true },
  { name: 'side-panel', page: sample, width: 400, height: 900, screen: 'sidepanel.html' },
  {
    name: 'graph',
    page: sample,
    width: 400,
    height: 620,
    screen: 'sidepanel.html',
    part: '.graph-node',
  },
  {
    name: 'timeline',
    page: sample,
    width: 400,
    height: 620,
    screen: 'sidepanel.html',
    press: 'Open University of China',
    part: '.timeline-entry',
  },
  { name: 'options', page: sample, width: 900, height: 1000, screen: 'options.html' },
  { name: 'first-run', page: sample, width: 900, height: 1000, screen: 'welcome.html' },
];

/** Waits until nothing on the page moves or changes any more, for at most five seconds. */
async function settled(tab: Tab): Promise<void> {
  await tab.evaluate(async () => {
    const deadline = performance.now() + 5_000;
    for (let quiet = 0, before = ''; quiet < 5 && performance.now() < deadline; ) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const now = `${document.documentElement.outerHTML.length} ${document.getAnimations().length}`;
      quiet = now === before ? quiet + 1 : 0;
      before = now;
    }
  });
}

/** Waits until a screen has said what it has to say; a picture of an empty one is of no use. */
async function filled(tab: Tab, name: string): Promise<void> {
  for (const deadline = Date.now() + 15_000; Date.now() < deadline; ) {
    if ((await tab.evaluate(() => (document.body.textContent ?? '').trim().length)) > 200) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${name}: the screen stayed empty`);
}

/** Presses the first button with this text, once it is there. */
async function press(tab: Tab, text: string): Promise<void> {
  for (const deadline = Date.now() + 15_000; Date.now() < deadline; ) {
    const pressed = await tab.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent === wanted);
      button?.click();
      return button !== undefined;
    }, text);
    if (pressed) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No button says “${text}”`);
}

/** Brings the drawing that holds an element into the middle, once it is drawn. */
async function bringIntoView(tab: Tab, selector: string): Promise<void> {
  const element = await tab.page.waitForSelector(selector, { timeout: 15_000 });
  await element?.evaluate((found) => (found.closest('svg') ?? found).scrollIntoView({ block: 'center' }));
}

async function take(browser: LensBrowser, server: FileServer, shot: Shot): Promise<void> {
  const tab = await browser.open();
  const viewport = { width: shot.width, height: shot.height, deviceScaleFactor: 2 };
  if (!shot.screen) await tab.page.setViewport(viewport);
  await browser.setMedia(tab, { colorScheme: shot.dark ? 'dark' : 'light' });
  const [report] = await readPage(tab, await pageSource(shot.page, root, server));
  const mention = report?.mentions.find((candidate) => candidate.exact === shot.card);
  if (shot.card && !mention) throw new Error(`${shot.name}: “${shot.card}” was not found on the page`);
  if (mention) await tab.send({ type: 'reveal', key: mention.key });
  const shown = shot.screen ? await browser.openBeside(tab, shot.screen) : tab;
  if (shot.screen) {
    await browser.setMedia(shown, { colorScheme: shot.dark ? 'dark' : 'light' });
    await filled(shown, shot.name);
    await shown.page.bringToFront();
    await shown.page.setViewport(viewport);
    if (shot.press) await press(shown, shot.press);
    if (shot.part) await bringIntoView(shown, shot.part);
  }
  await settled(shown);
  // The card fades in outside of what `settled` sees.
  await new Promise((resolve) => setTimeout(resolve, 400));
  await writeFile(join(folder, `${shot.name}.png`), await shown.page.screenshot());
  say(`docs/screenshots/${shot.name}.png`);
  if (shown !== tab) await shown.close();
  await tab.close();
}

const advice = installBrowsers(['chromium'], say);
if (advice !== null) {
  say(advice);
  process.exit(1);
}
await mkdir(folder, { recursive: true });
const browser = await LensBrowser.launch('chromium', { extension: await builtExtension('chromium', say) });
const server = await FileServer.start();
try {
  const wanted = process.argv.slice(2);
  for (const shot of shots) {
    if (wanted.length === 0 || wanted.includes(shot.name)) await take(browser, server, shot);
  }
} finally {
  server.close();
  await browser.close();
}
