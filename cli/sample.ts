import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addPacks, type PackFile } from './added-packs.ts';
import { ExtensionBrowser } from './browsers/extension-browser.ts';
import type { Tab } from './browsers/tab.ts';
import type { BrowserName } from './browsers/types.ts';
import { builtExtension } from './built-extension.ts';
import { cardIsShown } from './card-root.ts';
import { counted } from './counted.ts';
import { FileServer } from './file-server.ts';
import { mentionLines } from './mention-lines.ts';
import { mentionTable } from './mention-table.ts';
import { pageSource } from './page-source.ts';
import { readPage } from './read-page.ts';
import { overviewsOf } from './read-pages.ts';
import { explainUnwritten, makeFolderFor } from './written-file.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
export const samplePage = join(root, 'entrypoints/public/sample.html');

/** Whether a window can be shown. */
function hasDisplay(environment: NodeJS.ProcessEnv = process.env): boolean {
  if (environment.CI) return false;
  if (process.platform === 'linux') return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
  return !environment.SSH_CONNECTION;
}

/**
 * Opens the sample page with a card open: in a window that stays until the reader closes it, or without one where there
 * is no display; then it prints the mentions and saves a picture. Gives the exit code.
 */
export async function showSample(
  name: BrowserName,
  packs: readonly PackFile[],
  say: (line: string) => void,
  print: (text: string) => Promise<void>,
): Promise<number> {
  const headless = !hasDisplay();
  const extension = await builtExtension(name, say);
  const browser = await ExtensionBrowser.launch(name, { extension, headless, viewport: { width: 1100, height: 900 } });
  const server = await FileServer.start();
  try {
    await addPacks(browser, packs, say);
    const source = await pageSource(samplePage, root, server);
    const tab = await browser.open();
    const read = { page: samplePage, ...(await readPage(tab, source)), screenshot: null, reported: null };
    const lines = mentionLines(read, await overviewsOf(browser, [read]));
    if (read.problem !== null) say(`${samplePage}: ${read.problem}`);
    const first = read.reports[0]?.mentions[0];
    if (first) await tab.send({ type: 'reveal', key: first.key });
    if (!headless) {
      say(
        `${counted(lines.length, 'mention')} on the sample page. Rest the pointer on a name; close the browser to end.`,
      );
      await browser.closed();
      return 0;
    }
    await print(mentionTable(lines, false, process.stdout.isTTY));
    say(`Saved a picture of the page with its card: ${await savePicture(tab)}`);
    return 0;
  } finally {
    server.close();
    await browser.close().catch(() => undefined);
  }
}

async function savePicture(tab: Tab): Promise<string> {
  const path = join(root, '.output', 'sample.png');
  await cardIsShown(tab);
  const picture = await tab.page.screenshot();
  await explainUnwritten(path, async () => {
    await makeFolderFor(path);
    await writeFile(path, picture);
  });
  return path;
}
