import { expect, it } from 'vitest';
import { exact } from '../harness/names.ts';
import type { PageUnderTest } from '../harness/page-under-test.ts';
import { reader, until } from '../harness/reader.ts';
import { mentionsOfEach, sideBySide, wantedOfEach } from '../harness/side-by-side.ts';

const ouc = 'Open University of China';

const floated = 'float:left;font-size:4em;line-height:1';
const raised = 'vertical-align:super;font-size:.7em';

const PIECES: readonly (readonly [name: string, html: string, wanted: readonly string[]])[] = [
  [
    'a note mark behind a name',
    `<p>Guests of the ${ouc}<sup>3</sup> and of UNESCO<sup>a,b</sup> came.</p>`,
    [ouc, 'UNESCO'],
  ],
  ['note marks before names', `<p><sup>a</sup>${ouc}, Beijing; <sup>†</sup>UNESCO, Paris</p>`, [ouc, 'UNESCO']],
  ['a note mark that is a link', `<p>The ${ouc}<sup><a href="#n4">4</a></sup>was there.</p>`, [ouc]],
  ['a mark raised by style alone', `<p>The ${ouc}<span style="${raised}">12</span> was there.</p>`, [ouc]],
  ['a mark raised by its place', `<p>The ${ouc}<small style="position:relative;top:-.5em">2</small></p>`, [ouc]],
  [
    'marks that are moved up, or raised by their letters, also behind an acronym',
    `<p>The ${ouc}<i style="display:inline-block;transform:translateY(-.5em)">2</i> and UNESCO<i style="${raised}">2</i> and
     UNESCO<i style="font-variant-position:super">2</i></p>`,
    [ouc, 'UNESCO', 'UNESCO'],
  ],
  [
    'HTML in a drawing, whose own letters no browser marks',
    `<svg width="500" height="80"><desc>UNESCO</desc><text y="20">UNESCO</text>
     <foreignObject width="480" height="60"><div>The ${ouc} <b>ended</b></div></foreignObject></svg>`,
    [ouc],
  ],
  ['a tag of drawings in HTML', `<p>At <text>UNESCO</text> and the</p><text>${ouc}</text>`, ['UNESCO', ouc]],
  [
    'what an office program marks as a place',
    `<p>The <st1:PlaceType w:st="on">Open University</st1:PlaceType> of <st1:place>China</st1:place><o:p></o:p></p>`,
    [ouc],
  ],
  [
    'a heading in a block a letter, and one in a block a word',
    `<h2>${[...'UNESCO'].map((letter) => `<div style="position:relative;display:inline-block">${letter}</div>`).join('')}</h2>
     <h2>${ouc
       .split(' ')
       .map((word) => `<div style="display:inline-block">${word}</div>`)
       .join(' ')}</h2>`,
    ['UNESCO', ouc],
  ],
  [
    'blocks that are blocks by style as well',
    '<div style="margin-inline:1em">Open University</div><div style="display:flex;justify-items:inline-start">of China</div>',
    [],
  ],
  [
    'parts of a line that slots show apart',
    `<x-apart><template shadowrootmode="open"><div><slot name="a"></slot></div><slot name="b"></slot></template><b slot="a">UNESCO</b><b slot="b">The ${ouc}</b></x-apart>`,
    ['UNESCO', ouc],
  ],
  ['text beside a meter, and none that stands for one', `<p>With UNESCO<meter>${ouc}</meter></p>`, ['UNESCO']],
  [
    'a person with marks',
    '<p>Jing Degang<sup>1,*</sup>, Li Wei<sup>2</sup></p><p><sup>1</sup> The Open University of China</p>',
    ['Jing Degang', ouc],
  ],
  ['a drop cap that floats', `<p><b style="${floated}">O</b>pen University of China and others met.</p>`, [ouc]],
  [
    'a drop cap out of the flow',
    '<p style="position:relative"><i style="position:absolute;left:0">U</i>NESCO</p>',
    ['UNESCO'],
  ],
  [
    'a drop cap among other blocks',
    `<div><p>News</p><span style="${floated}">U</span>NESCO met the <b>Open University</b> of China.</div>`,
    ['UNESCO', ouc],
  ],
  ['a Chinese drop cap', `<p lang="zh"><span style="${floated}">国</span>家开放大学发布公告。</p>`, ['国家开放大学']],
  ['a drop cap that is a block by its tag', `<div><div style="${floated}">U</div>NESCO met.</div>`, ['UNESCO']],
  [
    'note marks below the line, and a formula',
    `<p>The ${ouc}<sub>1</sub>, UNESCO<sub>a</sub> and the CO<sub>2</sub> of UNESCO<sub>2</sub> met.</p>`,
    [ouc, 'UNESCO', 'UNESCO'],
  ],
  [
    'words in boxes with room between them',
    `<div><a class="tag">UNESCO</a><a class="tag">${ouc}</a><a class="tag">ASEAN</a></div>`,
    ['UNESCO', ouc],
  ],
  [
    'words that margins part, and a year behind one',
    `<div><b style="margin-right:1em">Partner</b><span>${ouc}</span><i style="margin-left:1em">2020</i></div>`,
    [ouc],
  ],
  [
    'words in boxes on lines of their own',
    `<div style="width:20em"><b class="row">UNESCO</b><b class="row">${ouc}</b></div>`,
    ['UNESCO', ouc],
  ],
  [
    'words with a picture between them',
    '<p>UNESCO<img alt="" width="20" height="10">Open <b>University</b> of China</p>',
    ['UNESCO', ouc],
  ],
  [
    'a name in two boxes with room between them',
    '<div><a class="tag">Open University</a><a class="tag">of China</a></div>',
    [],
  ],
  [
    'pieces of a word without room between them',
    `<p>The <b>Ope</b><i>n Univ</i><span style="padding:0 1px">ersity</span> of China and <b>U</b><b>NESCO</b></p>`,
    [ouc, 'UNESCO'],
  ],
  [
    'pieces of a name that the end of a line parts in the middle',
    '<p lang="zh" style="width:4em">在<b>国家开</b><i>放大学</i>与<b>UNESCO</b></p>',
    ['国家开放大学', 'UNESCO'],
  ],
  ['a word that a line may part', '<p style="width:5em">Open Uni<wbr>versity of <b>China</b></p>', [ouc]],
  [
    'labels that are hidden from the eye, glued to names',
    `<p>See <a href="#a">${ouc}<span class="visually-hidden">opens in a new tab</span></a> and
     <a href="#a"><span class="sr-only">outside link to</span>${ouc}</a> or <a href="#a">UNESCO<i class="screen-reader-text">pdf</i></a></p>`,
    [ouc, ouc, 'UNESCO'],
  ],
  [
    'hints that are shown on demand within names',
    `<p>The <abbr>Open University<span class="tooltip">an open school</span></abbr> of China, the
     Open University<i style="display: none">an open school</i> of China and the Open <i hidden>or free </i>University of China</p>`,
    [ouc, ouc, ouc],
  ],
  [
    'what is shown in place of a file, and what is not shown beside one',
    `<p>The <object data="/none.pdf" type="application/pdf">${ouc}</object> and <object data="/none.png"><b>UNESCO</b></object>
     <object data="/none.html"><p>UNESCO</p></object>
     <object type="image/svg+xml" data="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>">UNESCO <p>UNESCO</p></object></p>`,
    [ouc, 'UNESCO', 'UNESCO'],
  ],
  [
    'tags that no browser knows',
    `<p>The Open <blink>University</blink> of <nation>China</nation></p><xyz style="display:block">The Open</xyz>University of China`,
    [ouc],
  ],
  [
    'lines that a viewer of documents places one by one',
    `<div class="page"><span style="top:0">Guests of the Open Univer-</span><br><span style="top:1em">sity of China and of the Open</span><br><span style="top:2em">University of China came.</span></div>
     <div class="page"><span style="top:0">Open</span><span style="top:1em">University of China</span></div>`,
    ['Open Univer-\nsity of China', 'Open\nUniversity of China'],
  ],
  [
    'words that a hyphen breaks at the end of a line',
    `<p>The Open Univer-<br>sity of China</p><pre>Open Univer-\n  sity of China</pre>`,
    ['Open Univer-\nsity of China', 'Open Univer-\n  sity of China'],
  ],
  ['a letter that is a block of its own', '<p><span style="display:block">U</span><span>NESCO</span></p>', []],
];

