/** `npm start`: annotates the pages that are named, or shows the bundled sample page. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { addPacks, readPackFiles } from './added-packs.ts';
import { ExtensionBrowser } from './browsers/extension-browser.ts';
import { builtExtension } from './built-extension.ts';
import { type Call, readCall, USAGE } from './call.ts';
import { chooseBrowser } from './choose-browser.ts';
import { counted } from './counted.ts';
import { callFolder, print, runCommand, say } from './frame.ts';
import { writeOutput } from './output.ts';
import { FILE_EXTENSION, outputName } from './output-files.ts';
import { overviewsOf, type PageRead, readPages } from './read-pages.ts';
import { samplePage, showSample } from './sample.ts';
import { explainUnwritten } from './written-file.ts';

async function annotate(call: Call & { kind: 'read' }, pages: readonly string[]): Promise<number> {
  const packs = await readPackFiles(call.packs, callFolder);
  const out = call.out === null ? null : resolve(callFolder, call.out);
  // Before a browser reads the pages in vain.
  if (out !== null) await explainUnwritten(out, () => mkdir(out, { recursive: true }));
  const name = chooseBrowser(call.browser, say);
  const browser = await ExtensionBrowser.launch(name, { extension: await builtExtension(name, say) });
  const reads: PageRead[] = [];
  let problems = 0;
  try {
    await addPacks(browser, packs, say);
    for await (const result of readPages(browser, pages, { folder: callFolder, screenshots: call.out !== null })) {
      if ('why' in result) {
        problems += 1;
        say(`${result.page}: ${result.why}`);
        continue;
      }
      reads.push(result);
      const mentions = result.reports.reduce((sum, report) => sum + report.mentions.length, 0);
      if (result.problem !== null) problems += 1;
      const note = result.problem === null ? '' : `; ${result.problem}`;
      say(`${result.page}: ${counted(mentions, 'mention')}${note}`);
    }
    const entities = await overviewsOf(browser, reads);
    const exportedAt = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    const { isTTY } = process.stdout;
    if (out === null)
      await print(withoutByteOrderMark(writeOutput(call.format, { reads, entities, exportedAt }, isTTY)));
    else await save(call, out, reads, (read) => writeOutput(call.format, { reads: [read], entities, exportedAt }));
  } finally {
    await browser.close();
  }
  return problems > 0 ? 1 : 0;
}

async function save(
  call: Call & { kind: 'read' },
  folder: string,
  reads: readonly PageRead[],
  write: (read: PageRead) => string,
): Promise<void> {
  const taken = new Set<string>();
  for (const read of reads) {
    const name = outputName(read.page, taken);
    const files = [
      { path: join(folder, `${name}.${FILE_EXTENSION[call.format]}`), content: write(read) as string | Uint8Array },
    ];
    if (read.screenshot) files.push({ path: join(folder, `${name}.png`), content: read.screenshot });
    for (const file of files) {
      await explainUnwritten(file.path, () => writeFile(file.path, file.content));
      say(`Wrote ${file.path}`);
    }
  }
}

/** A file for a spreadsheet begins with a byte order mark; a program that reads a pipe would read it as a character. */
const withoutByteOrderMark = (text: string): string => text.replace(/^\uFEFF/, '');

async function run(call: Call & { kind: 'read' }): Promise<number> {
  if (call.pages.length > 0) return annotate(call, call.pages);
  if (call.wantsData) return annotate(call, [samplePage]);
  return showSample(chooseBrowser(call.browser, say), await readPackFiles(call.packs, callFolder), say, print);
}

await runCommand({ usage: USAGE, read: readCall, run });
