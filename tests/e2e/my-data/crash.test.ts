/** The browser is killed at random moments while own data is written: what was answered is there, and it is whole. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../../cli/browsers/extension-browser.ts';
import { PATIENCE } from '../../../cli/browsers/patience.ts';
import type { OwnChange } from '../../../utils/core/own-data/types.ts';
import { launchBrowser } from '../harness/launch.ts';
import { until } from '../harness/until.ts';

const extension = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));
const profile = mkdtempSync(join(tmpdir(), 'partnership-lens-profile-'));
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

/** Milliseconds after the first answer; the moments of two crashes, other ones in each run. */
const moments = Array.from({ length: 2 }, () => Math.floor(Math.random() * 600));

let running: ExtensionBrowser | null = null;
afterAll(() => running?.kill());

const added = (number: number): OwnChange => {
  const source = { id: 'desk', publisher: 'The desk', title: 'Entered by hand', language: 'en' } as const;
  const citations = [{ source: 'desk', locator: 'row 1' }];
  const name = `School of Cape ${number}`;
  return {
    edits: [
      { list: 'sources', from: null, to: source },
      { list: 'institutions', from: null, to: { id: `cape-${number}`, name, kind: 'school', names: [], citations } },
    ],
  };
};

interface Stored {
  readonly revision: number;
  readonly revisions: readonly number[];
}

/** What stands in the database of the extension, read without the extension's code. */
const stored = (browser: ExtensionBrowser): Promise<Stored> =>
  browser.inExtension(async () => {
    // Opening a database that is not there would make an empty one.
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'partnership-lens')) return { revision: 0, revisions: [] };
    return new Promise<Stored>((resolve, reject) => {
      const opening = indexedDB.open('partnership-lens');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction(['own-packs', 'own-changes']);
        const packs = all.objectStore('own-packs').getAll();
        const changes = all.objectStore('own-changes').getAllKeys();
        all.oncomplete = () => {
          opening.result.close();
          const revisions = (changes.result as [string, number][]).map(([, revision]) => revision);
          resolve({ revision: packs.result[0]?.revision ?? 0, revisions });
        };
      };
    });
  });

interface AskingWindow {
  askWorker(question: object): Promise<unknown>;
}

/** Makes changes as the page "My data" does: in its worker. */
async function changeInWorker(browser: ExtensionBrowser): Promise<(change: OwnChange) => Promise<unknown>> {
  const { page } = await browser.openExtensionPage('my-data.html');
  await page.evaluate(() => {
    const worker = new Worker('/own-data.js');
    let last = 0;
    const askWorker = (question: object) =>
      new Promise<unknown>((resolve) => {
        const number = ++last;
        const take = ({ data }: MessageEvent<{ readonly number: number }>) => data.number === number && resolve(data);
        worker.addEventListener('message', take);
        worker.postMessage({ number, language: 'en', ...question });
      });
    Object.assign(globalThis, { askWorker });
  });
  return async (change) => {
    const answer = await page.evaluate(
      (given) => (globalThis as unknown as AskingWindow).askWorker({ kind: 'change', pack: null, change: given }),
      change,
    );
    return (answer as { readonly reply: { readonly outcome: unknown } }).reply.outcome;
  };
}

it('keeps every change that was answered', { timeout: 10 * PATIENCE }, async () => {
  let answered = 0;
  let sent = 0;
  for (const [round, moment] of moments.entries()) {
    const browser = await launchBrowser({ extension, profile });
    running = browser;
    const before = await stored(browser);
    expect(before.revision, `killed after one of ${moments.join(', ')} ms`).toBeGreaterThanOrEqual(answered);
    // Without a hole; after many changes the first ones are in the document alone.
    const first = before.revisions[0] ?? 1;
    expect(before.revisions).toEqual(before.revisions.map((_, at) => first + at));
    expect(before.revisions.at(-1) ?? 0).toBe(before.revision);
    answered = before.revision;
    sent = before.revision;
    const makeChange =
      round === 0
        ? (change: OwnChange) => browser.ask({ type: 'change-own-data', pack: null, change })
        : await changeInWorker(browser);
    const writing = async (): Promise<void> => {
      for (;;) {
        sent += 1;
        const outcome = await makeChange(added(sent));
        expect(outcome).toMatchObject({ kind: 'changed', revision: sent });
        answered = sent;
      }
    };
    const start = answered;
    const ended = writing().catch((error: unknown) => error);
    const refused = ended.then((error) => Promise.reject(error));
    await Promise.race([refused, until('a change was answered', async () => answered > start)]);
    await new Promise((resolve) => setTimeout(resolve, moment));
    await browser.kill();
    // The call that the crash interrupted; a wrong answer would end it as well.
    expect(String(await ended)).not.toMatch(/AssertionError/);
  }
  const browser = await launchBrowser({ extension, profile });
  running = browser;
  try {
    const { revision } = await stored(browser);
    expect(revision).toBeGreaterThanOrEqual(answered);
    // Pages use it all, although the last changes were never prepared before the crash.
    await until('everything is prepared', async () => {
      await browser.ask({ type: 'data-state' });
      const [own] = (await browser.ask({ type: 'packs' })).filter(({ bundled }) => !bundled);
      return own?.institutions === revision;
    });
  } finally {
    await browser.close();
  }
});
