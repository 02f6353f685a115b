import { extension } from './extension.ts';

/** The tables of a page as markup, with the page's title and address. */
export interface PageTables {
  readonly title: string;
  readonly url: string;
  readonly markup: string;
}

/** A table with fewer rows is no register. */
const MIN_ROWS = 3;
/** Characters of markup. */
const MAX_MARKUP = 40_000_000;

// The two functions run in the page and use nothing from around them. The page is only read.
const countInPage = (minRows: number): number =>
  [...document.querySelectorAll('table')].filter(
    ({ rows }) => rows.length >= minRows && (rows[1]?.cells.length ?? 0) > 1,
  ).length;

const readInPage = (maxMarkup: number): PageTables => {
  const tables = [...document.querySelectorAll('table')].filter((table) => !table.parentElement?.closest('table'));
  let markup = '';
  for (const table of tables) {
    // What would not fit is left out as a whole table.
    if (markup.length + table.outerHTML.length <= maxMarkup) markup += table.outerHTML;
  }
  return { title: document.title, url: location.href, markup };
};

async function inPage<Argument, Result>(
  tab: number,
  func: (argument: Argument) => Result,
  argument: Argument,
): Promise<Result | null> {
  const [answer] = await extension.scripting.executeScript({ target: { tabId: tab }, func, args: [argument] });
  return (answer?.result as Result | undefined) ?? null;
}

/** How many tables of a tab's page may be registers; 0 where the browser does not let the extension read it. */
export const countTables = async (tab: number): Promise<number> => {
  try {
    return (await inPage(tab, countInPage, MIN_ROWS)) ?? 0;
  } catch {
    // Pages of the browser are closed to extensions.
    return 0;
  }
};

/** Null where the page holds none. Rejects where the browser does not let the extension read it. */
export async function readTables(tab: number): Promise<PageTables | null> {
  const tables = await inPage(tab, readInPage, MAX_MARKUP);
  return tables && tables.markup !== '' ? tables : null;
}
