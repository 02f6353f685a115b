import type { CDPSession, Page } from 'puppeteer-core';
import type { MainThread } from '../main-thread.ts';

/** What one load of a page cost and left behind. */
export interface PageLoad {
  /** Processor time of the main thread until it is idle, in milliseconds; `null` where it never is. */
  readonly tasks: number | null;
  /** The document and its open shadow roots as markup, without elements of the extension. */
  readonly document: string;
  /** Exceptions that nobody caught, of the page and of extensions. */
  readonly exceptions: readonly string[];
}

/** A page that is not idle after so many milliseconds never is: an animation or a poll of its own. */
const NEVER_IDLE = 20_000;

const after = (milliseconds: number): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), milliseconds).unref());

/** Runs in the page. */
function markup(): string {
  const isOwn = (element: Element) => element.localName.startsWith('partnership-lens');
  const roots = (from: Document | ShadowRoot): readonly string[] =>
    [...from.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [shadowRoot.innerHTML, ...roots(shadowRoot)] : [],
    );
  const whole = document.documentElement.cloneNode(true) as Element;
  for (const element of whole.querySelectorAll('*')) if (isOwn(element)) element.remove();
  return [whole.outerHTML, ...roots(document)].join('\n');
}

async function collectExceptions(session: CDPSession): Promise<string[]> {
  const exceptions: string[] = [];
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
    exceptions.push((exception?.description ?? text).split('\n', 1)[0] ?? text);
  });
  await session.send('Runtime.enable');
  return exceptions;
}

/** Loads an address in an empty tab, and closes the tab. Throws when it cannot be loaded. */
export async function loadPage(page: Page, thread: MainThread, url: string): Promise<PageLoad> {
  const exceptions = await collectExceptions(await page.createCDPSession());
  await thread.idle(1);
  const cost = thread.cost(() => page.goto(url, { timeout: 60_000 }));
  const measured = await Promise.race([cost, after(NEVER_IDLE)]);
  // It ends with an error when its page is closed.
  cost.catch(() => undefined);
  const document = await page.evaluate(markup);
  await page.close();
  return { tasks: measured?.tasks ?? null, document, exceptions };
}
