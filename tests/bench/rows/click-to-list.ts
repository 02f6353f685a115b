import { readFile } from 'node:fs/promises';
import type { ExtensionBrowser } from '../../../cli/browsers/extension-browser.ts';
import type { Tab } from '../../../cli/browsers/tab.ts';
import type { ExtensionApi } from '../../../cli/browsers/types.ts';
import type { Bench } from '../bench.ts';
import { milliseconds, type Row, ratio, row } from '../measure.ts';
import { annotate, mentions } from '../paused-tab.ts';

const SIZES = [0, 100_000] as const;
const SURFACES = ['popup', 'panel'] as const;
type Surface = (typeof SURFACES)[number];
/** A document of the extension in which no code runs. */
const EMPTY = 'manifest.json';
const FILES: Readonly<Record<Surface, string>> = { popup: 'popup.html', panel: 'sidepanel.html' };
/** The first of the names in the popup; in the panel the first two that are connected, which it shows at first. */
const LISTED: Readonly<Record<Surface, string>> = { popup: '.entity-row', panel: '#panel-view li' };

/**
 * Row 25: from the click to the frame with the list of names, in the popup and
 * in the panel, against an empty page of the extension opened in the same place.
 * Warm: the background is awake. Cold: the browser has stopped it. Elapsed time.
 */
export async function clickToListRows(bench: Bench): Promise<Row[]> {
  // A page that names entities of the bundled packs.
  const sample = new URL('../../../entrypoints/public/sample.html', import.meta.url);
  const url = bench.serve(await readFile(sample, 'utf8'));
  const rows: Row[] = [];
  for (const size of SIZES) {
    const browser = size === 0 ? await bench.withoutPack('chromium') : await bench.chromium(size);
    const packs = size === 0 ? 'the bundled packs' : `${size.toLocaleString('en')} names more`;
    await annotate(browser, true);
    const tab = await browser.open(url);
    if ((await mentions(tab)) === 0) throw new Error('The sample page names nobody.');
    for (const surface of SURFACES) {
      for (const state of ['warm', 'cold'] as const) {
        const { having, empty, waking } = await opened(bench, browser, tab, surface, state);
        const name = `click to list in the ${surface}, ${state}, ${packs}: against an empty page there`;
        const wakes = state === 'warm' ? '' : `; the stopped background alone answers after ${milliseconds(waking)}`;
        rows.push(row(25, name, '≤ 4', ratio(having, empty), `${milliseconds(having, empty)} on the clock${wakes}`));
      }
    }
    await tab.page.close();
  }
  return rows;
}

interface Openings {
  readonly having: readonly number[];
  readonly empty: readonly number[];
  /** From a question to the answer of the stopped background; none where it is awake. */
  readonly waking: readonly number[];
}

async function opened(
  bench: Bench,
  browser: ExtensionBrowser,
  tab: Tab,
  surface: Surface,
  state: 'warm' | 'cold',
): Promise<Openings> {
  const found = { having: [] as number[], empty: [] as number[], waking: [] as number[] };
  // The first opening of each starts a process.
  for (let turn = -1; turn < bench.times(7); turn++) {
    for (const side of ['empty', 'having'] as const) {
      if (state === 'cold') await browser.stopBackground();
      else await browser.ask({ type: 'overviews', entities: [] });
      const time = await timeToOpen(browser, tab, surface, side === 'empty');
      if (turn >= 0) found[side].push(time);
    }
    if (state === 'warm') continue;
    await browser.stopBackground();
    const waking = await browser.inExtension(timeToAnswer);
    if (turn >= 0) found.waking.push(waking);
  }
  return found;
}

/** Runs in a page of the extension. Milliseconds until the background has opened its packs and answers. */
async function timeToAnswer(api: ExtensionApi): Promise<number> {
  const start = performance.now();
  await api.runtime.sendMessage({ type: 'data-state' });
  return performance.now() - start;
}

/** Milliseconds from the click to the frame in which the list is drawn, or the empty page. */
async function timeToOpen(browser: ExtensionBrowser, tab: Tab, surface: Surface, isEmpty: boolean): Promise<number> {
  await tab.page.bringToFront();
  const path = isEmpty ? EMPTY : FILES[surface];
  const list = isEmpty ? null : LISTED[surface];
  try {
    return await browser.inExtension(openAndWait, { tab: tab.id, surface, path, list });
  } finally {
    // Later rows in the same browser open it, too.
    await browser.inExtension(usePath, surface, FILES[surface]);
  }
}

interface Opening {
  readonly tab: number;
  readonly surface: Surface;
  readonly path: string;
  /** The selector of what is waited for; `null` for the document alone. */
  readonly list: string | null;
}

/** The part of the extension's own API that opens its surfaces and finds their documents. */
interface Surfaces {
  readonly tabs: { get(tab: number): Promise<{ readonly windowId: number }> };
  readonly windows: { update(window: number, properties: object): Promise<unknown> };
  readonly extension: { getViews(): readonly Window[] };
  readonly action: {
    setPopup(options: { readonly popup: string }): Promise<void>;
    openPopup(options: { readonly windowId: number }): Promise<void>;
  };
  readonly sidePanel: {
    setOptions(options: { readonly path: string; readonly enabled: true }): Promise<void>;
    open(options: { readonly windowId: number }): Promise<void>;
    close(options: { readonly windowId: number }): Promise<void>;
  };
}
declare const chrome: Surfaces;

/** Runs in a page of the extension, which shares its thread with what is opened, and closes that again. */
async function openAndWait(_api: unknown, { tab, surface, path, list }: Opening): Promise<number> {
  const { windowId } = await chrome.tabs.get(tab);
  await chrome.windows.update(windowId, { focused: true });
  if (surface === 'popup') await chrome.action.setPopup({ popup: path });
  else await chrome.sidePanel.setOptions({ path, enabled: true });
  const before = new Set(chrome.extension.getViews());
  const found = () =>
    chrome.extension.getViews().find((each) => !before.has(each) && each.location.pathname === `/${path}`);
  const wait = async <Found>(look: () => Found | null | undefined | false): Promise<Found> => {
    for (const deadline = performance.now() + 20_000; performance.now() < deadline; ) {
      const there = look();
      if (there) return there;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    throw new Error(`${path} did not open`);
  };
  const start = performance.now();
  if (surface === 'popup') await chrome.action.openPopup({ windowId });
  else await chrome.sidePanel.open({ windowId });
  const view = await wait(() => {
    const there = found();
    const isThere =
      there && (list === null ? there.document.readyState === 'complete' : there.document.querySelector(list));
    return isThere && there;
  });
  await new Promise<void>((resolve) => view.requestAnimationFrame(() => setTimeout(resolve, 0)));
  const time = performance.now() - start;
  if (surface === 'popup') view.close();
  else await chrome.sidePanel.close({ windowId });
  await wait(() => !found());
  return time;
}

/** Runs in a page of the extension. */
async function usePath(_api: unknown, surface: Surface, path: string): Promise<void> {
  if (surface === 'popup') await chrome.action.setPopup({ popup: path });
  else await chrome.sidePanel.setOptions({ path, enabled: true });
}
