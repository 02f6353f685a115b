import { expect, it } from 'vitest';
import { becomes, exact, painted } from '../harness/names.ts';
import { reader, until } from '../harness/reader.ts';
import { sideBySide } from '../harness/side-by-side.ts';

const ouc = 'Open University of China';

const HOSTS: readonly (readonly [name: string, html: string])[] = [
  ['a custom element that is defined later', '<x-late></x-late>'],
  ['a custom element with a text of its own', '<x-late>Loading</x-late>'],
  ['a custom element that is a block', '<x-late style="display:block"></x-late>'],
  ['an empty element', '<section></section>'],
  ['an element in another shadow root', '<x-outer><template shadowrootmode="open"><div></div></template></x-outer>'],
];

it('reads a shadow root that is attached to an element later', async () => {
  const pieces = HOSTS.map(([, html], at) => `<div id="piece-${at}">${html}</div>`);
  const page = await reader.open(`<!doctype html>${sideBySide(pieces)}`);
  const wanted: string[] = HOSTS.map(() => 'Tsinghua University');
  await becomes(page, wanted);
  // One after the other: what makes the extension read one of them again may not hide that another one is overlooked.
  for (const at of HOSTS.keys()) {
    await page.evaluate((piece) => {
      const outer = document.querySelector(`#piece-${piece} > *`);
      const element = outer?.shadowRoot?.querySelector('div') ?? outer;
      const root = element?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = '<p>Talks at the <b>Open University</b> of China ended.</p>';
    }, at);
    wanted.splice(2 * at, 0, ouc);
    await becomes(page, wanted);
  }
});

it('keeps shadow roots with no other text between them in the order of the page', async () => {
  const card = (text: string, tag = 'p') =>
    `<div><template shadowrootmode="open"><${tag}>${text}</${tag}></template></div>`;
  const inner = card(`${card('To UNESCO', 'span')}${card(`The ${ouc}`, 'span')}`);
  const page = await reader.open(`<!doctype html>${card('The Tsinghua University')}${inner}${card('Of UNESCO')}`);
  await becomes(page, ['Tsinghua University', 'UNESCO', ouc, 'UNESCO']);
  await page.evaluate((name) => {
    document.body.insertAdjacentHTML('beforeend', '<section>Wait</section>');
    document.body.lastElementChild?.setHTMLUnsafe(
      `<div><template shadowrootmode="open"><p>The ${name}</p></template></div><div><template shadowrootmode="open"><p>At UNESCO</p></template></div>`,
    );
  }, ouc);
  await becomes(page, ['Tsinghua University', 'UNESCO', ouc, 'UNESCO', ouc, 'UNESCO']);
});

it('lists, marks and opens what stands in a shadow root without an element around it', async () => {
  const page = await reader.open(
    `<!doctype html><x-a><template shadowrootmode="open">The ${ouc} ended.</template></x-a>
     <button><x-b><template shadowrootmode="open">UNESCO</template></x-b></button>`,
  );
  await becomes(page, [ouc, 'UNESCO']);
  // A button's name is not marked.
  await expect.poll(() => painted(page)).toBe(1);
  const { x, y } = await page.evaluate(() => {
    const { left, top, height } = document.querySelector('x-a')?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + 60, y: top + height / 2 };
  });
  await page.moveTo({ x: 300, y: 300 });
  await page.moveTo({ x, y });
  await page.cardText('memorandum with');
});

it('notices a shadow root that changes no size, when the pointer moves or the page is scrolled', async () => {
  const page = await reader.open(
    '<!doctype html><p>UNESCO</p><x-a class="late"></x-a><x-b class="late"></x-b><div style="height:3000px"></div>' +
      '<style>.late{display:block;height:4em;overflow:hidden}</style>',
  );
  await expect.poll(() => painted(page)).toBe(1);
  const attach = (host: string, entity: string) =>
    page.evaluate(
      (selector, name) => {
        const root = document.querySelector(selector)?.attachShadow({ mode: 'open' });
        if (root) root.innerHTML = `<p style="margin:0">The ${name}</p>`;
      },
      host,
      entity,
    );
  await attach('x-a', ouc);
  await page.moveTo({ x: 300, y: 300 });
  await expect.poll(() => painted(page)).toBe(2);
  await attach('x-b', 'Tsinghua University');
  await page.evaluate(() => scrollBy(0, 20));
  await expect.poll(() => painted(page)).toBe(3);
});

