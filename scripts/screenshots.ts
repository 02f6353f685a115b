/** `npm run screenshots`: the pictures of the README, made from the built extension. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ExtensionBrowser } from '../cli/browsers/extension-browser.ts';
import { installBrowsers } from '../cli/browsers/install.ts';
import type { Tab } from '../cli/browsers/tab.ts';
import type { SurfacePage } from '../cli/browsers/types.ts';
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
  /** The popup or panel, shown instead of the page. The browser sets its width. */
  readonly surface?: 'popup' | 'panel';
  /** A page of the extension, shown instead. */
  readonly screen?: string;
  /** In the surface: the text of a button that is pressed first, and a selector for what is then brought into view. */
  readonly press?: string;
  readonly part?: string;
}

const SAMPLE = 'entrypoints/public/sample.html';
const REPORTS = 'tests/fixtures/reports.html';
const SHOTS: readonly Shot[] = [
  // Tall enough for the card to open below its name, so that the headline stays in sight.
  { name: 'card-light', page: SAMPLE, width: 1100, height: 900, card: 'Open University of China' },
  { name: 'card-dark', page: SAMPLE, width: 1100, height: 900, card: 'Open University Malaysia', dark: true },
  { name: 'card-narrow', page: SAMPLE, width: 390, height: 780, card: 'Fan Xianrui' },
  // A window of 1280 × 800 at 200 %.
  { name: 'card-zoomed', page: SAMPLE, width: 640, height: 400, card: 'Open University of China' },
  {
    name: 'card-right-to-left',
    page: 'tests/fixtures/right-to-left.html',
    width: 760,
    height: 700,
    card: 'Fan Xianrui',
  },
  { name: 'popup', page: SAMPLE, width: 400, height: 560, surface: 'popup' },
  { name: 'popup-dark', page: SAMPLE, width: 400, height: 560, surface: 'popup', dark: true },
  { name: 'panel-ties', page: SAMPLE, width: 400, height: 760, surface: 'panel' },
  { name: 'panel-names', page: SAMPLE, width: 400, height: 760, surface: 'panel', press: 'Names' },
  { name: 'panel-map', page: SAMPLE, width: 400, height: 760, surface: 'panel', press: 'Map' },
  { name: 'panel-time', page: SAMPLE, width: 400, height: 760, surface: 'panel', press: 'Time' },
  { name: 'reports', page: REPORTS, width: 400, height: 900, surface: 'panel', press: 'This page reports' },
  { name: 'options', page: SAMPLE, width: 900, height: 1000, screen: 'options.html' },
  { name: 'first-run', page: SAMPLE, width: 900, height: 1000, screen: 'welcome.html' },
];

/** A page or a surface of which a picture is taken. */
type Shown = Pick<SurfacePage, 'evaluate' | 'screenshot'>;

/** Waits until the page stops moving and changing, for at most five seconds. */
async function settled(shown: Shown): Promise<void> {
  await shown.evaluate(async () => {
    const deadline = performance.now() + 5_000;
    for (let quiet = 0, before = ''; quiet < 5 && performance.now() < deadline; ) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const now = `${document.documentElement.outerHTML.length} ${document.getAnimations().length}`;
      quiet = now === before ? quiet + 1 : 0;
      before = now;
    }
  });
}

/** Repeats the check until it is true, for at most fifteen seconds; throws with `trouble` after that. */
async function until(trouble: string, ask: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 15_000; Date.now() < deadline; ) {
    if (await ask()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(trouble);
}

/** Waits until a screen has its content. */
const filled = (shown: Shown, name: string): Promise<void> =>
  until(`${name}: the screen stayed empty`, () =>
    shown.evaluate(() => (document.body.textContent ?? '').trim().length > 200),
  );

/** Presses the first button whose text begins with this, once it is there. */
const press = (shown: Shown, text: string): Promise<void> =>
  until(`No button begins with “${text}”`, () =>
    shown.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent?.startsWith(wanted));
      button?.click();
      return button !== undefined;
    }, text),
  );

