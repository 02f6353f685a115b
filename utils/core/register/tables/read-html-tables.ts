import { cutCell } from './cut-cell.ts';
import { type Cell, EMPTY_CELL, type Table, TableFault } from './types.ts';

/**
 * What reading tables needs to know of an element: of the DOM in the browser, of a parser's tree on the command line.
 */
export interface HtmlElement {
  /** Lower case. */
  readonly tag: string;
  attribute(name: string): string | null;
  /** Elements, and texts as strings. */
  readonly children: readonly (HtmlElement | string)[];
}

const MAX_SPAN = 1000;
/** Of all tables of a page, merged ones counted: a short file can merge more cells than a browser has memory for. */
const MAX_CELLS = 2_000_000;
const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'svg', 'button', 'select']);
const BLOCKS = new Set([
  'br',
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'dd',
  'dt',
  'section',
]);

const isElement = (child: HtmlElement | string): child is HtmlElement => typeof child !== 'string';

const STRUCK = new Set(['s', 'del', 'strike']);
const FLAG_OF =
  /^(?:(?:national )?flag of (?:the )?|flagge (?:von |der |des )?|drapeau (?:de la |de |du |des |d['’])?|bandera (?:de |del )?)/i;

/** Stands around the words of a picture until the line is whole; of private use, so no page means anything by it. */
const PICTURE = '\uE000';
const FLAG_AND_COUNTRY = /^\uE000(\p{L}[\p{L} ]+)\uE000 \1$/u;

function pictureText(alternative: string): string {
  const text = alternative.replaceAll(PICTURE, '').replace(FLAG_OF, '').replace(/\s+/g, ' ').trim();
  return text === '' ? '' : `${PICTURE}${text}${PICTURE}`;
}

/** What stands in a cell now; where all of it is struck through, what was struck. */
function textOf(element: HtmlElement): string {
  const now = seenText(element, false);
  return /[\p{L}\p{N}]/u.test(now.replace(/\([^)]*\)/g, '')) ? now : seenText(element, true);
}

const LINE_BREAK = Symbol('line break');

/** Nodes still to be read, the next one last: a page can nest its elements deeper than calls may go. */
type Waiting = HtmlElement | string | typeof LINE_BREAK;

/** One by one, since there may be more of them than a call takes. */
function addChildren(waiting: Waiting[], { children }: HtmlElement): void {
  for (const child of children.toReversed()) waiting.push(child);
}

/** The text that a reader sees, with line breaks between blocks; nested tables and footnote marks are left out. */
function seenText(element: HtmlElement, withStruck: boolean): string {
  let text = '';
  const waiting: Waiting[] = [];
  addChildren(waiting, element);
  for (let child = waiting.pop(); child !== undefined; child = waiting.pop()) {
    if (child === LINE_BREAK) {
      text += '\n';
      continue;
    }
    if (!isElement(child)) {
      text += child.replace(/[\t\n\f\r ]+/g, ' ');
      continue;
    }
    if (HIDDEN.has(child.tag) || child.tag === 'table' || child.attribute('hidden') !== null) continue;
    if (/display\s*:\s*none/i.test(child.attribute('style') ?? '')) continue;
    if (child.tag === 'sup' && isFootnoteMark(child)) continue;
    if (!withStruck && STRUCK.has(child.tag)) continue;
    if (child.tag === 'img') text += ` ${pictureText(child.attribute('alt') ?? '')} `;
    const block = BLOCKS.has(child.tag);
    if (block) text += '\n';
    if (block && child.tag !== 'br') waiting.push(LINE_BREAK);
    addChildren(waiting, child);
  }
  return (
    cutCell(text)
      .split('\n')
      .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
      // A flag with its country beside it names it twice.
      .map((line) => line.replace(FLAG_AND_COUNTRY, '$1').replaceAll(PICTURE, ''))
      .filter((line) => line !== '')
      .join('\n')
  );
}

function plainText(element: HtmlElement): string {
  let text = '';
  const waiting: Waiting[] = [element];
  for (let child = waiting.pop(); child !== undefined; child = waiting.pop())
    if (typeof child === 'string') text += child;
    else if (child !== LINE_BREAK) addChildren(waiting, child);
  return text;
}

/** `1`, `[2]`, `a`, `*`; not `th` of 5th and not `er` of 1er. */
const isFootnoteMark = (element: HtmlElement): boolean =>
  /^\s*[[(（]?(?:\d{1,2}|[a-z]|[*†‡§※#＊]+\s*\d*|[注註주]\s*\d*|note\s*\d+)[\])）]?\s*$/iu.test(plainText(element));

const spanOf = (element: HtmlElement, name: string): number => {
  const span = Number.parseInt(element.attribute(name) ?? '1', 10);
  return Number.isFinite(span) && span > 0 ? Math.min(span, MAX_SPAN) : 1;
};

/** The rows of a table itself, without those of tables within it. */
function rowsOf(table: HtmlElement): readonly HtmlElement[] {
  return table.children.filter(isElement).flatMap((child) => {
    if (child.tag === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tag) ? rowsOf(child) : [];
  });
}

function tooManyCells(table: number): TableFault {
  const message =
    `Table ${table} makes the page too large to be read: over ${MAX_CELLS} cells, merged ones counted. ` +
    'Save the table that you need as a file of its own.';
  return new TableFault('too-many-cells', message, { table, most: MAX_CELLS });
}

/** Throws `TableFault` where the table has more than `most` cells. */
function readTable(element: HtmlElement, number: number, most: number): Table {
  const rows: Cell[][] = [];
  let before = 0;
  /** Cells that reach down from rows above, by column. */
  let reaching = new Map<number, { readonly cell: Cell; readonly rows: number }>();
  for (const row of rowsOf(element)) {
    const cells: Cell[] = [];
    const next = new Map<number, { readonly cell: Cell; readonly rows: number }>();
    let column = 0;
    const takeReaching = (): void => {
      for (let above = reaching.get(column); above; above = reaching.get(column)) {
        cells[column] = above.cell;
        if (above.rows > 1) next.set(column, { cell: above.cell, rows: above.rows - 1 });
        column += 1;
      }
    };
    for (const child of row.children.filter(isElement)) {
      if (child.tag !== 'td' && child.tag !== 'th') continue;
      takeReaching();
      const columns = spanOf(child, 'colspan');
      const down = spanOf(child, 'rowspan');
      const text = textOf(child);
      const header = child.tag === 'th' ? ({ header: true } as const) : {};
      cells[column] = { text, ...header, ...(columns > 1 ? { columns } : {}) };
      for (let at = 0; at < columns; at += 1) {
        if (at > 0) cells[column + at] = EMPTY_CELL;
        const cell = at === 0 ? { text, ...header, filledDown: true as const } : EMPTY_CELL;
        if (down > 1) next.set(column + at, { cell, rows: down - 1 });
      }
      column += columns;
      if (before + column > most) throw tooManyCells(number);
    }
    takeReaching();
    for (const [at, above] of reaching) {
      if (at < column) continue;
      cells[at] = above.cell;
      if (above.rows > 1) next.set(at, { cell: above.cell, rows: above.rows - 1 });
    }
    before += Math.max(1, cells.length);
    if (before > most) throw tooManyCells(number);
    rows.push(Array.from(cells, (cell) => cell ?? EMPTY_CELL));
    reaching = next;
  }
  return { format: 'html', table: number, rows };
}

/**
 * The tables of a page in document order, numbered from 1; nested ones count. Throws `TableFault` for too many cells.
 */
export function readHtmlTables(root: HtmlElement): readonly Table[] {
  const tables: Table[] = [];
  let left = MAX_CELLS;
  const waiting: Waiting[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (element === LINE_BREAK || !isElement(element)) continue;
    if (element.tag === 'table') {
      const table = readTable(element, tables.length + 1, left);
      left -= table.rows.reduce((sum, { length }) => sum + Math.max(1, length), 0);
      tables.push(table);
    }
    addChildren(waiting, element);
  }
  return tables;
}
