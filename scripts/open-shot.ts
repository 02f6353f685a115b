/** Opens a screen as a picture or a test needs it: with its page read, its card open, its fields filled. */
import type { ExtensionBrowser } from '../cli/browsers/extension-browser.ts';
import { PATIENCE } from '../cli/browsers/patience.ts';
import type { Tab } from '../cli/browsers/tab.ts';
import type { Media, SurfacePage } from '../cli/browsers/types.ts';
import { cardIsShown } from '../cli/card-root.ts';
import type { FileServer } from '../cli/file-server.ts';
import { pageSource } from '../cli/page-source.ts';
import { readPage } from '../cli/read-page.ts';
import type { OwnChange } from '../utils/core/own-data/types.ts';
import { ROOT } from './root.ts';
import type { Shot } from './screenshot-list.ts';

/** The pictures of the README have two image pixels for a CSS pixel. */
export const SHARP = 2;

/** A page or a surface that is shown. */
export type Shown = Pick<SurfacePage, 'evaluate' | 'evaluateSource' | 'screenshot' | 'setMedia'>;

/** Waits until the page stops moving and changing, for a limited time, since one may never do. */
async function settled(shown: Shown): Promise<void> {
  await shown.evaluate(async () => {
    const deadline = performance.now() + 20_000;
    for (let quiet = 0, before = ''; quiet < 5 && performance.now() < deadline; ) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const animations = document.getAnimations();
      const now = `${document.documentElement.outerHTML.length} ${animations.length}`;
      const isMoving = animations.some(
        ({ playState, effect }) =>
          playState === 'running' && Number.isFinite(Number(effect?.getComputedTiming().endTime ?? 0)),
      );
      quiet = now === before && !isMoving ? quiet + 1 : 0;
      before = now;
    }
  });
}

