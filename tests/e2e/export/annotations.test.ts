/**
 * The selectors of exported annotations, resolved by another implementation of the data model: that of the Apache
 * Annotator, which counts code points. (Its `dom` imports `selector` without naming it, so both are installed.)
 */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { reader } from '../harness/reader.ts';

/** `in-page/anchor.ts` with all that it imports, as one script that a page can run. */
async function anchorScript(): Promise<string> {
  const entry = fileURLToPath(new URL('./in-page/anchor.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'anchoring', fileName: 'anchor' };
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('anchor.ts gave no script.');
  return chunk.code;
}

const script = await anchorScript();
const OUC = 'Open University of China';

it.each([
  ['characters of two units before it', `<p>🎓🎓🎓 Talks at the ${OUC} ended.</p>`, OUC],
  ['characters of two units around it', `<p>𠮷𠮷 🎓${OUC}🎓 𠮷</p><p>🎓</p>`, OUC],
  ['a line break inside', '<p>Talks at the Open University<br>of China ended.</p>', 'Open Universityof China'],
  ['no blank between blocks', `<p>It ended well.</p><p>The ${OUC} signed.</p><p>All left.</p>`, OUC],
  ['an earlier one', `<p>The ${OUC} met.</p><p>Then the ${OUC} signed.</p>`, OUC],
  ['the same words in every cell', `<table><tr><td>${OUC}<td>a<tr><td>${OUC}<td>b</table>`, OUC],
  ['a script beside it', `<p>Then <script>var zembla = 1</script>the ${OUC} signed.</p>`, OUC],
  ['hidden text beside it', `<p>Then the <span style="display:none">zembla</span>${OUC} signed.</p>`, OUC],
  ['markup inside', '<p>The <b>Open <i>University</i></b> of <a href="#x">China</a> signed.</p>', OUC],
  ['Chinese', '<p lang="zh">昨日，国家开放大学与外方签署协议。</p>', '国家开放大学'],
  [
    'white space in the source',
    '<p>the Open\n  University\n of China\n   signed.</p>',
    'Open\n  University\n of China',
  ],
])('are found again: %s', async (_, html, exact) => {
  const page = await reader.open(html);
  const mentions = await page.mentions();
  const { selectors } = mentions.at(-1) ?? { selectors: null };
  expect(selectors?.[0].exact).toBe(exact);
  expect(selectors?.map((selector) => JSON.stringify(selector)).join()).not.toContain('zembla');
  const run = `${script}; anchor(${JSON.stringify(selectors)})`;
  const { byQuote, byPosition } = (await page.input.evaluate(run)) as Record<string, string[]>;
  expect(byPosition).toHaveLength(1);
  expect(byPosition?.[0]).toMatch(new RegExp(`^\\d+\\+${exact}$`));
  expect(byQuote).toEqual(byPosition);
});
