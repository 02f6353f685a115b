import { expect, it } from 'vitest';
import { becomes, exact, painted } from '../harness/names.ts';
import type { PageUnderTest } from '../harness/page-under-test.ts';
import { reader, until } from '../harness/reader.ts';
import { itInChromium } from '../harness/which-browser.ts';

const ouc = 'Open University of China';
const style = 'partnership-lens-underline-institution';

it('works on after a page has rewritten itself, once and again', async () => {
  const page = await reader.open('<p>UNESCO</p>');
  expect(await exact(page)).toEqual(['UNESCO']);
  for (const time of ['first', 'second']) {
    await page.evaluate(
      (name, text) => {
        document.open();
        document.write(`<!doctype html><title>New</title><p>The ${text} talks at the ${name} ended in Beijing.</p>`);
        document.close();
      },
      ouc,
      time,
    );
    await becomes(page, [ouc]);
    await page.hover(ouc);
    await page.cardText('memorandum with');
    await page.press('Escape');
    await page.cardGone();
    await page.evaluate(() => document.body.append('UNESCO'));
    await becomes(page, [ouc, 'UNESCO']);
  }
});

it('reads a frame that a script writes', async () => {
  const page = await reader.open('<p>UNESCO</p><iframe id="frame" width="600" height="300"></iframe>');
  await exact(page);
  await page.evaluate((name) => {
    const inner = document.querySelector('iframe')?.contentDocument;
    inner?.open();
    inner?.write(`<!doctype html><p>Talks at the ${name} ended.</p>`);
    inner?.close();
  }, ouc);
  await until('the frame is read', async () => {
    const [, frame] = await page.tab.frames();
    if (frame === undefined) return false;
    const report = await page.tab.send({ type: 'report' }, frame).catch(() => null);
    return report?.mentions.length === 1;
  });
});

const toolbar = ({ tab }: PageUnderTest): Promise<string> =>
  reader.browser.inExtension(async (api, tabId) => {
    const action = api.action as { getBadgeText(of: { tabId: number }): Promise<string> };
    return action.getBadgeText({ tabId });
  }, tab.id);

/** Goes through the history like a script of the page: it waits for no load, since a kept page has none. */
async function travel(page: PageUnderTest, steps: 1 | -1): Promise<void> {
  const from = await page.evaluate(() => location.href);
  await page.evaluate((count) => {
    setTimeout(() => history.go(count));
  }, steps);
  await until('the other page is there', async () => (await page.evaluate(() => location.href)) !== from);
}

it('updates the toolbar for a page that comes back, and applies settings that changed meanwhile', async () => {
  const page = await reader.open(
    `<p>Talks at the ${ouc} and UNESCO.</p><script>addEventListener('pageshow', (e) => { window.kept = e.persisted })</script>`,
  );
  await expect.poll(() => toolbar(page)).toBe('2');
  const away = reader.server.add({ body: '<p>Nobody.</p>' });
  await page.tab.goto(away);
  await page.report();
  await travel(page, -1);
  await until('the page came back as it was', () => page.evaluate(() => (window as { kept?: boolean }).kept === true));
  await expect.poll(() => toolbar(page)).toBe('2');

  await travel(page, 1);
  const correction = { entity: 'unesco', text: 'unesco', scope: { kind: 'everywhere' }, made: 0 };
  await reader.storage({ settings: { corrections: [correction] } });
  await travel(page, -1);
  await becomes(page, [ouc]);
  await expect.poll(() => toolbar(page)).toBe('1');

  await travel(page, 1);
  await reader.storage({ settings: { sites: { '127.0.0.1': { kind: 'paused' } } } });
  await travel(page, -1);
  await until('the page is paused', async () => (await page.report()).state === 'paused');
  await expect.poll(() => toolbar(page)).toBe('');
});

