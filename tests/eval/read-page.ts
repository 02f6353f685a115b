/** Reads an HTML file into text blocks in Node, as the content script reads the page it stands on. */
import { Window } from 'happy-dom';
import type { BlockRole, PageFacts, TextBlock } from '../../utils/core/mentions/types.ts';

export interface ReadPage {
  readonly facts: PageFacts;
  readonly blocks: readonly TextBlock[];
}

const skipped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TEXTAREA', 'INPUT', 'SELECT', 'OPTION', 'HEAD']);
const inline = new Set(
  [
    'A',
    'ABBR',
    'B',
    'BDI',
    'BDO',
    'CITE',
    'CODE',
    'DATA',
    'DEL',
    'DFN',
    'EM',
    'FONT',
    'I',
    'INS',
    'KBD',
    'LABEL',
  ].concat([
    'MARK',
    'Q',
    'RP',
    'RT',
    'RUBY',
    'S',
    'SAMP',
    'SMALL',
    'SPAN',
    'STRONG',
    'SUB',
    'SUP',
    'TIME',
    'U',
    'VAR',
    'WBR',
  ]),
);
const roles: Readonly<Record<string, BlockRole>> = {
  LI: 'list-item',
  DT: 'list-item',
  DD: 'list-item',
  TD: 'cell',
  TH: 'cell',
  CAPTION: 'caption',
  FIGCAPTION: 'caption',
  NAV: 'navigation',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
};

/** The category is for the scorer alone, so it is taken out before anything reads the page. */
export function withoutCategory(html: string): { readonly html: string; readonly category: string } {
  const tag = /<meta\b[^>]*\bname\s*=\s*["']?category["']?[^>]*>/i.exec(html)?.[0] ?? '';
  const category = /\bcontent\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1] ?? '?';
  return { html: html.replace(tag, ''), category };
}

/** Gives the rendered text of a page; scripts are not run. */
export function readPage(html: string): ReadPage {
  const window = new Window();
  const { document } = window;
  document.write(html);
  const pageLanguage = document.documentElement.getAttribute('lang') ?? '';
  const blocks: TextBlock[] = [];
  let text = '';
  const flush = (role: BlockRole, language: string): void => {
    const place = blocks.length + 1;
    const other = language === pageLanguage ? {} : { language };
    if (text.trim() !== '') blocks.push({ id: place, order: place, text, role, ...other });
    text = '';
  };
  type Element = typeof document.body;
  const isSkipped = (element: Element): boolean =>
    skipped.has(element.tagName) ||
    element.hasAttribute('hidden') ||
    element.hasAttribute('contenteditable') ||
    window.getComputedStyle(element).display === 'none';
  const walk = (parent: Element, role: BlockRole, language: string): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === node.TEXT_NODE) text += node.textContent;
      if (node.nodeType !== node.ELEMENT_NODE) continue;
      const element = node as unknown as Element;
      if (isSkipped(element)) continue;
      if (element.tagName === 'BR') text += '\n';
      const ownLanguage = element.getAttribute('lang') ?? language;
      if (inline.has(element.tagName)) {
        walk(element, role, ownLanguage);
        continue;
      }
      flush(role, language);
      const ownRole = roles[element.tagName] ?? role;
      walk(element, ownRole, ownLanguage);
      flush(ownRole, ownLanguage);
    }
  };
  walk(document.body, 'text', pageLanguage);
  flush('text', pageLanguage);
  const facts = { title: document.title, language: pageLanguage, host: '' };
  window.close();
  return { facts, blocks };
}
