import type { HtmlElement } from './read-html-tables.ts';

/** A line of a page as a reader sees it. */
export interface PageLine {
  readonly text: string;
  /** The page marks it as a heading. */
  readonly heading: boolean;
  /** It is an item of a list. */
  readonly item: boolean;
}

/** What holds no list of an office: the ways about its site, and tables, which are read as such. */
const LEFT_OUT = new Set(
  'head script style template noscript svg button select nav header footer aside table iframe'.split(' '),
);
const HEADINGS = /^(?:h[1-6]|legend|summary|dt|caption)$/;
const BLOCKS =
  /^(?:address|article|blockquote|body|dd|details|div|dl|fieldset|figure|form|html|li|main|ol|p|pre|section|ul)$/;

interface Place {
  readonly heading: boolean;
  readonly item: boolean;
}

type Waiting =
  | { readonly element: HtmlElement; readonly place: Place }
  | { readonly text: string; readonly place: Place }
  | 'end of line';

const isHidden = (element: HtmlElement): boolean =>
  element.attribute('hidden') !== null || /display\s*:\s*none/i.test(element.attribute('style') ?? '');

/** A form is left out as well, but for one that is the frame of a whole page, as many servers write it. */
function isMereForm(form: HtmlElement): boolean {
  if (form.tag !== 'form') return false;
  const waiting = [form];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (/^h[1-3]$/.test(next.tag)) return false;
    for (const child of next.children) if (typeof child !== 'string') waiting.push(child);
  }
  return true;
}

/** Gathers the pieces of a line until it ends. */
class LineBuilder {
  readonly lines: PageLine[] = [];
  #text = '';
  #heading = false;
  #item = false;

  add(text: string, { heading, item }: Place): void {
    this.#text += text.replace(/[\t\n\f\r ]+/g, ' ');
    if (text.trim() === '') return;
    this.#heading ||= heading;
    this.#item ||= item;
  }

  end(): void {
    const text = this.#text.replace(/[ \u00a0]+/g, ' ').trim();
    if (text !== '') this.lines.push({ text, heading: this.#heading, item: this.#item });
    this.#text = '';
    this.#heading = false;
    this.#item = false;
  }
}

/** The lines of a page outside of its tables, in the order of the document. */
export function pageLines(root: HtmlElement): readonly PageLine[] {
  const builder = new LineBuilder();
  const waiting: Waiting[] = [{ element: root, place: { heading: false, item: false } }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === 'end of line') {
      builder.end();
      continue;
    }
    if ('text' in next) {
      builder.add(next.text, next.place);
      continue;
    }
    const { element, place } = next;
    const { tag } = element;
    if (tag === 'br' || tag === 'hr') builder.end();
    if (LEFT_OUT.has(tag) || isHidden(element) || isMereForm(element)) continue;
    const heading = HEADINGS.test(tag);
    const block = heading || BLOCKS.test(tag);
    const inside: Place = block ? { heading, item: tag === 'li' || (place.item && !heading) } : place;
    if (block) {
      builder.end();
      waiting.push('end of line');
    }
    for (const child of element.children.toReversed())
      waiting.push(typeof child === 'string' ? { text: child, place: inside } : { element: child, place: inside });
  }
  builder.end();
  return builder.lines;
}

/** The lines of a text without any marks of a page. */
export const textLines = (text: string): readonly PageLine[] =>
  text.split(/\r\n?|\n/u).map((line) => ({ text: line.replace(/\s+/gu, ' ').trim(), heading: false, item: false }));