it('reads names beside note marks and behind drop caps', async () => {
  const html = sideBySide(PIECES.map(([, piece]) => piece));
  const style = `<style>.tag{display:inline-block;margin:2px;padding:2px 8px} .row{display:inline-block;width:100%} .tooltip{display:none}
      .page{position:relative;height:4em} .page span{position:absolute;white-space:pre}
      .visually-hidden,.sr-only,.screen-reader-text{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}</style>`;
  const page = await reader.open(`<!doctype html><html lang="en"><head>${style}</head><body>${html}</body>`);
  const names = PIECES.map(([name]) => name);
  // The display of an element is read only where a name crosses its edge, a moment later.
  await expect.poll(async () => mentionsOfEach(names, await exact(page))).toEqual(wantedOfEach(PIECES));
  expect(await page.changes()).toEqual([]);
});

/** The texts that are highlighted, as they stand in the page. */
const highlighted = (page: PageUnderTest): Promise<string> =>
  page.evaluate(() => {
    const texts: string[] = [];
    CSS.highlights.forEach((highlight) => {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        texts.push(range.toString());
      }
    });
    return texts.sort().join();
  });

/** Character data of XHTML between texts, with a name in it, and beside elements. */
const CHARACTER_DATA = [
  `<p>One <![CDATA[part & more, then ]]>the ${ouc} and UNESCO.</p>`,
  `<p><![CDATA[Before, the ${ouc}]]> and UNESCO.</p>`,
  `<div>First <b>bold</b><![CDATA[ <i>, so the ${ouc}]]> <p>and UNESCO</p></div>`,
];

