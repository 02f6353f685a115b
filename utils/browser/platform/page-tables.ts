import { extension } from './extension.ts';

/**
 * A part of a page as plain data: its tag in lower case, the attributes that tables need, and texts or parts inside.
 */
export interface PagePart {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (PagePart | string)[];
}

/** The tables of a page and what is around them, with its title and address. */
export interface PageTables {
  readonly title: string;
  readonly url: string;
  readonly tables: readonly PagePart[];
  /** Its text without tables, menus and forms; empty on a page of very many elements. */
  readonly body: PagePart;
}

/** A table with fewer rows is no register. */
const MIN_ROWS = 3;
/** Elements of all tables; what goes beyond is left out as a whole table. */
const MAX_PARTS = 2_000_000;
/** Elements of a page whose text is read around its tables. */
const MAX_BODY = 100_000;
/** Elements inside one another; what is deeper is read as text. */
const MAX_DEPTH = 500;
/** What holds no list of an office; tables are read as such. */
export const NO_PLACE_OF_LISTS = 'script,style,template,noscript,svg,nav,header,footer,aside,table,iframe';
/** A form that holds one is the frame of a whole page, as many servers write it. */
export const HEADING = 'h1,h2,h3';
const ATTRIBUTES = ['colspan', 'rowspan', 'hidden', 'style', 'alt'];

// What runs in the page uses nothing from around it. The page is only read.
const countInPage = (minRows: number): number =>
  [...document.querySelectorAll('table')].filter(
    ({ rows }) => rows.length >= minRows && (rows[1]?.cells.length ?? 0) > 1,
  ).length;

// A text, since Chromium gives parts of a page only to a depth of a hundred objects and lists (V8ValueConverter).
const readInPage = ([maxParts, maxBody, maxDepth, names, leftOut, heading]: readonly [
  number,
  number,
  number,
  readonly string[],
  string,
  string,
]): string => {
  const isLeftOut = (element: Element): boolean =>
    element.matches(leftOut) || (element.localName === 'form' && !element.querySelector(heading));
  const partOf = (element: Element, isWhole: boolean, depth: number): PagePart => {
    const attributes: Record<string, string> = {};
    for (const name of names) {
      const value = element.getAttribute(name);
      if (value !== null) attributes[name] = value;
    }
    const children: (PagePart | string)[] = [];
    for (const node of depth < maxDepth ? element.childNodes : []) {
      if (node instanceof Text) children.push(node.data);
      else if (node instanceof Element && (isWhole || !isLeftOut(node)))
        children.push(partOf(node, isWhole, depth + 1));
    }
    if (depth === maxDepth) children.push(element.textContent);
    return { tag: element.localName, attributes, children };
  };
  const tables: PagePart[] = [];
  let left = maxParts;
  for (const table of document.querySelectorAll('table')) {
    const size = table.querySelectorAll('*').length;
    if (table.parentElement?.closest('table') || size > left) continue;
    left -= size;
    tables.push(partOf(table, true, 0));
  }
  const isSmall = document.querySelectorAll('*').length <= maxBody;
  const body = isSmall ? partOf(document.body, false, 0) : { tag: 'body', attributes: {}, children: [] };
  const page: PageTables = { title: document.title, url: location.href, tables, body };
  return JSON.stringify(page);
};

/** What a function gives that runs in the page of a tab; it uses nothing from around it. */
export async function inPage<Argument, Result>(
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

/** Null where nothing of the page can be read. Rejects where the browser does not let the extension read it. */
export async function readTables(tab: number): Promise<PageTables | null> {
  const bounds = [MAX_PARTS, MAX_BODY, MAX_DEPTH] as const;
  const read = await inPage(tab, readInPage, [...bounds, ATTRIBUTES, NO_PLACE_OF_LISTS, HEADING] as const);
  return read === null ? null : (JSON.parse(read) as PageTables);
}
