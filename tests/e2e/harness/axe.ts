import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cardRoot } from '../../../cli/card-root.ts';
import type { PageUnderTest } from './page-under-test.ts';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What loads as a module elsewhere shall not be taken for that here. */
const LOAD = `(() => { const module = undefined, define = undefined, window = globalThis; ${source} })()`;

/** Half a megabyte, which a document that is looked at more than once is sent once. */
async function load(evaluate: (expression: string) => Promise<unknown>): Promise<void> {
  if (!(await evaluate('globalThis.axe !== undefined'))) await evaluate(LOAD);
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe looks for: all of WCAG 2.2 AA, or only what another colour scheme of the same document can break. */
export type AxeRules = 'all' | 'colours';
const RUN_ONLY: Readonly<Record<AxeRules, readonly string[]>> = {
  all: tags,
  colours: ['color-contrast', 'link-in-text-block'],
};

/** axe then describes violations alone, where it would look for a selector of each element that passed as well. */
const RESULTS = `resultTypes: ['violations']`;

const run = (context: string, rules: AxeRules, options: string) => `
  const { violations } = await axe.run(${context}, { runOnly: ${JSON.stringify(RUN_ONLY[rules])}, rules: ${options}, ${RESULTS} });
  return violations.flatMap((rule) => rule.nodes.map((node) =>
    rule.id + ': ' + node.target.join(' ') + ' ' + (node.failureSummary ?? '').replace(/\\s+/g, ' ')));`;

/** Violations in the whole document as lines "rule: selector"; `evaluate` evaluates an expression there. */
export async function runAxeInDocument(
  evaluate: (expression: string) => Promise<unknown>,
  rules: AxeRules = 'all',
): Promise<string[]> {
  await load(evaluate);
  return (await evaluate(`(async () => { ${run('document', rules, '{}')} })()`)) as string[];
}

/** Like `runAxeInDocument`, in the open card of a page. */
export async function runAxeInCard(page: PageUnderTest, rules: AxeRules = 'all'): Promise<string[]> {
  // Neither the page nor axe can read the closed root; only in the content script's world it is presented as an open
  // one.
  const reveal = `Object.defineProperty(Element.prototype, 'shadowRoot', { configurable: true, get() {
    return root.host === this ? root : null;
  } })`;
  // axe cannot compute the contrast of elements outside the body; moveBefore keeps focus and top layer.
  const move = (to: string) => `${to}.moveBefore ? ${to}.moveBefore(root.host, null) : ${to}.append(root.host)`;
  const options = JSON.stringify({ region: { enabled: false } });
  const evaluate = (expression: string) => page.tab.inContentWorldSource(expression);
  await load(evaluate);
  const result = await evaluate(`(async () => {
    const root = (${cardRoot})();
    if (!root) return ['no card is open'];
    ${reveal};
    const home = root.host.parentNode;
    ${move('document.body')};
    try { ${run('root.host', rules, options)} } finally { ${move('home')}; }
  })()`);
  return result as string[];
}
