import type { Translate } from '../../i18n/translate.ts';

const PARAGRAPH = /^¶(\d+)$/;
const ROW_OR_COLUMN = /^(row|column) (\d+)$/;

/** The locator of a source that is a page without paragraphs says nothing. */
const WHOLE = 'page';

/**
 * The places in a source: "¶1, ¶3–5, row 12". Empty where the whole page is cited. `translate`: for readers; without it
 * as packs write them.
 */
export function formatLocators(locators: readonly string[], translate: Translate | null = null): string {
  const numbers = locators.flatMap((locator) => PARAGRAPH.exec(locator)?.[1] ?? []).map(Number);
  const runs: [first: number, last: number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const paragraphs = runs.map(([first, last]) => (first === last ? `¶${first}` : `¶${first}–${last}`));
  const others = locators.filter((locator) => !PARAGRAPH.test(locator) && locator !== WHOLE);
  if (!translate) return [...paragraphs, ...others].join(', ');
  const inWords = others.map((locator) => {
    const [, what = '', number] = ROW_OR_COLUMN.exec(locator) ?? [];
    return number === undefined ? locator : translate(`register.versions.${what as 'row' | 'column'}`, [number]);
  });
  return [...paragraphs, ...inWords].join(translate('citations.comma'));
}
