/** The address of a mention, as exports give it, opened as a reader of the export opens it. */
import { expect, it } from 'vitest';
import { rowsOf } from '../../../utils/core/export/rows.ts';
import { type PageUnderTest, reader } from '../harness/reader.ts';
import { until } from '../harness/until.ts';

const SPACE = '<p style="margin: 4000px 0">Filler says nothing.</p>';
const FILLER = '<p>Filler says nothing.</p>';

/** Markup far down a page without a blank between its elements; the mention in question is in `#place`. */
const tall = (place: string, first = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tall</title></head><body>${first}${SPACE}${FILLER}` +
  `<div id="place">${place}</div>${FILLER}${SPACE}</body></html>`;

const OUC = 'Open University of China';
const EARLIER = `<p>Talks at the ${OUC} began.</p>`;

/** The browsers differ in what they search as one run of text and in Chinese word breaks. */
const everywhere: readonly (readonly [string, string, string?])[] = [
  ['a sentence', `<p>It ended well.</p><p>The ${OUC} signed a memorandum.</p>`],
  ['a sentence of its own after an earlier one', `<p>It ended well.</p><p>The ${OUC} signed.</p>`, EARLIER],
  ['the same words, in other cells', `<table><tr><td>Host<td>${OUC}<td>2020</table>`, EARLIER],
  [
    'the second row of a table',
    `<p>Visits</p><table><tr><td>Zembla<td>${OUC}</table>`,
    `<table><tr><td>Ruritania<td>${OUC}</table>`,
  ],
  ['lines of an address', `<p>First line of address<br>${OUC}<br>Beijing 100039</p>`],
  ['lines of an address after an earlier one', `<p>First line of address<br>${OUC}<br>Beijing 100039</p>`, EARLIER],
  ['a line break inside', '<p>Talks at the Open University<br>of China ended.</p>'],
  ['a line break inside after an earlier one', '<p>Talks at the Open University<br>of China ended.</p>', EARLIER],
  ['a possessive', `<p>The ${OUC}’s president spoke.</p>`],
  ['quotation marks', `<p>He said: “${OUC}” – and left.</p>`, EARLIER],
  ['a hyphen', `<p>The Beijing-based ${OUC}-wide plan.</p>`, EARLIER],
  ['markup inside', '<p>The <b>Open <i>University</i></b> of <a href="#x">China</a> signed.</p>', EARLIER],
  ['script beside it', `<p>Then <script>var zembla = 1</script>the ${OUC} signed.</p>`, EARLIER],
  ['hidden text beside it', `<p>Then the <span style="display:none">zembla</span>${OUC} signed.</p>`, EARLIER],
  ['white space in the source', `<p>Then\n   the Open\n  University\n of China\n   signed.</p>`, EARLIER],
  ['a list', `<ul><li>Zembla</li><li>${OUC}</li></ul>`, `<ul><li>Ruritania</li><li>${OUC}</li></ul>`],
  ['kept white space', `<pre>Talks at the\n${OUC}\nended.</pre>`, EARLIER],
  ['Chinese', '<p lang="zh">会上，国家开放大学与泰国素可泰大学签署协议。</p>'],
  [
    'Chinese after an earlier one',
    '<p lang="zh">昨日，国家开放大学与外方签署协议。</p>',
    '<p>国家开放大学日前宣布。</p>',
  ],
  ['Chinese in quotes', '<p lang="zh">他说：“国家开放大学”，随后离开。</p>', '<p>国家开放大学日前宣布。</p>'],
  ['a shadow root', `<div><template shadowrootmode="open"><p>Talks at the ${OUC} ended.</p></template></div>`],
  ['places to divide a word', `<p>The Open Uni\u00adver\u00adsity of Chi\u00adna signed.</p>`, EARLIER],
  ['a field beside it', `<p>Choose <select><option>Zembla</option></select> ${OUC} signed.</p>`, EARLIER],
  ['tabulators', '<pre>1\tthe\tOpen University\tof China\tsigned</pre>', EARLIER],
  ['the same sentence as an earlier one', `${EARLIER}<p>Zembla.</p>`, EARLIER],
  [
    'the same long sentence as an earlier one',
    `<p>All through the week of the twentieth talks were held at the ${OUC} and in many other places of the town.</p>`,
    `<p>All through the week of the twentieth talks were held at the ${OUC} and in many other places of the town.</p>`,
  ],
  ['the same item as an earlier one', `<ul><li>${OUC}</li><li>Zembla</li></ul>`, `<ul><li>${OUC}</li></ul>`],
  [
    'a row that differs by its first cell',
    `<table><tr><td>Zembla<td>\u200b<td>&nbsp;<td>${OUC}<td>2020</table>`,
    `<table><tr><td>Ruritania<td>\u200b<td>&nbsp;<td>${OUC}<td>2020</table>`,
  ],
  ['meters beside it', `<p>Then <meter value=".5"></meter> the ${OUC} <progress></progress> signed.</p>`, EARLIER],
  ['wide spaces beside it', '<p lang="zh">主办　国家开放大学　协办</p>', '<p>国家开放大学日前宣布。</p>'],
  ['other wide spaces beside it', `<p>Then\u2003the\u2003${OUC}\u2003signed.</p>`, EARLIER],
  ['marks of direction around it', `<p>Then the \u200e${OUC}\u200f signed.</p>`, EARLIER],
  ['marks of direction in Arabic', `<p dir="rtl">قالت \u2066${OUC}\u2069 اليوم.</p>`, EARLIER],
  ['marks of direction around all of a block', `<p dir="rtl">\u200e${OUC}\u200f</p>`],
  ['narrow spaces beside it', `<p>«\u202f${OUC}\u202f» signed.</p>`, EARLIER],
  ['capitals by style', `<p style="text-transform:uppercase">Then the ${OUC} signed.</p>`, EARLIER],
];
const inChromium: typeof everywhere = [
  ['lines between it and others', `<div>First<hr>${OUC}<hr>Last</div>`, EARLIER],
  ['an inline block', `<p>Then the <span style="display:inline-block">${OUC}</span> signed.</p>`, EARLIER],
];

const cases = (): typeof everywhere => [...everywhere, ...(reader.browser.name === 'chromium' ? inChromium : [])];

/** Waits until the words in `#place`, far down the page, are in sight. */
const reached = (page: PageUnderTest): Promise<boolean> =>
  until('the words are in sight', () =>
    page.evaluate(() => {
      const { top, bottom } = document.getElementById('place')?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
      return scrollY > 500 && bottom > 0 && top < innerHeight;
    }),
  );

it('leads to the words of the mention', async () => {
  const misled: string[] = [];
  const page = await reader.open('');
  let last = '';
  for (const [name, place, first = ''] of cases()) {
    await page.tab.goto(reader.server.add({ body: tall(place, first) }));
    const report = await page.report();
    const rows = rowsOf({ exportedAt: '', pages: [{ ...report, page: report.url }], entities: new Map() });
    last = rows.at(-1)?.link ?? '';
    if (!last.includes(':~:text=')) {
      misled.push(`${name}: ${rows.length} mentions, ${last}`);
      continue;
    }
    // The page stays as it is, at its top, and the browser searches it as it would search it when it opens it.
    await page.input.goto(last);
    await reached(page).catch(() => misled.push(`${name}: ${decodeURIComponent(last.split('#')[1] ?? '')}`));
  }
  expect(misled).toEqual([]);

  // From another page: on its own page the browser would only scroll to where it has been before.
  await page.tab.goto(reader.server.add({ body: '' }));
  await page.input.goto(last);
  expect(await reached(page)).toBe(true);
});
