import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cardRoot } from '../../../cli/card-root.ts';
import type { PageUnderTest } from './page-under-test.ts';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe then describes violations alone, where it would look for a selector of each element that passed as well. */
const RESULTS = `resultTypes: ['violations']`;

const run = (context: string, rules: string) => `(async () => {
  ${source};
  const { violations } = await axe.run(${context}, { runOnly: ${JSON.stringify(tags)}, rules: ${rules}, ${RESULTS} });
  return violations.flatMap((rule) => rule.nodes.map((node) =>
    rule.id + ': ' + node.target.join(' ') + ' ' + (node.failureSummary ?? '').replace(/\\s+/g, ' ')));
})()`;

/** Violations in the whole document as lines "rule: selector"; `evaluate` evaluates an expression there. */
export async function runAxeInDocument(evaluate: (expression: string) => Promise<unknown>): Promise<string[]> {
  return (await evaluate(run('document', '{}'))) as string[];
}

/** Like `runAxeInDocument`, in the open card of a page. */
export async function runAxeInCard(page: PageUnderTest): Promise<string[]> {
  // Neither the page nor axe can read the closed root; only in the content script's world it is presented as an open
  // one.
  const reveal = `Object.defineProperty(Element.prototype, 'shadowRoot', { configurable: true, get() {
    return root.host === this ? root : null;
  } })`;
  // axe cannot compute the contrast of elements outside the body; moveBefore keeps focus and top layer.
  const move = (to: string) => `${to}.moveBefore ? ${to}.moveBefore(root.host, null) : ${to}.append(root.host)`;
  const rules = JSON.stringify({ region: { enabled: false } });
  const result = await page.tab.inContentWorldSource(`(async () => {
    const root = (${cardRoot})();
    if (!root) return ['no card is open'];
    ${reveal};
    const module = undefined, define = undefined, window = globalThis;
    const home = root.host.parentNode;
    ${move('document.body')};
    try { return await ${run('root.host', rules)}; } finally { ${move('home')}; }
  })()`);
  return result as string[];
}
