// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { isBlockBox } from '../../../../../utils/dom/reading/text-blocks/block-box.ts';

beforeEach(() => document.body.replaceChildren());

/** Whether the first element with an id is a block. */
function isBlock(html: string): boolean {
  document.body.append(document.createRange().createContextualFragment(html));
  return isBlockBox(document.querySelector('[id]') as Element);
}

// As a browser says of an element with this position; the test's page does not work it out.
const placed = (text: string): string => `<span id="placed" style="position:absolute;display:block">${text}</span>`;

it.each([
  ['between two breaks', `<p>Guests of<br>${placed('Beijing')}<br>came.</p>`],
  ['that begins what a break goes on with', `<p>${placed('Guests of Beijing')}<br><span>Normal University</span></p>`],
  ['that ends what a break begins', `<p><span>Guests of Beijing</span><br>${placed('Normal University')}</p>`],
])('a placed line %s goes on in the next one', (_, html) => expect(isBlock(html)).toBe(false));

it.each([
  ['behind text', `<p>Guests from Beijing${placed('Normal University')}<br>came.</p>`],
  ['behind an element', `<p><i>Guests from Beijing</i>${placed('Normal University')}<br>came.</p>`],
  ['before text', `<p>Guests<br>${placed('Beijing')}Normal University</p>`],
  ['without a break', `<p>${placed('Beijing')}</p>`],
])('a placed element %s is a block', (_, html) => expect(isBlock(html)).toBe(true));

it.each([
  ['block', 'display:block', 'Onhava', true],
  ['inline', 'display:inline', 'Onhava', false],
  ['word that floats', 'display:block;float:left', 'Onhava', true],
  ['first letter that floats', 'display:block;float:left', '“O', false],
])('a %s is a block by its style or none', (_, style, text, is) =>
  expect(isBlock(`<p><span id="it" style="${style}">${text}</span></p>`)).toBe(is),
);