/** Brings the drawing that holds an element into the middle, once it is drawn. */
const bringIntoView = (shown: Shown, selector: string): Promise<void> =>
  until(`${selector} was not drawn`, () =>
    shown.evaluate((wanted) => {
      const found = document.querySelector(wanted);
      (found?.closest('svg') ?? found)?.scrollIntoView({ block: 'center' });
      return found !== null;
    }, selector),
  );

const photographed = (tab: Tab): Shown => ({
  evaluate: (run, ...args) => tab.evaluate(run, ...args),
  screenshot: () => tab.page.screenshot(),
});

/** A panel is as high as the browser's window lets it. */
const setWindowHeight = (browser: ExtensionBrowser, tab: Tab, height: number): Promise<void> =>
  browser.inExtension(
    async (api, id, wanted) => {
      const windows = api.windows as { update(window: number, change: object): Promise<unknown> };
      await windows.update((await api.tabs.get(id)).windowId, { height: wanted });
    },
    tab.id,
    height,
  );

/** Opens what the picture shows; `close` closes it. */
async function show(
  browser: ExtensionBrowser,
  tab: Tab,
  shot: Shot,
): Promise<{ shown: Shown; close(): Promise<void> }> {
  const media = { colorScheme: shot.dark ? 'dark' : 'light' } as const;
  const viewport = { width: shot.width, height: shot.height, deviceScaleFactor: 2 };
  if (shot.surface === undefined) {
    const shownTab = shot.screen ? await browser.openExtensionPage(shot.screen) : tab;
    await browser.setMedia(shownTab, media);
    if (shownTab !== tab) await shownTab.page.setViewport(viewport);
    return { shown: photographed(shownTab), close: async () => (shownTab === tab ? undefined : shownTab.close()) };
  }
  if (shot.surface === 'panel') await setWindowHeight(browser, tab, shot.height);
  const surface = await (shot.surface === 'popup' ? browser.openPopup(tab) : browser.openSidePanel(tab));
  await surface.setMedia(media);
  return { shown: surface, close: () => surface.close() };
}

async function take(browser: ExtensionBrowser, server: FileServer, shot: Shot): Promise<void> {
  const tab = await browser.open();
  if (!shot.screen && !shot.surface)
    await tab.page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: 2 });
  await browser.setMedia(tab, { colorScheme: shot.dark ? 'dark' : 'light' });
  const { reports, problem } = await readPage(tab, await pageSource(shot.page, root, server));
  if (problem !== null) throw new Error(`${shot.name}: ${problem}`);
  const mention = reports[0]?.mentions.find((candidate) => candidate.exact === shot.card);
  if (shot.card && !mention) throw new Error(`${shot.name}: “${shot.card}” was not found on the page`);
  if (mention) await tab.send({ type: 'reveal', key: mention.key });
  const { shown, close } = await show(browser, tab, shot);
  if (shot.screen || shot.surface) await filled(shown, shot.name);
  if (shot.press) await press(shown, shot.press);
  if (shot.part) await bringIntoView(shown, shot.part);
  await settled(shown);
  // `settled` does not notice that the card fades in.
  await new Promise((resolve) => setTimeout(resolve, 400));
  await writeFile(join(folder, `${shot.name}.png`), await shown.screenshot());
  say(`docs/screenshots/${shot.name}.png`);
  await close();
  await tab.close();
}

const advice = installBrowsers(['chromium'], say);
if (advice !== null) {
  say(advice);
  process.exit(1);
}
await mkdir(folder, { recursive: true });
const browser = await ExtensionBrowser.launch('chromium', {
  extension: await builtExtension('chromium', say),
  // Two image pixels for one CSS pixel, also where the browser sets the size.
  switches: ['--screen-info={3200x2400 devicePixelRatio=2}'],
});
const server = await FileServer.start();
try {
  const wanted = process.argv.slice(2);
  for (const shot of SHOTS) {
    if (wanted.length === 0 || wanted.includes(shot.name)) await take(browser, server, shot);
  }
} finally {
  server.close();
  await browser.close();
}
