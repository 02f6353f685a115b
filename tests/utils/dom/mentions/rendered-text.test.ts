// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { RenderedText } from '../../../../utils/dom/mentions/rendered-text.ts';

beforeEach(() => {
  document.body.replaceChildren();
});

/** The text of the elements that match `wanted`, with its edges made visible. */
function rendered(html: string, wanted = 'p'): string {
  document.body.append(document.createRange().createContextualFragment(html));
  const elements = new Set(document.querySelectorAll(wanted));
  return new RenderedText(document, elements).text
    .replaceAll('\v', '|')
    .replaceAll('\f', '…')
    .trim()
    .replaceAll('\n', '/');
}

describe('the text that a reader sees', () => {
  it.each([
    ['blocks without a blank between them', '<p>One.</p><p>Two.</p>', 'One./Two.'],
    ['a line break', '<p>One<br>two</p>', 'One/two'],
    ['white space', '<p>One\n   <b>two </b> three</p>', 'One two three'],
    ['white space that is kept', '<p style="white-space: pre">One  two\nthree</p>', 'One  two/three'],
    ['inline elements', '<p>O<i>n</i>e<sup>1</sup></p>', 'One1'],
    ['what is hidden', '<p>One <span style="display:none">zembla</span>two</p>', 'One two'],
    ['what is made invisible', '<p>One <span style="visibility:hidden">zembla</span>two</p>', 'One two'],
    ['scripts and styles', '<p>One <script>zembla</script><style>zembla</style>two</p>', 'One two'],
    ['an inline block', '<p>One<span style="display:inline-block">two</span>three</p>', 'One|two|three'],
    ['a letter that floats', '<p><span style="float:left">O</span>ne</p>', 'O|ne'],
    ['the reading of a ruby', '<p><ruby>国<rt>guo</rt></ruby>家</p>', '国|家'],
    [
      'what is drawn',
      '<p>One <svg><text>zembla</text></svg> two <math><mi>x</mi></math> three</p>',
      'One … two … three',
    ],
    ['a tag of drawings in HTML', '<p>One <text style="display:inline">two</text> three</p>', 'One two three'],
    ['a field', '<p>One <input value="zembla"> two</p>', 'One … two'],
    ['places to divide a word', '<p>On\u00ade two</p>', 'One two'],
    ['a block that was not asked for', '<p>One</p><div>zembla</div><p>two</p>', 'One/…two'],
    ['an empty one', '<p>One</p><hr><p>two</p>', 'One/two'],
    ['one with white space alone', '<p>One</p><div>\u00a0 </div><p>two</p>', 'One/two'],
  ])('%s', (_, html, expected) => expect(rendered(html)).toBe(expected));

  it('separates what stands on both sides of a line', () =>
    expect(rendered('<div>One<hr>two</div>', 'div')).toBe('One/two'));

  it('separates cells', () =>
    expect(rendered('<table><tbody><tr><td>One</td><td>two</td></tr></tbody></table>', 'td')).toMatch(/^One.two$/));

  it('contains shadow roots where they are shown', () => {
    document.body.append(document.createRange().createContextualFragment('<p>One</p><div></div><p>three</p>'));
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    root?.append('two');
    const elements = new Set([...document.querySelectorAll('p'), ...(root ? [root] : [])]);
    expect(new RenderedText(document, elements).text.trim()).toBe('One\ntwo\nthree');
  });

  it.each(['firstChild', 'childNodes', 'localName', 'shadowRoot', 'assignedSlot'])(
    'is read although a field of the form is called %s',
    (name) => {
      const html = `<form><input name="${name}"><p>One</p><p>two</p></form>`;
      document.body.append(document.createRange().createContextualFragment(html));
      const form = document.querySelector('form');
      // As a browser answers for it.
      if (form) Object.defineProperty(form, name, { value: document.querySelector('input') });
      const elements = new Set(document.querySelectorAll('p'));
      expect(new RenderedText(document, elements).text).toContain('One\ntwo');
    },
  );
});

it.each([
  ['a place to divide a word between two blanks', 'One \u00ad two three', 5],
  ['a blank that does not collapse', 'One\u00a0 two three', 4],
])('gives the place behind %s, asked for after it', (_, data, before) => {
  const paragraph = document.body.appendChild(document.createElement('p'));
  const node = paragraph.appendChild(document.createTextNode(data));
  const text = new RenderedText(document, new Set([paragraph]));
  text.offsetOf({ node, offset: before });
  const offset = text.offsetOf({ node, offset: data.indexOf('three') });
  expect(offset).toBe(text.text.indexOf('three'));
});

it('gives the place of each text node in it', () => {
  document.body.append(document.createRange().createContextualFragment('<p>One\n  two <b> three</b></p><p>four</p>'));
  const text = new RenderedText(document, new Set(document.querySelectorAll('p')));
  const node = document.querySelector('b')?.firstChild as Text;
  const offset = text.offsetOf({ node, offset: 1 }) ?? -1;
  expect(text.text.slice(offset, offset + 5)).toBe('three');
  expect(text.offsetOf({ node: document.createTextNode('x'), offset: 0 })).toBeNull();
});

it('gives no place where a node has less text by now, which a browser does not read beyond its end', () => {
  const paragraph = document.createElement('p');
  paragraph.textContent = 'One';
  document.body.append(paragraph);
  const node = paragraph.firstChild as Text;
  const text = new RenderedText(document, new Set([paragraph]));
  expect([3, 9, 12, 3].map((offset) => text.offsetOf({ node, offset }))).toEqual([3, null, null, 3]);
});

it('asks a node for the part of its text up to a place alone, since Firefox copies all of it each time', () => {
  const paragraph = document.createElement('p');
  paragraph.textContent = 'One\u00ad  two  three';
  document.body.append(paragraph);
  const node = paragraph.firstChild as Text;
  const { data } = node;
  const text = new RenderedText(document, new Set([paragraph]));
  node.substringData = (offset, count) => data.substring(offset, offset + count);
  Object.defineProperty(node, 'data', { get: () => expect.unreachable('the whole text was asked for') });
  const offsets = ['two', 'three'].map((word) => text.offsetOf({ node, offset: data.indexOf(word) }));
  expect(offsets.map((offset) => text.text.slice(offset ?? 0))).toEqual(['two three\n', 'three\n']);
});
