import { expect, it } from 'vitest';
import { becomes, exact } from '../harness/names.ts';
import { reader, until } from '../harness/reader.ts';
import { mentionsOfEach, sideBySide, wantedOfEach } from '../harness/side-by-side.ts';
import { itInOneBrowser } from '../harness/which-browser.ts';

const ouc = 'Open University of China';

const PIECES: readonly (readonly [name: string, html: string, wanted: readonly string[]])[] = [
  ['a name split over inline elements', '<p><b>Open University</b> of <i><a href="#">China</a></i></p>', [ouc]],
  ['two cells', '<table><tr><td>Open University</td><td>of China</td></tr></table>', []],
  ['two paragraphs', '<p>Open University</p><p>of China</p>', []],
  ['text around a block', `<div>UNESCO<p>and ${ouc}</p>with UNESCO</div>`, ['UNESCO', ouc, 'UNESCO']],
  ['a single line break', '<p>Open University<br>of China</p>', ['Open University\nof China']],
  ['two line breaks', '<p>Open University<br><br>of China</p>', []],
  ['ruby', '<p><ruby>国家<rt>guójiā</rt>开放<rt>kāifàng</rt>大学<rt>dàxué</rt></ruby></p>', ['国家开放大学']],
  [
    'an inline element shown as a block',
    '<p><span style="display:block">Open University</span><span>of China</span></p>',
    [],
  ],
  ['blocks glued together', `<p><span style="display:block">News</span><span>${ouc}</span></p>`, [ouc]],
  ['a custom element in a name', '<p><x-term>Open University</x-term> of China</p>', [ouc]],
  ['a comment in a name', '<p>Open Univ<!-- here -->ersity of China</p>', [ouc]],
  [
    'script, style, template, noscript',
    `<script>"${ouc}"</script><style>/*${ouc}*/</style><template>${ouc}</template>`,
    [],
  ],
  ['script inside a paragraph', `<p>Open <script>var UNESCO</script>University of China</p>`, [ouc]],
  ['form fields', `<textarea>${ouc}</textarea><input value="${ouc}"><select><option>${ouc}</select>`, []],
  ['editors', `<div contenteditable>${ouc}<p>UNESCO</p></div><p>See <span contenteditable="">UNESCO</span></p>`, []],
  ['a part of an editor that is closed', `<div contenteditable="false">${ouc}</div>`, [ouc]],
  ['what is not rendered', `<div hidden><p>${ouc}</p></div><p style="display:none">UNESCO</p>`, []],
  ['what is invisible', `<p style="visibility:hidden">${ouc}</p>`, []],
  [
    'elements without a box of their own',
    `<div style="display:contents"><div style="display:contents">UNESCO<p>and ${ouc}</p></div></div>`,
    ['UNESCO', ouc],
  ],
  [
    'what a slot shows by itself, and not what it would show',
    `<x-own><template shadowrootmode="open"><slot>UNESCO</slot></template></x-own>
     <x-given><template shadowrootmode="open"><slot>UNESCO</slot></template>The ${ouc}</x-given>`,
    ['UNESCO', ouc],
  ],
  [
    'an element without a box in one that is hidden',
    `<div hidden><div style="display:contents">${ouc}</div></div>`,
    [],
  ],
  ['alternative text', `<p><img alt="${ouc}" title="${ouc}"></p>`, []],
  ['closed details', `<details><summary>UNESCO</summary><p>${ouc}</p></details>`, ['UNESCO']],
];

it('reads the text of each paragraph, cell and line as a reader sees it', async () => {
  const html = sideBySide(PIECES.map(([, piece]) => piece));
  const page = await reader.open(`<!doctype html><html lang="en"><body>${html}</body>`);
  const names = PIECES.map(([name]) => name);
  // The display of an element is read only where a name crosses its edge, a moment later.
  await expect.poll(async () => mentionsOfEach(names, await exact(page))).toEqual(wantedOfEach(PIECES));
  expect(await page.changes()).toEqual([]);
});

it('reads text that is added late, changed or removed', async () => {
  const page = await reader.open('<p id="a">Nothing yet</p><ul id="list"></ul>');
  expect(await exact(page)).toEqual([]);
  await page.evaluate(() => {
    const text = document.getElementById('a')?.firstChild;
    if (text) text.nodeValue = 'UNESCO was here';
    for (let i = 0; i < 3; i += 1) {
      const item = document.createElement('li');
      item.innerHTML = 'With <b>Open University</b> of China';
      document.getElementById('list')?.append(item);
    }
  });
  await becomes(page, ['UNESCO', ouc, ouc, ouc]);
  await page.evaluate(() => document.getElementById('list')?.firstElementChild?.remove());
  await becomes(page, ['UNESCO', ouc, ouc]);
  await page.evaluate(() => {
    const list = document.getElementById('list');
    if (list) document.body.prepend(list);
  });
  await becomes(page, [ouc, ouc, 'UNESCO']);
});