const dark = 'background:#101418;color:#eee';
it.each([
  [
    'a transition',
    '<style>body{background:#fff;transition:background-color .3s}body.night{background:#101418}</style>',
    '',
    'body',
    'class',
    'night',
  ],
  [
    'an attribute of any name',
    '<style>html[theme-of-day=night]{background:#101418}</style>',
    '',
    'html',
    'theme-of-day',
    'night',
  ],
  ['a wrapper', `<style>.night{${dark}}</style>`, '', '#app', 'class', 'night'],
  [
    'a wrapper with a transition',
    '<style>#app{background:#fff;transition:background .2s}#app.night{background:#101418}</style>',
    '',
    '#app',
    'class',
    'night',
  ],
  [
    'a style sheet that is no longer turned off',
    `<style id="sheet" media="not all">body{${dark}}</style>`,
    '',
    '#sheet',
    'media',
    'all',
  ],
])('takes the tone for dark backgrounds after a theme has come by %s', async (_, head, __, selector, name, value) => {
  const page = await reader.open(`<head>${head}</head><body><div id="app"><main><p>UNESCO</p></main></div></body>`);
  await expect.poll(() => page.highlights()).toEqual({ [`${style}-on-light`]: 1 });
  await page.evaluate((at, key, given) => document.querySelector(at)?.setAttribute(key, given), selector, name, value);
  await until('the tone is right', async () => (await page.highlights())[`${style}-on-dark`] === 1);
});

it.each(['style', 'link'])('changes the tone after a late style sheet, from a %s element', async (kind) => {
  const sheet = reader.server.add({ body: `body{${dark}}`, headers: { 'content-type': 'text/css' } });
  const page = await reader.open('<p>UNESCO</p><div id="late"></div>');
  await expect.poll(() => page.highlights()).toEqual({ [`${style}-on-light`]: 1 });
  const add = (tag: string, href: string, text: string) => {
    const element = document.createElement(tag);
    if (tag === 'link') Object.assign(element, { rel: 'stylesheet', href });
    else element.textContent = text;
    document.getElementById('late')?.append(element);
  };
  await page.evaluate(add, kind, sheet, `body{${dark}}`);
  await until('the tone is right', async () => (await page.highlights())[`${style}-on-dark`] === 1);
});

it.each([
  ['a rule that a script inserts', (css: string) => document.styleSheets[0]?.insertRule(css)],
  ['a sheet that a script turns on', () => Object.assign(document.styleSheets[1] ?? {}, { disabled: false })],
  [
    'an animation that a script starts',
    () => void document.body.animate([{ background: '#111' }], { duration: 1, fill: 'forwards' }),
  ],
])('changes the tone by the next movement of the pointer after %s', async (_, change) => {
  const page = await reader.open(
    `<head><style>p{margin:1em}</style><style id="night">body{${dark}}</style><script>night.sheet.disabled = true</script></head><p>UNESCO</p><p>More</p>`,
  );
  await expect.poll(() => page.highlights()).toEqual({ [`${style}-on-light`]: 1 });
  await page.evaluate(change as (css: string) => void, `body{${dark}}`);
  // An animation waits for a frame.
  await until('the page is dark', () =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor.startsWith('rgb(')),
  );
  await page.moveTo({ x: 100, y: 300 });
  await page.moveTo(await page.pointOf('More'));
  await until('the tone is right', async () => (await page.highlights())[`${style}-on-dark`] === 1);
});

it('takes the tone for a dark page that only its head says is dark', async () => {
  const page = await reader.open('<head><meta name="color-scheme" content="dark"></head><p>UNESCO</p>');
  await expect.poll(() => page.highlights()).toEqual({ [`${style}-on-dark`]: 1 });
});

it("draws in the text's own colour where the text stands on another layer than those around it", async () => {
  const page = await reader.open(
    '<div style="position:fixed;inset:0;z-index:-1;background:#111"></div><p style="color:#eee">UNESCO</p>',
  );
  await expect.poll(() => page.highlights()).toEqual({ [`${style}-text`]: 1 });
});

it('puts its marks back after the page has cleared all highlights', async () => {
  const page = await reader.open('<p>UNESCO</p><p>More</p>');
  await expect.poll(() => painted(page)).toBe(1);
  await page.evaluate(() => CSS.highlights.clear());
  await page.moveTo({ x: 100, y: 300 });
  await page.moveTo(await page.pointOf('More'));
  await expect.poll(() => painted(page)).toBe(1);
});

