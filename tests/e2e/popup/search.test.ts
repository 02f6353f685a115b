/** Searches from the menu of a selection and from the address bar. */
import { expect, it } from 'vitest';
import { type PageUnderTest, reader } from '../harness/reader.ts';

const asked = (text: string): Promise<PageUnderTest> =>
  reader.extensionPage(`popup.html?search=${encodeURIComponent(text)}`);
const field = (popup: PageUnderTest): Promise<string | undefined> =>
  popup.evaluate(() => document.querySelector<HTMLInputElement>('input[role=combobox]')?.value);

it.each([
  'the Open University of China',
  'The Open University of China',
  'with the Open University of China and',
  '1. Open University of China',
])('finds a name in a selection with small words around it: %s', async (selection) => {
  const popup = await asked(selection);
  await expect.poll(() => popup.text()).toContain('Open University of China');
  await expect.poll(() => popup.text()).toContain('Agreements');
});

it('shortens a selection of any length to a valid query', async () => {
  const popup = await asked(`Open University Malaysia ${'and more words of a long story '.repeat(2000)}`);
  await expect.poll(async () => (await field(popup))?.length).toBeGreaterThan(100);
  expect((await field(popup))?.length).toBeLessThanOrEqual(200);
  await expect.poll(() => popup.text()).toContain('results');
});