it('reads the text that a slot shows, and no text that a shadow root does not show', async () => {
  const page = await reader.open('<!doctype html><x-late>UNESCO<p slot="other">Tsinghua University</p></x-late>');
  await becomes(page, ['UNESCO', 'Tsinghua University']);
  await page.evaluate((name) => {
    const root = document.querySelector('x-late')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<p>The ${name}</p><slot name="other"></slot><p>More</p>`;
  }, ouc);
  await until('the text without a slot is gone', async () => {
    const found = await exact(page);
    return found.length === 2 && found.includes(ouc) && found.includes('Tsinghua University');
  });
});

it('reads the text that a slot takes up later, and not what it lets go', async () => {
  const page = await reader.open(
    `<!doctype html><x-late><template shadowrootmode="open"><p>Loading</p></template>Talks at the ${ouc}.</x-late><p>UNESCO</p>`,
  );
  await becomes(page, ['UNESCO']);
  const fill = (html: string) => {
    const root = document.querySelector('x-late')?.shadowRoot;
    if (root) root.innerHTML = html;
  };
  await page.evaluate(fill, '<p><slot></slot></p>');
  await becomes(page, [ouc, 'UNESCO']);
});

const closed = (tag: string, html: string, rest = ''): string =>
  `<${tag}><template shadowrootmode="closed">${html}</template>${rest}</${tag}>`;

it('reads closed shadow roots, declared, attached by a script and later, and opens cards on names in them', async () => {
  const pieces = [
    closed('div', `<p>The ${ouc}</p>`),
    closed('x-slots', '<p>With <b>UNE</b>SCO</p><slot></slot>', `<span>The ${ouc}</span>`),
    closed('section', closed('x-inner', '<p>At UNESCO</p>')),
    '<x-script></x-script>',
    '<x-later></x-later>',
    '<aside></aside>',
  ];
  const script =
    "<script>document.querySelector('x-script').attachShadow({ mode: 'closed' }).innerHTML = '<p>To UNESCO</p>'</script>";
  const page = await reader.open(`<!doctype html>${sideBySide(pieces)}${script}`);
  const between = 'Tsinghua University';
  const seen = [ouc, between, 'UNESCO', ouc, between, 'UNESCO', between, 'UNESCO', between, between, between];
  await becomes(page, seen);
  for (const [host, at] of [
    ['x-later', 9],
    ['aside', 11],
  ] as const) {
    await page.evaluate((selector) => {
      const root = document.querySelector(selector)?.attachShadow({ mode: 'closed' });
      if (root) root.innerHTML = '<p>Also UNESCO</p>';
    }, host);
    seen.splice(at, 0, 'UNESCO');
    await becomes(page, seen);
  }
  const { x, y } = await page.evaluate(() => {
    const { left, top, height } = document.querySelector('div')?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + 60, y: top + height / 2 };
  });
  await page.moveTo({ x: 5, y: 500 });
  await page.moveTo({ x, y });
  await page.cardText('memorandum with');
  expect(await page.changes()).toEqual([]);
});

it('reads of the text in a host whose shadow root is closed what a slot shows, and nothing more', async () => {
  const page = await reader.open(
    `<!doctype html>${closed('x-none', '<p>More</p>', `The ${ouc}`)}
    ${closed('x-named', '<slot name="other"></slot>', `The ${ouc}<span slot="other">At UNESCO</span>`)}
    ${closed('x-all', '<p>Said <slot></slot></p>', 'Tsinghua University')}`,
  );
  await becomes(page, ['UNESCO', 'Tsinghua University']);
});