it('reads a page that rewrites the same text, and one that replaces its body', async () => {
  const page = await reader.open('<div id="app"><p>UNESCO</p></div>');
  expect(await exact(page)).toEqual(['UNESCO']);
  await page.evaluate(() => {
    const paragraph = document.querySelector('p');
    if (paragraph) paragraph.innerHTML = '<i>UNESCO</i>';
  });
  await until('the highlight follows the text', () =>
    page.evaluate(() => {
      const ranges: Node[] = [];
      CSS.highlights.forEach((highlight) => {
        for (const range of highlight) ranges.push(range.startContainer);
      });
      return ranges.length === 1 && ranges[0]?.isConnected;
    }),
  );
  await page.evaluate(() => {
    const body = document.createElement('body');
    body.innerHTML = '<p>Open University of China</p>';
    document.body.replaceWith(body);
  });
  await becomes(page, [ouc]);
});

it('reads text that is shown later', async () => {
  const page = await reader.open(
    `<div id="tab" style="display:none"><p>${ouc}</p></div><p>More <span id="more" style="display:none">on UNESCO</span></p>
     <div style="height:5000px"></div><div id="far" hidden><p>UNESCO</p></div>`,
  );
  expect(await exact(page)).toEqual([]);
  await page.evaluate(() => {
    document.getElementById('tab')?.removeAttribute('style');
    document.getElementById('more')?.removeAttribute('style');
    document.getElementById('far')?.removeAttribute('hidden');
  });
  await becomes(page, [ouc, 'UNESCO', 'UNESCO']);
  await page.evaluate(() => document.getElementById('tab')?.setAttribute('style', 'display:none'));
  await becomes(page, ['UNESCO', 'UNESCO']);
});

it('reads open shadow roots, also those that change', async () => {
  const page = await reader.open(
    `<x-story><template shadowrootmode="open"><p><b>Open University</b> of China</p></template></x-story><p>UNESCO</p>`,
  );
  await until('both are found', async () => (await exact(page)).length === 2);
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'UNESCO again';
    document.querySelector('x-story')?.shadowRoot?.append(paragraph);
  });
  await until('the change is read', async () => (await exact(page)).length === 3);
  expect(await page.changes()).toEqual([]);
});

it.each([
  ['a later part first', [0.6]],
  ['the end first, and then to parts above it', [0.99, 0.3, 0.7, 0.1]],
])('keeps the order of the page where the reader scrolls to %s', async (_, places) => {
  const names = ['UNESCO', ouc, 'Tsinghua University', 'UNESCO'];
  const parts = names.map(
    (name) => `<section>${`<div>${'<p>Text.</p>'.repeat(50)}</div>`.repeat(60)}<p>${name}</p></section>`,
  );
  const page = await reader.open(`${parts.join('')}<script>
    const places = ${JSON.stringify(places)};
    const next = () => {
      if (places.length === 0) return;
      scrollTo(0, document.body.scrollHeight * places.shift());
      setTimeout(next, 60);
    };
    next();
  </script>`);
  expect(await exact(page)).toEqual(names);
});

it('marks what is in sight where a page is opened far below its beginning', async () => {
  const far = `<div>${'<p>Text.</p>'.repeat(50)}</div>`.repeat(80);
  const page = await reader.open(`${far}<p>UNESCO</p>${far}<h2 id="here">Partners</h2><p>${ouc}</p>${far}`);
  await page.evaluate(() => {
    location.hash = 'here';
    location.reload();
  });
  await until('the mention in sight is marked', async () => {
    const marked = Object.values(await page.highlights()).reduce((sum, size) => sum + size, 0);
    return marked === 1 && (await page.evaluate(() => scrollY > 1000));
  });
  expect(await exact(page)).toEqual(['UNESCO', ouc]);
});

itInOneBrowser('remembers more than a thousand mentions from one batch to the next', async () => {
  const filler = 'and nothing else is said in this part of the page. '.repeat(5);
  const parts = Array.from({ length: 1200 }, (_, at) => `<p>${at % 2 ? 'OUC' : 'UNESCO'} ${filler}</p>`);
  // Only the last batch defines the acronym of all the others.
  const page = await reader.open(`${parts.join('')}<p>${ouc} (OUC)</p>`);
  expect((await page.mentions()).length).toBe(1202);
});

it('finds names in the viewport and thousands of blocks away', async () => {
  const far = `<p>UNESCO</p>${'<p>Text.</p>'.repeat(4000)}`;
  const page = await reader.open(`${far}<p id="here">${ouc}</p>${far}`);
  expect(await exact(page)).toEqual(['UNESCO', ouc, 'UNESCO']);
});
