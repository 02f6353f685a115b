import { extension } from './extension.ts';

/**
 * A part of a page as plain data: its tag in lower case, the attributes that tables need, and texts or parts inside.
 */
export interface PagePart {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (PagePart | string)[];
}

/** The tables of a page, with its title and address. */
export interface PageTables {
  readonly title: string;
  readonly url: string;
  readonly tables: readonly PagePart[];
}

/** A table with fewer rows is no register. */
const MIN_ROWS = 3;
/** Elements of all tables; what goes beyond is left out as a whole table. */
const MAX_PARTS = 2_000_000;
const ATTRIBUTES = ['colspan', 'rowspan', 'hidden', 'style', 'alt'];

// The two functions run in the page and use nothing from around them. The page is only read.
const countInPage = (minRows: number): number =>
  [...document.querySelectorAll('table')].filter(
    ({ rows }) => rows.length >= minRows && (rows[1]?.cells.length ?? 0) > 1,
  ).length;

const readInPage = ([maxParts, names]: readonly [number, readonly string[]]): PageTables => {
  const partOf = (element: Element): PagePart => {
    const attributes: Record<string, string> = {};
    for (const name of names) {
      const value = element.getAttribute(name);
      if (value !== null) attributes[name] = value;
    }
    const children: (PagePart | string)[] = [];
    for (const node of element.childNodes) {
      if (node instanceof Text) children.push(node.data);
      else if (node instanceof Element) children.push(partOf(node));
    }
    return { tag: element.localName, attributes, children };
  };
  const tables: PagePart[] = [];
  let left = maxParts;
  for (const table of document.querySelectorAll('table')) {
    const size = table.querySelectorAll('*').length;
    if (table.parentElement?.closest('table') || size > left) continue;
    left -= size;
    tables.push(partOf(table));
  }
  return { title: document.title, url: location.href, tables };
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
  const page = await inPage(tab, readInPage, [MAX_PARTS, ATTRIBUTES] as const);
  return page && page.tables.length > 0 ? page : null;
}
