/**
 * The browser is killed at random moments while a register is added and a newer one accepted: nothing is half stored.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../../cli/browsers/extension-browser.ts';
import { PATIENCE } from '../../../cli/browsers/patience.ts';
import { launchBrowser } from '../harness/launch.ts';
import { until } from '../harness/until.ts';

const extension = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'partnership-lens-crash-'));
const profile = join(folder, 'profile');
let running: ExtensionBrowser | null = null;
afterAll(async () => {
  await running?.kill();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const ROWS = 2500;
/** Milliseconds after the button is pressed, other ones in each run. */
const moments = (): readonly number[] => [Math.floor(Math.random() * 400), Math.floor(Math.random() * 1600)];

function write(name: string, ends: number): string {
  const rows = Array.from(
    { length: ROWS },
    (_, at) => `School of Cape ${at},Norway,MoU,2019-03-${String(1 + (at % 28)).padStart(2, '0')},${ends}-12-31`,
  );
  const path = join(folder, name);
  writeFileSync(path, ['Partner,Country,Type,Signed,Valid until', ...rows].join('\n'));
  return path;
}
const FIRST = write('first.csv', 2027);
const SECOND = write('second.csv', 2030);

/** How often an end stands in a text, by its year. */
interface Ends {
  readonly first: number;
  readonly second: number;
}

interface Stored {
  readonly packs: readonly { readonly id: string; readonly revision: number }[];
  readonly documents: readonly Ends[];
  readonly files: readonly Ends[];
  readonly prepared: readonly { readonly ownRevision: number; readonly pages: number }[];
}

/** What stands in the database of the extension, read without the extension's code. */
const stored = (browser: ExtensionBrowser): Promise<Stored> =>
  browser.inExtension(async () => {
    const nothing = { packs: [], documents: [], files: [], prepared: [] };
    // Opening a database that is not there would make an empty one.
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'partnership-lens')) return nothing;
    return new Promise<Stored>((resolve, reject) => {
      const opening = indexedDB.open('partnership-lens');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const names = ['own-packs', 'own-documents', 'register-files', 'stored-packs', 'pages'];
        const all = opening.result.transaction(names);
        const [packs, documents, files, prepared] = names
          .slice(0, 4)
          .map((name) => all.objectStore(name).getAll()) as IDBRequest[];
        const pages = all.objectStore('pages').getAllKeys();
        all.oncomplete = () => {
          opening.result.close();
          const ends = ({ text }: { text: string }): Ends => ({
            first: text.split('"2027-12-31"').length - 1,
            second: text.split('"2030-12-31"').length - 1,
          });
          resolve({
            packs: packs?.result.map(({ id, revision }: { id: string; revision: number }) => ({ id, revision })),
            documents: documents?.result.map(ends),
            files: files?.result.map(ends),
            prepared: prepared?.result.map(
              ({ generation, ownRevision }: { generation: string; ownRevision: number }) => ({
                ownRevision,
                pages: (pages.result as [string][]).filter(([of]) => of === generation).length,
              }),
            ),
          });
        };
      };
    });
  });

async function launch(): Promise<ExtensionBrowser> {
  const browser = await launchBrowser({ extension, profile });
  running = browser;
  return browser;
}

const shows = (page: Page, words: string) =>
  until(`the page shows “${words}”`, () =>
    page.evaluate((text) => document.body.textContent.replaceAll(',', '').includes(text), words),
  );

async function press(page: Page, label: string): Promise<void> {
  const button = await page.waitForSelector(`xpath///button[contains(., "${label}") and not(@disabled)]`);
  await (button as ElementHandle<HTMLButtonElement> | null)?.evaluate((element) => element.click());
}

/** The page of a browser with a file read into it, and who keeps the register. */
async function give(browser: ExtensionBrowser, path: string): Promise<Page> {
  const { page } = await browser.openExtensionPage('register.html');
  const field = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await field?.uploadFile(path);
  await shows(page, `${ROWS} agreements`);
  const home = (await page.waitForSelector('input[name=home]')) as ElementHandle<HTMLInputElement> | null;
  if ((await home?.evaluate(({ value }) => value)) === '') await home?.type('Fernhill University');
  return page;
}

const NOTHING: Stored = { packs: [], documents: [], files: [], prepared: [] };
const ID = 'fernhill-university-register';
const added = (state: Stored) => {
  expect(state.packs).toEqual([{ id: ID, revision: 1 }]);
  expect(state.documents).toEqual([{ first: ROWS, second: 0 }]);
  expect(state.files).toEqual([{ first: ROWS, second: 0 }]);
  expect(state.prepared).toEqual([{ ownRevision: 1, pages: expect.any(Number) }]);
  expect(state.prepared[0]?.pages).toBeGreaterThan(10);
};

it('adds a register as a whole or not at all, and a newer one with its file', { timeout: 10 * PATIENCE }, async () => {
  await running?.kill();
  let isAdded = false;
  let browser = await launch();
  for (const moment of moments()) {
    if (isAdded) break;
    const page = await give(browser, FIRST);
    await press(page, 'Add to Partnership Lens');
    await new Promise((resolve) => setTimeout(resolve, moment));
    await browser.kill();
    browser = await launch();
    const state = await stored(browser);
    isAdded = state.packs.length > 0;
    if (isAdded) added(state);
    else expect(state, `killed after ${moment} ms`).toEqual(NOTHING);
  }
  if (!isAdded) {
    // What the crash left of its pages is in nobody's way.
    const page = await give(browser, FIRST);
    await press(page, 'Add to Partnership Lens');
    await shows(page, 'was added.');
  }
  added(await stored(browser));

  let isAccepted = false;
  for (const moment of moments()) {
    if (isAccepted) break;
    const page = await give(browser, SECOND);
    await press(page, 'Compare with');
    await shows(page, `${ROWS} have changed`);
    await press(page, 'Accept');
    await new Promise((resolve) => setTimeout(resolve, moment));
    await browser.kill();
    browser = await launch();
    const state = await stored(browser);
    const [pack] = state.packs;
    isAccepted = pack?.revision === 2;
    const ends = isAccepted ? { first: 0, second: ROWS } : { first: ROWS, second: 0 };
    expect(state.packs, `killed after ${moment} ms`).toEqual([{ id: ID, revision: isAccepted ? 2 : 1 }]);
    expect(state.documents).toEqual([ends]);
    expect(state.files).toEqual([ends]);
    // Pages use it, although it may not have been prepared before the crash.
    await until('it is prepared', async () => {
      await browser.ask({ type: 'data-state' });
      const [prepared] = (await stored(browser)).prepared;
      return prepared?.ownRevision === pack?.revision && (prepared?.pages ?? 0) > 10;
    });
    const own = (await browser.ask({ type: 'packs' })).filter(({ bundled }) => !bundled);
    expect(own).toMatchObject([{ id: ID, institutions: ROWS + 1 }]);
  }
  await browser.close();
});
