import { expect, it } from 'vitest';
import { PATIENCE } from '../../../cli/browsers/patience.ts';
import { type PageUnderTest, reader, until } from '../harness/reader.ts';
import { mentionsOfEach, sideBySide, wantedOfEach } from '../harness/side-by-side.ts';

const ouc = 'Open University of China';

/** Waits until these entities' names were found, however long the page is. */
const finds = (page: PageUnderTest, wanted: readonly string[]): Promise<unknown> =>
  until(
    `mentions ${JSON.stringify(wanted)}`,
    async () => JSON.stringify((await page.mentions()).map((each) => each.exact)) === JSON.stringify(wanted),
    // Longer than `mentions` waits.
    2 * PATIENCE,
  );

it('reads a million characters in one node', async () => {
  const page = await reader.open(`<p id="p"></p><p>UNESCO</p>`);
  await page.evaluate((name: string) => {
    const text = `${'word '.repeat(100_000)}${name} ${'word '.repeat(100_000)}`;
    document.getElementById('p')?.append(text);
  }, ouc);
  await finds(page, [ouc, 'UNESCO']);
});

it('leaves a page usable with five million characters in one node', async () => {
  const page = await reader.open(`<p>${ouc}</p><p id="p" style="height:20px;overflow:hidden"></p>`);
  await finds(page, [ouc]);
  await page.evaluate(() => document.getElementById('p')?.append('word '.repeat(1_000_000)));
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.textContent = 'UNESCO';
    document.body.prepend(late);
  });
  await finds(page, ['UNESCO', ouc]);
});

/** Firefox lays out nothing that is nested deeper than some thousand elements. */
const DEEPEST = reader.browser.name === 'firefox' ? 900 : 1500;

it('reads elements nested as deeply as a browser can show them', async () => {
  const page = await reader.open(`<p>${ouc}</p>`);
  await page.evaluate((nested) => {
    let at: Element = document.body;
    for (let depth = 0; depth < nested; depth += 1) at = at.appendChild(document.createElement('div'));
    at.textContent = 'UNESCO';
  }, DEEPEST);
  await finds(page, [ouc, 'UNESCO']);
});

/** Firefox takes several times as long to lay them out. */
const MANY = reader.browser.name === 'firefox' ? 33_000 : 66_000;

it(`leaves a page usable with ${MANY} elements`, async () => {
  const page = await reader.open(`<p>${ouc}</p>`);
  await page.evaluate((count) => {
    const holder = document.createElement('div');
    holder.innerHTML = '<div><i>Item</i><p>Text</p></div>'.repeat(count / 3);
    holder.append('UNESCO');
    document.body.append(holder);
  }, MANY);
  await finds(page, [ouc, 'UNESCO']);
});

const PIECES: readonly (readonly [name: string, html: string, wanted: readonly string[]])[] = [
  ['right to left', `<div dir="rtl" lang="ar">زار وفد ${ouc} مقر UNESCO</div>`, [ouc, 'UNESCO']],
  ['emoji and null characters', `<p>🎓\u0000${ouc}🎉 👩‍👩‍👧 UNESCO\u0000</p>`, [ouc, 'UNESCO']],
  ['marks that turn the text', `<p>\u202E😀\uFFFD\u200F</p><p>${ouc}</p>`, [ouc]],
  [
    'soft hyphens and no-break spaces',
    '<p>Open Uni\u00adversity\u00a0of China</p>',
    ['Open Uni\u00adversity\u00a0of China'],
  ],
];
/** The parser ends some of the elements; the last one swallows what comes after it. */
const BROKEN = `${'<div>'.repeat(5_000)}x${'</div>'.repeat(5_000)}<p><b>Tidings<p></i> of China</table></b><td> and ${ouc}<div></p><table><tr><p>UNESCO &#xD800; &nosuch; <p title="open`;

it('reads texts of other writing systems, odd characters, deeply nested and broken markup', async () => {
  const html = sideBySide(PIECES.map(([, piece]) => piece));
  const page = await reader.open(`<!doctype html><meta charset="utf-8"><body>${html}${BROKEN}`);
  const names = PIECES.map(([name]) => name);
  const wanted = { ...wantedOfEach(PIECES), 'after them': [ouc, 'UNESCO'] };
  await expect
    .poll(async () =>
      mentionsOfEach(
        names,
        (await page.mentions()).map((each) => each.exact),
      ),
    )
    .toEqual(wanted);
});

it('follows a page that rewrites itself without end, and does not block it', async () => {
  const page = await reader.open(`<p>${ouc}</p><p id="clock">0</p><div id="feed"></div>`);
  await page.evaluate(() => {
    let count = 0;
    const tick = () => {
      count += 1;
      const clock = document.getElementById('clock');
      const feed = document.getElementById('feed');
      if (clock) clock.textContent = `Now ${count}`;
      if (feed) feed.innerHTML = `<p>Item ${count}</p>`;
      requestAnimationFrame(tick);
    };
    tick();
  });
  await page.evaluate(() => document.body.append('UNESCO'));
  await until('what comes late is found', async () => {
    const report = await page.tab.send({ type: 'report' });
    return report?.mentions.map((each) => each.exact).join() === `${ouc},UNESCO`;
  });
});

it.each([
  ['application/xml', `<?xml version="1.0"?><note><to>${ouc}</to></note>`],
  ['image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${ouc}</text></svg>`],
  ['text/plain', `${ouc}`],
])('does no harm in a document of type %s', async (type, body) => {
  const page = await reader.open(body, { headers: { 'content-type': type } });
  const mentions = (await page.report()).mentions.map((each) => each.exact);
  // Chromium wraps XML in a page of its own to show it; there is nothing to read in a drawing.
  expect(type === 'image/svg+xml' ? mentions : mentions.filter((each) => each !== ouc)).toEqual([]);
});
