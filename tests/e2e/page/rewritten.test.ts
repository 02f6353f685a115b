/** Pages that write the same text anew from time to time: the reader sees none of it, and so sees the marks stay. */
import { expect, it } from 'vitest';
import { reader, until } from '../harness/reader.ts';

/** What a page does with its paragraphs, each second. */
const WAYS = {
  'sets their text': 'paragraph.textContent = paragraph.textContent',
  'sets their markup': 'paragraph.innerHTML = paragraph.innerHTML',
  'replaces their text nodes':
    'for (const node of [...paragraph.childNodes]) if (node.nodeType === 3) node.replaceWith(node.cloneNode())',
} as const;

/**
 * `marked` has for each time how many names are marked in the frame behind it. The next time comes a second after that
 * frame, however slow the browser is.
 */
const rewriting = (way: keyof typeof WAYS) => `<!doctype html><html lang="en"><title>Live</title><h1>News</h1>
<p>The Open University of China met guests from <i>elsewhere</i> on Monday.</p>
<p>Then <b>UNESCO</b> wrote a letter, and Open University Malaysia came as well.</p>
<script>
  const marked = [];
  const count = () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
    .filter(({ startContainer }) => startContainer.isConnected).length;
  const again = () => {
    for (const paragraph of document.querySelectorAll('p')) ${WAYS[way]};
    requestAnimationFrame(() => {
      marked.push(count());
      setTimeout(again, 1000);
    });
  };
</script></html>`;

it.each(Object.keys(WAYS) as (keyof typeof WAYS)[])('keeps its marks in a page that %s', async (way) => {
  const page = await reader.open(rewriting(way));
  await page.report();
  await until('it is marked', async () => (await page.input.evaluate('count()')) === 3);
  await page.input.evaluate('setTimeout(again, 1000)');
  await until('it was written anew', async () => Number(await page.input.evaluate('marked.length')) >= 3);
  // A machine with too much to do may draw a frame before the page is read.
  expect(await page.input.evaluate('marked.filter((names) => names === 3).length')).toBeGreaterThanOrEqual(2);
});
