/** `npm run reports`: prints what pages report, as the extension in a real browser reads it. */
import { ExtensionBrowser } from './browsers/extension-browser.ts';
import { builtExtension } from './built-extension.ts';
import { chooseBrowser } from './choose-browser.ts';
import { readPages } from './read-pages.ts';
import { type PageWithReports, reportsJson } from './report-output.ts';
import { REPORTS_USAGE, type ReportsCall, readReportsCall } from './reports-call.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
/** npm runs its scripts in the project's folder; paths in a call are relative to the reader's folder. */
const folder = process.env.INIT_CWD ?? process.cwd();

/** Waits until a slow reader of the pipe has taken everything. */
const print = (text: string): Promise<void> => new Promise((done) => process.stdout.write(text, () => done()));

async function read(call: Extract<ReportsCall, { kind: 'read' }>): Promise<number> {
  const name = chooseBrowser(call.browser, say);
  const browser = await ExtensionBrowser.launch(name, { extension: await builtExtension(name, say) });
  const pages: PageWithReports[] = [];
  let unread = 0;
  try {
    for await (const result of readPages(browser, call.pages, { folder, screenshots: false, reports: true })) {
      if ('why' in result || result.reported === null) {
        unread += 1;
        say(`${result.page}: ${'why' in result ? result.why : 'nothing was read'}`);
        continue;
      }
      pages.push({ page: result.page, found: result.reported });
      const { length } = result.reported.reports.filter(({ propose }) => propose);
      say(`${result.page}: ${length} ${length === 1 ? 'proposal' : 'proposals'}`);
    }
  } finally {
    await browser.close();
  }
  await print(reportsJson(pages));
  return unread > 0 ? 1 : 0;
}

async function main(): Promise<number> {
  const call = readReportsCall(process.argv.slice(2));
  switch (call.kind) {
    case 'help':
      await print(REPORTS_USAGE);
      return 0;
    case 'wrong':
      say(`${call.why}\n\n${REPORTS_USAGE}`);
      return 2;
    case 'read':
      return read(call);
  }
}

// `| head` closes the pipe early, which is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
try {
  process.exitCode = await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
