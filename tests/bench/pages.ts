/**
 * `npm run pages -- FOLDER [--times N] [--json FILE]`: loads saved pages by turns with and without the extension, and
 * prints what it adds to their main thread, whether it changes them, and exceptions. Exits with 1 when a page is
 * changed, fails, or cannot be loaded, and with 2 for a wrong call.
 */
import { readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CallFault, parseWords } from '../../cli/call-fault.ts';
import { FileServer } from '../../cli/file-server.ts';
import { startTool, type Terminal } from '../../cli/frame.ts';
import { checkFolderOf } from '../input-files.ts';
import { Bench } from './bench.ts';
import { MainThread } from './main-thread.ts';
import { threadOf } from './paused-tab.ts';
import { compareLoads, type PageComparison } from './saved-pages/compare-loads.ts';
import { loadPage, type PageLoad } from './saved-pages/load-page.ts';
import { isChanged, reportLines } from './saved-pages/report.ts';

const USAGE = 'Usage: npm run pages -- FOLDER [--times N] [--json FILE]';

interface Call {
  readonly folder: string;
  readonly times: number;
  readonly json: string | undefined;
}

/** Throws CallFault. */
function readCall(words: readonly string[], from: string): Call {
  const { values, positionals } = parseWords({
    args: [...words],
    allowPositionals: true,
    options: { times: { type: 'string', default: '3' }, json: { type: 'string' } },
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new CallFault(`Give one folder of saved pages\n${USAGE}`);
  const times = Number(values.times);
  if (!Number.isInteger(times) || times < 1)
    throw new CallFault(`--times is a whole number from 1, not “${values.times}”`);
  const json = values.json === undefined ? undefined : resolve(from, values.json);
  if (json !== undefined) checkFolderOf(json);
  return { folder: resolve(from, folder), times, json };
}

async function pagesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new CallFault(`${folder}: this is no folder that can be read`);
  });
  const pages = entries.filter((entry) => entry.isFile() && /\.x?html?$/iu.test(entry.name));
  return pages.map((entry) => join(entry.parentPath, entry.name)).sort();
}

async function compare(bench: Bench, page: string, url: string, times: number): Promise<PageComparison> {
  const browser = await bench.withoutPack('chromium');
  const [plain, having]: [PageLoad[], PageLoad[]] = [[], []];
  for (let turn = 0; turn < times; turn++) {
    const plainPage = await bench.plainPage();
    plain.push(await loadPage(plainPage, await MainThread.of(plainPage), url));
    const tab = await browser.open();
    having.push(await loadPage(tab.page, await threadOf(browser, tab), url));
  }
  return compareLoads(page, plain, having);
}

/** Gives the exit code. */
export async function comparePages(words: readonly string[], { folder: from, print, say }: Terminal): Promise<number> {
  const { folder, times, json } = readCall(words, from);
  const files = await pagesIn(folder);
  if (files.length === 0) throw new CallFault(`${folder}: it holds no HTML files`);
  const server = await FileServer.start();
  const bench = await Bench.start({ quick: false, rows: null, say });
  const found: PageComparison[] = [];
  let failed = 0;
  try {
    for (const [at, file] of files.entries()) {
      const name = file.slice(folder.length + 1);
      say(`${at + 1}/${files.length} ${name}`);
      try {
        found.push(await compare(bench, name, await server.add(file), times));
      } catch (error) {
        failed += 1;
        say(`${name} could not be compared: ${error instanceof Error ? error.message : error}`);
      }
    }
  } finally {
    await bench.close();
    server.close();
  }
  print(`${reportLines(found).join('\n')}\n`);
  if (json !== undefined) await writeFile(json, `${JSON.stringify(found, null, 2)}\n`);
  return failed === 0 && !found.some((page) => isChanged(page) || page.exceptions.length > 0) ? 0 : 1;
}

await startTool(import.meta.url, comparePages);