it('marks the right words where XHTML has character data', async () => {
  await reader.storage({ settings: { density: 'every' }, settings$: { v: 1 } });
  const page = await reader.open(
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body>${CHARACTER_DATA.join('')}</body></html>`,
    { headers: { 'content-type': 'application/xhtml+xml' } },
  );
  expect(await exact(page)).toEqual(CHARACTER_DATA.flatMap(() => [ouc, 'UNESCO']));
  const wanted = [...CHARACTER_DATA.map(() => ouc), ...CHARACTER_DATA.map(() => 'UNESCO')].join();
  await expect.poll(() => highlighted(page)).toBe(wanted);
  for (const at of CHARACTER_DATA.keys()) {
    await page.hover('UNESCO', at);
    expect(await page.cardText('UNESCO'), CHARACTER_DATA[at]).toContain('UNESCO');
    await page.press('Escape');
    await page.cardGone();
  }
});

it('reads forms whose fields are named like what the reading asks of an element', async () => {
  const forms = [
    ['nextSibling'],
    ['firstChild'],
    ['parentNode'],
    ['nodeType'],
    ['localName'],
    ['textContent'],
    ['querySelector'],
    ['checkVisibility'],
    ['hasAttributes', 'getAttribute'],
    ['shadowRoot', 'assignedSlot'],
    ['getRootNode', 'ownerDocument', 'isConnected'],
    ['closest', 'matches', 'contains', 'getBoundingClientRect', 'parentElement', 'scrollHeight'],
  ];
  const inputs = (fields: readonly string[]) =>
    fields.map((name) => `<input name="${name}"><input type="radio" name="${name}">`).join('');
  const markup = forms.map(
    (fields) =>
      `<form role="search">${inputs(fields)}<p>Then UNESCO, <b>Tsinghua</b> University</p>UNESCO</form><p>After ${fields.join()}, the ${ouc}.</p>`,
  );
  const page = await reader.open(`<p>The ${ouc} first.</p>${markup.join('')}`);
  const inForm = ['UNESCO', 'Tsinghua University', 'UNESCO'];
  await expect.poll(() => exact(page)).toEqual([ouc, ...forms.flatMap(() => [...inForm, ouc])]);
  expect((await page.report()).state).toBe('ready');
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('form p')) paragraph.append(', and UNESCO later');
  });
  const count = 1 + forms.length * (inForm.length + 2);
  await until('what comes later in each form is read', async () => (await exact(page)).length === count);
  for (const [at, fields] of forms.entries()) {
    // The pointer comes from below the name, where the window has to go on.
    await page.evaluate((nth) => document.querySelectorAll('form')[nth]?.scrollIntoView({ block: 'center' }), at);
    await page.hover('UNESCO', at * 3 + 2);
    expect(await page.cardText('UNESCO'), fields.join()).toContain('UNESCO');
    await page.press('Escape');
    await page.cardGone();
  }
});

it('reads what a page shows where its scripts may not run', async () => {
  const html = `<p>At UNESCO</p><noscript><p>The ${ouc} ended.</p></noscript>`;
  const page = await reader.open(`<!doctype html>${html}`, { headers: { 'content-security-policy': 'sandbox' } });
  expect(await exact(page)).toEqual(['UNESCO', ouc]);
  const other = await reader.open(`<!doctype html>${html}`);
  expect(await exact(other)).toEqual(['UNESCO']);
});
