// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { type Block, type BlockIndex, createBlockIndex } from '../../../../../utils/dom/reading/scanner/block-index.ts';
import type { ReadRoot } from '../../../../../utils/dom/reading/text-blocks/read.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/**
 * Elements end with an empty one: the walker of the tests' DOM,
 * unlike a browser's, passes over those that end with a text.
 */
const END = '<i></i>';
const paragraph = (text: string): string => `<p>${text}${END}</p>`;

function shadowOf(host: Element | null, html: string): ShadowRoot {
  const shadow = host?.attachShadow({ mode: 'open' });
  if (!shadow) throw new Error('The host is missing');
  shadow.innerHTML = html;
  return shadow;
}

/** The first text in a root that has these words. */
function textIn(root: Node, words: string): Text {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.textContent === words) return node as Text;
  throw new Error(`“${words}” is missing`);
}

/** Blocks in this order, each the own text of an element that begins with this text. */
function indexOf(blocks: readonly (readonly [element: ReadRoot | null, text: Text])[]): BlockIndex {
  const index = createBlockIndex();
  let after: Block | null = null;
  for (const [element, text] of blocks) {
    if (!element) throw new Error('An element is missing');
    const read = { element, segments: [text], base: 0, text: text.data, role: 'text', language: '' } as const;
    after = index.add(read, after);
  }
  return index;
}

const find = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`${selector} is missing`);
  return found;
};

describe('what stands before a place', () => {
  it('is the text of a host before it, which a slot shows', () => {
    document.body.innerHTML = `${paragraph('A')}<x-a>Talks${END}</x-a>${paragraph('B')}`;
    const host = find('x-a');
    const shadow = shadowOf(host, '<slot></slot>');
    const index = indexOf([
      [find('p'), textIn(document, 'A')],
      [host, textIn(host, 'Talks')],
      [find('p:last-child'), textIn(document, 'B')],
    ]);
    index.enter(shadow);
    expect(index.before(find('p:last-child'))?.text).toBe('Talks');
  });

  it('is the text of a shadow root, behind what is before its host and before what its host has', () => {
    document.body.innerHTML = `${paragraph('A')}<x-a>Talks${END}</x-a>${paragraph('B')}`;
    const host = find('x-a');
    const shadow = shadowOf(host, `<h2>Head${END}</h2><slot></slot>`);
    const heading = shadow.querySelector('h2');
    const index = indexOf([
      [find('p'), textIn(document, 'A')],
      [heading, textIn(shadow, 'Head')],
      [host, textIn(host, 'Talks')],
      [find('p:last-child'), textIn(document, 'B')],
    ]);
    index.enter(shadow);
    const textBefore = (node: Node | null): string | undefined => (node ? index.before(node)?.text : 'no node');
    expect(textBefore(heading)).toBe('A');
    expect(textBefore(find('p:last-child'))).toBe('Talks');
  });

  it.each([
    ['in its only element', '<span>One</span>'],
    ['before its last element', 'One<b>more</b>'],
  ])('is the own text of a shadow root that begins %s', (_, html) => {
    document.body.innerHTML = `${paragraph('A')}<x-a>${END}</x-a>${paragraph('B')}`;
    const shadow = shadowOf(find('x-a'), html);
    const index = indexOf([
      [find('p'), textIn(document, 'A')],
      [shadow, textIn(shadow, 'One')],
    ]);
    expect(index.before(find('p:last-child'))?.text).toBe('One');
  });

  it('is the text of a shadow root within another', () => {
    document.body.innerHTML = `${paragraph('A')}<x-a>${END}</x-a>${paragraph('B')}`;
    const outer = shadowOf(find('x-a'), '<x-b></x-b>');
    const inner = shadowOf(outer.querySelector('x-b'), '<span>One</span>');
    const index = indexOf([
      [find('p'), textIn(document, 'A')],
      [inner, textIn(inner, 'One')],
    ]);
    index.enter(outer);
    expect(index.before(find('p:last-child'))?.text).toBe('One');
  });

  it('is nothing before the first text', () => {
    document.body.innerHTML = `<x-a>${END}</x-a>${paragraph('B')}`;
    const shadow = shadowOf(find('x-a'), '<slot></slot>');
    const index = indexOf([[find('p'), textIn(document, 'B')]]);
    index.enter(shadow);
    expect(index.before(find('p'))).toBeNull();
    expect(index.before(shadow)).toBeNull();
  });
});