/** Repeats the check until it is true; throws with `trouble` where it does not become so. */
async function until(trouble: string, ask: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; ) {
    if (await ask()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(trouble);
}

/** Waits until an element is there. */
const waitFor = (shown: Shown, name: string, selector: string): Promise<void> =>
  until(`${name}: ${selector} did not come`, () =>
    shown.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
  );

/** Presses an element, once it is there. */
async function press(shown: Shown, name: string, selector: string): Promise<void> {
  await waitFor(shown, name, selector);
  await shown.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
}

/** Puts a text into a field, as a paste does. */
async function fill(shown: Shown, name: string, { field, text }: NonNullable<Shot['fill']>): Promise<void> {
  await waitFor(shown, name, field);
  await shown.evaluate(
    (selector, pasted) => {
      const element = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
      if (!element) return;
      element.value = pasted;
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    field,
    text,
  );
}

/** Runs in a page: whether a name is marked, since a pointer that rests where none is yet opens no card. */
function isMarked(): boolean {
  let marks = 0;
  CSS.highlights.forEach(({ size }, name) => {
    if (name.startsWith('partnership-lens')) marks += size;
  });
  return marks > 0;
}

/** Rests the pointer on the first place of a text that is not in a heading or a list, and scrolls it into view. */
async function rest(tab: Tab, name: string, text: string): Promise<void> {
  const point = await tab.evaluate(async (wanted) => {
    for (const paragraph of document.querySelectorAll('p')) {
      const nodes: Text[] = [];
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const start = nodes
        .map((node) => node.data)
        .join('')
        .indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      let left = start;
      for (const node of nodes) {
        if (left < node.length) {
          range.setStart(node, left);
          range.setEnd(node, left + 1);
          break;
        }
        left -= node.length;
      }
      if (range.getBoundingClientRect().bottom > innerHeight) paragraph.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  }, text);
  if (!point) throw new Error(`${name}: “${text}” is not on the page`);
  await tab.page.mouse.move(point.x - 2, point.y);
  await tab.page.mouse.move(point.x, point.y);
}

/** Gives the address of a screen; of the page that adds from a selection, as the menu of the browser opens it. */
async function addressOf(
  browser: ExtensionBrowser,
  tab: Tab | null,
  screen: string,
  selected?: string,
): Promise<string> {
  if (selected === undefined || tab === null) return screen;
  const value = { tab: tab.id, frame: 0, text: selected, type: null };
  await browser.inExtension(
    (api, kept) => api.storage.session.set({ 'add-picture': { value: kept, at: Date.now() } }),
    value,
  );
  return `${screen}?of=picture`;
}

/** Enters own data; what it gives removes it, so that the next picture does not depend on this one. */
async function enter(browser: ExtensionBrowser, name: string, change: OwnChange): Promise<() => Promise<unknown>> {
  const outcome = await browser.ask({ type: 'change-own-data', pack: null, change });
  if (outcome.kind !== 'changed') throw new Error(`${name}: its own data were not taken: ${JSON.stringify(outcome)}`);
  await browser.ask({ type: 'prepare-own-data' });
  return () => browser.ask({ type: 'delete-own-pack', pack: outcome.pack });
}

const shownIn = (browser: ExtensionBrowser, tab: Tab): Shown => ({
  evaluate: (run, ...args) => tab.evaluate(run, ...args),
  evaluateSource: (expression) => tab.page.evaluate(expression),
  screenshot: () => tab.page.screenshot(),
  setMedia: (media) => browser.setMedia(tab, media),
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

const mediaOf = ({ variant }: Shot): Media => ({
  colorScheme: variant === 'dark' ? 'dark' : 'light',
  forcedColours: variant === 'forced-colours',
});

/** Tabs that one picture after another uses, where opening a window for each would take most of the time. */
export interface Stage {
  readonly page: Tab;
  readonly screen: Tab;
}

interface Closable {
  readonly shown: Shown;
  close(): Promise<void>;
}

const viewportOf = ({ width, height }: Shot, stage: Stage | null) => ({
  width,
  height,
  // On a stage nobody looks at the picture.
  deviceScaleFactor: stage === null ? SHARP : 1,
});

/** Opens a page of the extension. */
async function showScreen(
  browser: ExtensionBrowser,
  address: string,
  shot: Shot,
  stage: Stage | null,
): Promise<Closable> {
  const tab = stage?.screen ?? (await browser.openExtensionPage(address));
  if (stage !== null) await browser.showExtensionPage(tab, address);
  await browser.setMedia(tab, mediaOf(shot));
  await tab.page.setViewport(viewportOf(shot, stage));
  // Where the tab stands after that, no code of the extension runs.
  const leave = () => browser.showExtensionPage(tab, 'manifest.json');
  return { shown: shownIn(browser, tab), close: () => (stage === null ? tab.close() : leave()) };
}

/** Opens popup or panel of a page, or shows the page itself. */
async function showOf(browser: ExtensionBrowser, tab: Tab, shot: Shot): Promise<Closable> {
  if (shot.surface === undefined) return { shown: shownIn(browser, tab), close: async () => undefined };
  if (shot.surface === 'panel') await setWindowHeight(browser, tab, shot.height);
  const surface = await (shot.surface === 'popup' ? browser.openPopup(tab) : browser.openSidePanel(tab));
  await surface.setMedia(mediaOf(shot));
  return { shown: surface, close: () => surface.close() };
}

async function show(browser: ExtensionBrowser, tab: Tab | null, shot: Shot, stage: Stage | null): Promise<Closable> {
  if (shot.screen) return showScreen(browser, await addressOf(browser, tab, shot.screen, shot.selected), shot, stage);
  if (tab) return showOf(browser, tab, shot);
  throw new Error(`${shot.name}: has neither a page nor a screen`);
}

/** Opens the page of a picture, and has the extension read it. */
async function openPage(
  browser: ExtensionBrowser,
  server: FileServer,
  page: string,
  shot: Shot,
  stage: Stage | null,
): Promise<Tab> {
  const tab = stage?.page ?? (await browser.open());
  if (!shot.screen && !shot.surface) await tab.page.setViewport(viewportOf(shot, stage));
  await browser.setMedia(tab, mediaOf(shot));
  const { reports, problem } = await readPage(tab, await pageSource(page, ROOT, server));
  if (problem !== null) throw new Error(`${shot.name}: ${problem}`);
  const isKnown = reports[0]?.mentions.some((candidate) => candidate.exact === shot.card);
  if (shot.card && !isKnown) throw new Error(`${shot.name}: “${shot.card}” was not found on the page`);
  return tab;
}

export interface OpenShot extends Closable {
  /** The tab of the page that was read. */
  readonly tab: Tab | null;
}

/** Opens what a picture shows, and waits until it is there and still. */
export async function openShot(
  browser: ExtensionBrowser,
  server: FileServer,
  shot: Shot,
  stage: Stage | null = null,
): Promise<OpenShot> {
  const { name } = shot;
  if (shot.card && shot.page === undefined) throw new Error(`${name}: has a card, but no page`);
  const tab = shot.page === undefined ? null : await openPage(browser, server, shot.page, shot, stage);
  const forget = shot.own ? await enter(browser, name, shot.own) : null;
  const { shown, close } = await show(browser, tab, shot, stage);
  if (shot.open) await press(shown, name, shot.open);
  if (shot.fill) await fill(shown, name, shot.fill);
  if (shot.press) await press(shown, name, shot.press);
  await waitFor(shown, name, shot.shows);
  if (shot.card && tab) {
    await until(`${name}: nothing was marked`, () => tab.evaluate(isMarked));
    await rest(tab, name, shot.card);
    if (!(await cardIsShown(tab, PATIENCE))) throw new Error(`${name}: no card opened`);
  }
  await settled(shown);
  if (shot.variant === 'zoomed' && shot.about) {
    await shown.evaluate((about) => document.querySelector(about)?.scrollIntoView(), shot.about);
    await settled(shown);
  }
  return {
    shown,
    tab,
    close: async () => {
      await close();
      if (stage === null) await tab?.close();
      await forget?.();
    },
  };
}