it('changes the tone where a press changes a style sheet by script', async () => {
  const page = await reader.open(
    `<p>UNESCO</p><button onclick="const s = new CSSStyleSheet(); s.replaceSync('body{${dark}}'); document.adoptedStyleSheets = [s]">Night</button>`,
  );
  await expect.poll(() => page.highlights()).toEqual({ [`${style}-on-light`]: 1 });
  await page.click('Night');
  await until('the tone is right', async () => (await page.highlights())[`${style}-on-dark`] === 1);
});

it('takes its marks off what becomes an editor, and puts them back: a block, a part of a line, the body', async () => {
  const page = await reader.open(
    `<body><div id="block"><p>Jing Degang</p></div><h2>Later</h2><p>The ${ouc} and <span id="part">UNESCO</span></p></body>`,
  );
  const all = ['Jing Degang', ouc, 'UNESCO'];
  expect(await exact(page)).toEqual(all);
  await expect.poll(() => painted(page)).toBe(all.length);
  const edit = (id: string, on: string) => {
    const element = document.getElementById(id) ?? document.body;
    if (on) element.setAttribute('contenteditable', on);
    else element.removeAttribute('contenteditable');
  };
  for (const [id, left] of [
    ['block', [ouc, 'UNESCO']],
    ['part', ['Jing Degang', ouc]],
    ['the body', []],
  ] as const) {
    await page.evaluate(edit, id, 'true');
    await becomes(page, left);
    await expect.poll(() => painted(page), { message: id }).toBe(left.length);
    await page.evaluate(edit, id, '');
    await becomes(page, all);
    await expect.poll(() => painted(page), { message: id }).toBe(all.length);
  }
});

it('removes its marks from a document that becomes an editor, when the reader starts to use it', async () => {
  const page = await reader.open(`<p>Talks at the ${ouc}.</p>`);
  await expect.poll(() => painted(page)).toBe(1);
  await page.evaluate(() => {
    document.designMode = 'on';
  });
  await page.click('Talks');
  await expect.poll(() => painted(page)).toBe(0);
  expect(await exact(page)).toEqual([]);
  await page.evaluate(() => {
    document.designMode = 'off';
  });
  await becomes(page, [ouc]);
});

it('removes its marks from a document that becomes an editor, when it is scrolled or the pointer moves', async () => {
  const page = await reader.open(`<p>Talks at the ${ouc}.</p><div style="height:3000px">More</div>`);
  const turn = (mode: string) => page.evaluate((to) => Object.assign(document, { designMode: to }), mode);
  for (const act of [() => page.evaluate(() => scrollBy(0, 20)), () => page.moveTo({ x: 420, y: 320 })]) {
    await expect.poll(() => painted(page)).toBe(1);
    await turn('on');
    await act();
    await expect.poll(() => painted(page)).toBe(0);
    await turn('off');
    await page.moveTo({ x: 300, y: 300 });
  }
});

it('keeps its marks where a page wraps a part of a name, and puts a hidden hint into it', async () => {
  const html = [1, 2, 3].map(() => `<p>Then the ${ouc} met others.</p>`).join('');
  const page = await reader.open(html);
  await becomes(page, [ouc, ouc, ouc]);
  await page.evaluate(() => {
    const wraps = ['<b>$&</b>', '<b>$&<i hidden>an open school</i></b>', '<font><font>$&</font></font>'];
    for (const [at, paragraph] of document.querySelectorAll('p').entries())
      paragraph.innerHTML = paragraph.innerHTML.replace('University', wraps[at] ?? '');
  });
  await until('the page is read again', async () => (await page.report()).state === 'ready');
  await becomes(page, [ouc, ouc, ouc]);
  await page.hover('Open University', 2);
  await page.cardText(ouc);
});

itInChromium('leaves what is an editor by its style alone unmarked', async () => {
  const page = await reader.open(
    `<p>The ${ouc}</p><div style="-webkit-user-modify: read-write"><p>At UNESCO</p></div>`,
  );
  await becomes(page, [ouc]);
  await expect.poll(() => painted(page)).toBe(1);
});
