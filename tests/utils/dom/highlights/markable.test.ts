// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isMarkable } from '../../../../utils/dom/highlights/markable.ts';
import type { PlacedMention } from '../../../../utils/dom/mentions/placed-mentions.ts';

function inside(html: string): PlacedMention {
  document.body.innerHTML = html;
  const node = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT).nextNode() as Text;
  return { span: { start: { node, offset: 0 }, end: { node, offset: 1 } } } as unknown as PlacedMention;
}

it.each([
  ['<p>UNESCO</p>', true],
  ['<p><a href="#x"><b>UNESCO</b></a></p>', true],
  ['<li>UNESCO</li>', true],
  ['<nav><ul><li>UNESCO</li></ul></nav>', false],
  ['<div role="navigation"><a href="#x">UNESCO</a></div>', false],
  ['<button><span>UNESCO</span></button>', false],
  ['<div role="button">UNESCO</div>', false],
  ['<label>UNESCO <input type="checkbox"></label>', false],
  ['<menu><li>UNESCO</li></menu>', false],
  ['<div role="menu"><div role="menuitem">UNESCO</div></div>', false],
])('%s: %s', (html, expected) => expect(isMarkable(inside(html))).toBe(expected));
