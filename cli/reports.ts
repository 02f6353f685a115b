/** `npm run reports`: prints what pages report, as the extension in a real browser reads it. */
import { addPacks, readPackFiles } from './added-packs.ts';
import { ExtensionBrowser } from './browsers/extension-browser.ts';
import { builtExtension } from './built-extension.ts';
import { chooseBrowser } from './choose-browser.ts';
import { counted } from './counted.ts';
import { callFolder, print, runCommand, say } from './frame.ts';
import { readPages } from './read-pages.ts';
import { type PageWithReports, reportsJson } from './report-output.ts';
import { REPORTS_USAGE, type ReportsCall, readReportsCall } from './reports-call.ts';

async function read(call: Extract<ReportsCall, { kind: 'read' }>): Promise<number> {
  const packs = await readPackFiles(call.packs, callFolder);
  const name = chooseBrowser(call.browser, say);
  const browser = await ExtensionBrowser.launch(name, { extension: await builtExtension(name, say) });
  const pages: PageWithReports[] = [];
  let unread = 0;
  try {
    await addPacks(browser, packs, say);
    for await (const result of readPages(browser, call.pages, {
      folder: callFolder,
      screenshots: false,
      reports: true,
    })) {
      if ('why' in result || result.reported === null) {
        unread += 1;
        say(`${result.page}: ${'why' in result ? result.why : 'nothing was read'}`);
        continue;
      }
      pages.push({ page: result.page, found: result.reported });
      const { length } = result.reported.reports.filter(({ propose }) => propose);
      say(`${result.page}: ${counted(length, 'proposal')}`);
    }
  } finally {
    await browser.close();
  }
  await print(reportsJson(pages));
  return unread > 0 ? 1 : 0;
}

await runCommand({ usage: REPORTS_USAGE, read: readReportsCall, run: read });
