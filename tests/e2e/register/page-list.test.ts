/** A list of an open page comes in as a register through the popup, as a table does. */
import { expect, it } from 'vitest';
import { reader, until } from '../harness/reader.ts';

const PARTNERS = [
  'Estonia: University of Toruk, since 2012',
  'Lithuania: Vexar University, signed 3 May 2014',
  'Poland: Zembla Polytechnic University',
  'Latvia: Onhava University, valid until 2030',
  'Norway: Fernhill University College',
];

it('is offered in the popup and read line by line', async () => {
  const items = PARTNERS.map((partner) => `<li>${partner}</li>`).join('');
  // Chromium gives a page's objects to extensions only to a depth of a hundred.
  const deep = `${'<div>'.repeat(150)}<ul>${items}</ul>${'</div>'.repeat(150)}`;
  const page = await reader.open(`<title>Our partners</title><h1>Partners</h1>${deep}`);
  await page.report();
  const popup = await reader.popup(page);
  const address = await until('the list is offered', () =>
    popup.evaluate(() => document.querySelector<HTMLAnchorElement>('.foot-table a')?.getAttribute('href')),
  );
  await popup.close();
  const register = await reader.extensionPage(address.slice(1));
  await expect.poll(() => register.text()).toMatch(/5 agreements.*5 partners/);
  expect(await register.text()).toContain('Zembla Polytechnic University');
});

it('is not offered where few items name institutions', async () => {
  const items = ['Home', 'University', 'News', 'Contact', 'Library'].map((word) => `<li>${word}</li>`).join('');
  const page = await reader.open(`<title>News</title><h1>News</h1><ul>${items}</ul><p>Tsinghua University met.</p>`);
  await page.report();
  const popup = await reader.popup(page);
  await until('the page is read', () => popup.evaluate(() => document.querySelector('.foot') !== null));
  expect(await popup.evaluate(() => document.querySelector('.foot-table'))).toBeNull();
});
