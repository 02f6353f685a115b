import type { PageReport } from '../utils/core/page/page-report.ts';
import type { Tab } from './browsers/tab.ts';
import type { PageSource } from './page-source.ts';

/** Milliseconds. A page that takes longer to open or to be read is given up. */
const LIMITS = { open: 30_000, load: 5_000, answer: 15_000, read: 60_000, frame: 5_000 };
const pause = () => new Promise((resolve) => setTimeout(resolve, 15));

const READABLE = /^(text\/(html|plain|xml)|application\/(xhtml\+xml|xml))/;

/** What was read of a page. */
export interface ReadResult {
  /** The page itself first, then its frames. */
  readonly reports: readonly PageReport[];
  /** In words for the reader: what of the page could not be read; `null` where all was. */
  readonly problem: string | null;
}

/**
 * Opens a page and gives the content script's reports when all is read, also where a part of it failed. Throws, in
 * words for the reader, when nothing can be read.
 */
export async function readPage(tab: Tab, source: PageSource): Promise<ReadResult> {
  const answer = await tab.goto(source.address, LIMITS.open).catch((error: unknown) => {
    throw new Error(reason(error));
  });
  if (answer.status !== null && answer.status >= 400) throw new Error(`the server answered ${answer.status}`);
  if (answer.contentType !== null && !READABLE.test(answer.contentType)) {
    throw new Error(`is ${answer.contentType.split(';')[0]}, not a page`);
  }
  await loaded(tab);
  const top = await report(tab, 0, LIMITS.answer);
  if (!top) throw new Error('the extension got no answer from the page');
  const frames = (await tab.frames()).filter((frame) => frame !== 0);
  const inner = await Promise.all(
    frames.map((frame) =>
      // A frame without an answer has no content script, as where the site is not allowed.
      report(tab, frame, LIMITS.frame).catch((error: unknown) => `a frame in it ${reason(error)}`),
    ),
  );
  const reports = [
    { ...top, url: source.url },
    ...inner.filter((frame) => typeof frame === 'object' && frame !== null),
  ];
  const problem = reports.some(({ state }) => state === 'failed')
    ? 'a part of it could not be read'
    : inner.find((frame) => typeof frame === 'string');
  const cut = reports.some(({ isCut }) => isCut) ? 'it is longer than what is read of a page: names are missing' : null;
  return { reports, problem: problem ?? cut };
}

/** Waits for the images and frames of a page, for a limited time, since its text is there already. */
async function loaded(tab: Tab): Promise<void> {
  for (const deadline = Date.now() + LIMITS.load; Date.now() < deadline; await pause()) {
    const state = await tab.evaluate(() => document.readyState).catch(() => null);
    if (state === 'complete') return;
  }
}

/**
 * The report of a frame once it is read, or once a part of it failed. `null` where no content script answers in time
 * (milliseconds); throws when reading does not come to an end.
 */
async function report(tab: Tab, frame: number, limit: number): Promise<PageReport | null> {
  const start = Date.now();
  for (;;) {
    const answer = await tab.send({ type: 'report' }, frame).catch(() => null);
    if (answer?.state === 'ready' || answer?.state === 'failed') return answer;
    if (answer?.state === 'paused' || answer?.state === 'hidden') throw new Error('is paused in the extension');
    const passed = Date.now() - start;
    if (!answer && passed > limit) return null;
    if (passed > LIMITS.read) throw new Error(`was not read within ${LIMITS.read / 1000} seconds`);
    await pause();
  }
}

const networkErrors: readonly (readonly [RegExp, string])[] = [
  [/timeout|timed out/i, `did not open within ${LIMITS.open / 1000} seconds`],
  [/NAME_NOT_RESOLVED|dnsNotFound|UNKNOWN_HOST/i, 'there is no such host'],
  [/CONNECTION_REFUSED|connectionFailure/i, 'the server refuses the connection'],
  [/ERR_ABORTED|BINDING_ABORTED/i, 'the browser downloads it instead of opening it'],
  [/CERT|SSL|SEC_ERROR|nssFailure/i, 'its connection is not secure'],
  [/TOO_MANY_REDIRECTS|redirectLoop/i, 'it redirects without end'],
  [/EMPTY_RESPONSE|CONNECTION_RESET|netReset|netInterrupt/i, 'the server broke the connection off'],
];

/** A browser's error in plain words; the first line of an unknown error. */
function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const known = networkErrors.find(([pattern]) => pattern.test(message));
  return known?.[1] ?? message.split('\n')[0] ?? message;
}
