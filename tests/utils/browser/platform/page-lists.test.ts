// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { holdsList } from '../../../../utils/browser/platform/page-lists.ts';
import { readTables } from '../../../../utils/browser/platform/page-tables.ts';

const executeScript = vi.hoisted(() => vi.fn());
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({ extension: { scripting: { executeScript } } }));

/** The page of the tab is the document of the test; the browser gives the function's text to it and gives back JSON. */
beforeEach(() => {
  executeScript.mockImplementation(
    async ({ func, args }: { func: (...given: unknown[]) => unknown; args: unknown[] }) => [
      { result: func(...(structuredClone(args) as unknown[])) },
    ],
  );
});

const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const show = (html: string) => {
  document.body.innerHTML = html;
};
const five = [
  'Toruk University',
  'University of Vexar',
  'Zembla college',
  'University of Onhava',
  'Kobaltana University',
];

it.each([
  ['a list of institutions', list(five), true],
  ['items with others, as many', list([...five, 'a', 'b', 'c', 'd', 'e']), true],
  ['more others', list([...five, 'a', 'b', 'c', 'd', 'e', 'f']), false],
  ['too few', list(five.slice(1)), false],
  ['a menu', `<nav>${list(five)}</nav>`, false],
  ['a form', `<form>${list(five)}</form>`, false],
  ['a form around the page', `<form><h1>Partners</h1>${list(five)}</form>`, true],
  ['items that are texts', list(five.map((name) => `${name} ${'and so on '.repeat(20)}`)), false],
  ['no list', '<p>Toruk University</p>', false],
])('%s', async (_, html, expected) => {
  show(html);
  expect(await holdsList(7, 'univer|colleg')).toBe(expected);
});

it('says no of a page that is closed to it', async () => {
  executeScript.mockRejectedValue(new Error('closed'));
  expect(await holdsList(7, 'univer')).toBe(false);
});

it('reads the tables of a page whole, and what is around them without menus', async () => {
  show(`<nav><p>Menu</p></nav><h1>Partners</h1><table><tr><td>one</td></tr></table>${list(['two'])}`);
  const page = await readTables(7);
  expect(page?.tables).toEqual([expect.objectContaining({ tag: 'table' })]);
  expect(JSON.stringify(page?.tables)).toContain('one');
  const around = JSON.stringify(page?.body);
  expect(around).toContain('Partners');
  expect(around).toContain('two');
  expect(around).not.toMatch(/Menu|one/);
});

it('reads what is very deep as text', async () => {
  show('<p id="deep"></p>');
  let place: Element | null = document.getElementById('deep');
  for (let depth = 0; depth < 3_000; depth++) place = place?.appendChild(document.createElement('span')) ?? null;
  if (place) place.textContent = 'here';
  expect(JSON.stringify((await readTables(7))?.body)).toContain('here');
});
