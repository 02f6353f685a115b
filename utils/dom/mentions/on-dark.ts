import { contrast, grey, readColour } from '../../core/page/contrast/colour.ts';
import { tonesOnPage } from '../highlights/background-colour.ts';
import { elementAround } from '../reading/text-blocks/composed-parent.ts';
import type { PlacedMention } from './placed-mentions.ts';

/** Whether the page is dark around a mention. */
export function isOnDark({ span, block }: PlacedMention): boolean {
  const node = span?.start.node;
  const blockElement = block.element instanceof ShadowRoot ? block.element.host : block.element;
  // A text that the page has just replaced has no style any more.
  const element = (node?.isConnected && elementAround(node)) || blockElement;
  const tone = tonesOnPage()(element);
  return tone === 'on-dark' || (tone === 'text' && isLight(getComputedStyle(element).color));
}

/** Text with less contrast to white is made for something dark. */
const LEAST_ON_WHITE = 2;

/** What lies behind the text is not known, as with a picture: what the page writes there says it. */
function isLight(text: string): boolean {
  const colour = readColour(text);
  return colour !== null && colour.alpha >= 0.5 && contrast(colour, grey(255)) < LEAST_ON_WHITE;
}
