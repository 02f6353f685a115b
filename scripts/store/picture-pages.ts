/** The pages that pictures of the listings are taken of. */

const page = (style: string, body: string): string =>
  `<!doctype html><meta charset="utf-8"><style>html,body{margin:0;block-size:100%;overflow:hidden}${style}</style>${body}`;

/** A picture that fills the page; a second one stands before it on the right, as popup and panel do. */
export const framed = (picture: string, before: string | null = null): string =>
  page(
    'body{position:relative}.back{inline-size:100%;block-size:100%;object-fit:cover;object-position:top}.front{position:absolute;inset-block-start:12px;inset-inline-end:16px;max-block-size:calc(100% - 24px);border-radius:8px;box-shadow:0 6px 24px #0006}',
    `<img class="back" src="${picture}">${before === null ? '' : `<img class="front" src="${before}">`}`,
  );

/** The icon with the padding that the Chrome Web Store asks for: 96 pixels of art within 128. */
export const icon = (art: string): string =>
  page('body{display:grid;place-items:center}img{inline-size:96px;block-size:96px}', `<img src="${art}">`);

/** The name and one sentence; on the marquee a screenshot beside them. */
export const tile = (art: string, sentence: string, screenshot: string | null = null): string =>
  page(
    `body{display:flex;align-items:center;gap:6%;padding:0 7%;box-sizing:border-box;background:#f3f5f2;color:#16302b;font-family:system-ui,sans-serif}
     .words{flex:1 1 0}.art{inline-size:min(30%,110px)}h1{font-size:${screenshot === null ? 30 : 56}px;margin:12px 0 6px;line-height:1.1}p{font-size:${screenshot === null ? 17 : 28}px;margin:0;line-height:1.3}
     .shot{inline-size:56%;border-radius:10px;box-shadow:0 10px 40px #0004}`,
    `<div class="words"><img class="art" src="${art}"><h1>Partnership Lens</h1><p>${sentence}</p></div>${screenshot === null ? '' : `<img class="shot" src="${screenshot}">`}`,
  );
