// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isMarkable } from '../../../../utils/dom/highlights/markable.ts';
import type { PlacedMention } from '../../../../utils/dom/mentions/placed-mentions.ts';

function inside(html: string): PlacedMention {
  document.body.innerHTML = html;
  // In browsers a field of a form answers by its name.
  for (const field of document.querySelectorAll('input')) {
    if (field.form) Object.defineProperty(field.form, field.name, { value: field });
  }
  const node = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT).nextNode() as Text;
  return { span: { start: { node, offset: 0 }, end: { node, offset: 1 } } } as unknown as PlacedMention;
}

it.each([
  ['<p>UNESCO</p>', true],
  ['<p><a href="#x"><b>UNESCO</b></a></p>', true],
  ['<li>UNESCO</li>', true],
  ['<form>UNESCO<input name="closest"></form>', true],
  ['<nav><form>UNESCO<input name="closest"></form></nav>', false],
  ['<nav><ul><li>UNESCO</li></ul></nav>', false],
  ['<div role="navigation"><a href="#x">UNESCO</a></div>', false],
  ['<button><span>UNESCO</span></button>', false],
  ['<div role="button">UNESCO</div>', false],
  ['<label>UNESCO <input type="checkbox"></label>', false],
  ['<menu><li>UNESCO</li></menu>', false],
  ['<div role="menu"><div role="menuitem">UNESCO</div></div>', false],
])('%s: %s', (html, expected) => expect(isMarkable(inside(html))).toBe(expected));
