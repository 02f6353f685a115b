// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { surroundingsOf } from '../../../../utils/dom/card/surroundings.ts';
import type { PlacedMention } from '../../../../utils/dom/mentions/placed-mentions.ts';

function around(html: string): string | undefined {
  document.body.innerHTML = html;
  const element = document.querySelector('[data-block]') ?? document.body;
  return surroundingsOf({ block: { element } } as unknown as PlacedMention)?.localName;
}

it.each([
  ['<main><p data-block>The OUN.</p></main>', 'main'],
  ['<p data-block>The OUN.</p>', 'p'],
  ['<main><a href="#"><p data-block>The OUN.</p></a></main>', 'main'],
  ['<a href="#"><p data-block>The OUN.</p></a>', undefined],
  ['The OUN.', undefined],
])('of a name in %s are %s', (html, expected) => {
  expect(around(html)).toBe(expected);
});

it('are none where there is no mention any more', () => {
  expect(surroundingsOf(null)).toBeNull();
});
