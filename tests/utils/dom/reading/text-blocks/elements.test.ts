// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  isSilent,
  kindOf,
  MOSTLY_NOT_PLAIN,
  NOT_PLAIN,
} from '../../../../../utils/dom/reading/text-blocks/elements.ts';

/** As both selectors say it, the second asked where the first finds something. */
function plain(html: string): boolean {
  const element = document.createElement('div');
  element.innerHTML = html;
  return [MOSTLY_NOT_PLAIN, NOT_PLAIN].some((selector) => !element.querySelector(selector));
}

describe('an element', () => {
  it.each([
    'No more than text.',
    'A <a href="#">link</a>, <em>stress</em> and a <code class="name">name</code>.',
    'Tags that few texts have: <kbd>A</kbd>, <q>B</q>, <bdi>C</bdi> and a <mark class="found"><u>D</u></mark>.',
  ])('is plain whose elements are all inline: %s', (html) => {
    expect(plain(html)).toBe(true);
  });

  it.each([
    'A <div>block</div>.',
    '<kbd>A</kbd> and then a <p>block</p>.',
    '<kbd>A</kbd> in <span lang="fr">another language</span>.',
    'A raised <sup>1</sup>.',
    'A line<br>and another.',
    'A <custom-element>custom element</custom-element>.',
    'A field: <input>',
    '<span contenteditable>In it the reader writes.</span>',
    '<q hidden>Hidden.</q>',
    '<span style="display:none">Hidden.</span>',
    '<span class="is-hidden">Hidden.</span>',
    '<b class="sr-only">Hidden.</b>',
    '<kbd class="screen-reader-text">Hidden.</kbd>',
    '<i><u class="tooltip">Hidden.</u></i>',
  ])('is not plain with anything else in it: %s', (html) => {
    expect(plain(html)).toBe(false);
  });
});

describe('a tag', () => {
  it.each([
    ['kbd', 'inline'],
    ['sup', 'inline'],
    ['a', 'inline'],
    ['svg', 'silent'],
    ['meter', 'barrier'],
    ['br', 'break'],
    ['article', 'block'],
    ['custom-element', undefined],
    ['blink', undefined],
    ['object', 'inline'],
  ])('says what its element is: %s', (tag, kind) => {
    expect(kindOf(document.createElement(tag))).toBe(kind);
  });
});

it.each(['line', 'switch', 'view'])('%s is unknown as a tag of HTML, also where a drawing has it', (tag) => {
  const part = document.createElementNS('http://www.w3.org/2000/svg', tag);
  const unknown = document.createElement(tag);
  Object.defineProperty(unknown, Symbol.toStringTag, { value: 'HTMLUnknownElement' });
  expect([unknown, part, unknown].map((element) => kindOf(element))).toEqual([undefined, undefined, undefined]);
});

describe('text', () => {
  const svg = 'http://www.w3.org/2000/svg';
  const drawn = (tag: string): Element => document.createElementNS(svg, tag);
  const isText = (element: Element): boolean => !isSilent(element, kindOf(element));

  it.each(['text', 'desc'])('is none of ours in a drawing, and is in HTML: %s', (tag) => {
    expect([isText(drawn(tag)), isText(document.createElement(tag))]).toEqual([false, true]);
  });

  it.each(['script', 'noscript', 'svg', 'title'])('is none of ours in an element without HTML: %s', (tag) => {
    const element = document.createElement(tag);
    element.textContent = 'Words';
    expect(isText(element)).toBe(false);
  });

  it('is in a drawing that has HTML, and where scripts do not run', () => {
    const [drawing, instead] = [drawn('svg'), document.createElement('noscript')];
    drawing.append(drawn('foreignObject'));
    instead.append(document.createElement('p'));
    expect([isText(drawing), isText(instead)]).toEqual([true, true]);
  });
});

it('a list is a block: HTMLUListElement begins like the name for unknown tags', () => {
  const list = document.createElement('menu');
  Object.defineProperty(list, Symbol.toStringTag, { value: 'HTMLUListElement' });
  expect(kindOf(list)).toBe('block');
});
