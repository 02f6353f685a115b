// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isOnDark } from '../../../../utils/dom/mentions/on-dark.ts';
import type { PlacedMention } from '../../../../utils/dom/mentions/placed-mentions.ts';

function isDarkAt(style: string, change: (text: Text) => void = () => {}): boolean {
  document.body.innerHTML = '<p>North College</p>';
  const element = document.querySelector('p') as HTMLElement;
  const clear = 'background-color: rgba(0, 0, 0, 0); background-image: none';
  for (const each of [document.documentElement, document.body]) each.style.cssText = clear;
  element.style.cssText = `${clear}; ${style}`;
  const node = element.firstChild as Text;
  change(node);
  return isOnDark({ span: { start: { node } }, block: { element } } as unknown as PlacedMention);
}

it.each([
  ['a light colour', 'color: rgb(0, 0, 0); background-color: rgb(250, 250, 250)', false],
  ['a dark colour', 'color: rgb(238, 238, 238); background-color: rgb(17, 17, 17)', true],
  ['a picture, with light text', 'color: rgb(230, 230, 230); background-image: url(dark.png)', true],
  ['a picture, with dark text', 'color: rgb(40, 40, 40); background-image: url(light.png)', false],
  ['a picture, with grey text', 'color: rgb(153, 153, 153); background-image: url(light.png)', false],
  ['a picture, with text that is hidden', 'color: rgba(255, 255, 255, 0); background-image: url(light.png)', false],
  ['a layer behind it, with light text', 'color: rgb(255, 255, 255)', true],
  ['a middle colour, with light text', 'color: rgb(255, 255, 255); background-color: rgb(120, 120, 120)', true],
  ['a middle colour, with dark text', 'color: rgb(0, 0, 0); background-color: rgb(120, 120, 120)', false],
])('a name on %s', (_, style, expected) => {
  expect(isDarkAt(style)).toBe(expected);
});

it('goes by its block where its text was replaced', () => {
  const style = 'color: rgb(238, 238, 238); background-color: rgb(17, 17, 17)';
  expect(isDarkAt(style, (text) => text.replaceWith('South College'))).toBe(true);
});
