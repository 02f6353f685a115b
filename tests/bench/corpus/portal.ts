import { sentences } from './prose.ts';
import { type Random, randomFrom } from './random.ts';

/**
 * The front page of a news site, with this many elements, and with each of `names` in one story: menus, lists of
 * stories with pictures and times, boxes beside them, comments, and a style sheet of six hundred rules. The same one in
 * every run.
 */
export function portal(elements: number, names: readonly string[] = []): string {
  const random = randomFrom(elements);
  const text = sentences({ seed: elements, names: [], sentencesPerName: null });
  const sentence = (): string => text.next().value ?? '';
  const words = (count: number): string => sentence().split(' ').slice(0, count).join(' ').replaceAll('&', '');
  const parts: string[] = [menu('header', random, words)];
  let count = tags(parts[0] ?? '');
  for (const name of names)
    parts.push(
      `<article class="story"><p class="story__summary">${sentence()} With ${name} ${words(5)}.</p></article>`,
    );
  while (count < elements) {
    const part = random.pick([story, story, story, box, comment, menuBeside])(random, words, sentence);
    parts.push(part);
    count += tags(part);
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Front page</title><style>${sheet(random)}</style></head><body class="page"><div class="page__inner">${columns(parts).join('\n')}</div><script>document.body.dataset.ready='yes'</script></body></html>`;
}

type Words = (count: number) => string;
type Part = (random: Random, words: Words, sentence: () => string) => string;

const tags = (html: string): number => html.match(/<[a-z]/gu)?.length ?? 0;

/** A column is a section with twelve parts. */
const columns = (parts: readonly string[]): string[] =>
  parts.flatMap((_, i) =>
    i % 12 === 0 ? [`<section class="column column--${i % 5}">${parts.slice(i, i + 12).join('\n')}</section>`] : [],
  );

function menu(name: string, random: Random, words: Words): string {
  const items = Array.from(
    { length: 10 + random.below(14) },
    (_, i) =>
      `<li class="${name}__item"><a class="${name}__link" href="#${i}" data-index="${i}"><span>${words(2)}</span></a></li>`,
  );
  return `<nav class="${name}" aria-label="${name}"><ul class="${name}__list">${items.join('')}</ul></nav>`;
}

const menuBeside: Part = (random, words) => menu('beside', random, words);

const story: Part = (random, words, sentence) => {
  const tag = random.pick(['h2', 'h3', 'h3']);
  const kicker = random.below(3) === 0 ? `<span class="story__kicker">${words(2)}</span>` : '';
  return `<article class="story story--${random.below(8)}" data-id="${random.below(100_000)}"><a class="story__link" href="#s"><div class="story__picture"><img alt="" width="160" height="90"></div>${kicker}<${tag} class="story__title">${words(8)}</${tag}></a><p class="story__summary">${sentence()} <em>${words(3)}</em> ${sentence()}</p><div class="story__foot"><time datetime="2024-01-31">31 January</time><button type="button" class="story__save"><svg viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg><span class="hidden">${words(2)}</span></button></div></article>`;
};

const box: Part = (random, words, sentence) => {
  const items = Array.from(
    { length: 3 + random.below(6) },
    (_, i) => `<li><b class="box__rank">${i + 1}</b> <a href="#b">${words(7)}</a></li>`,
  );
  return `<aside class="box"><h4 class="box__title">${words(3)}</h4><ol class="box__list">${items.join('')}</ol><div class="box__advert" hidden>${sentence()}</div></aside>`;
};

const comment: Part = (random, words, sentence) =>
  `<div class="comment" id="c${random.below(100_000)}"><div class="comment__by"><img alt="" width="24" height="24"><strong>${words(2)}</strong> <small>${random.below(24)} hours ago</small></div><div class="comment__text">${sentence()}<br>${sentence()} <a href="#m">more</a></div></div>`;

/** Rules like those of a site's own sheet: classes, descendants, states, and as many that match nothing here. */
function sheet(random: Random): string {
  const colour = (): string => `rgb(${random.below(256)} ${random.below(256)} ${random.below(256)})`;
  const own = [
    'body{margin:0;font:16px/1.5 sans-serif}.page__inner{display:grid;grid-template-columns:1fr 1fr 1fr;gap:1rem}',
    '.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}',
    'nav ul{display:flex;flex-wrap:wrap;list-style:none;padding:0}.story__link{display:block;text-decoration:none}',
    '.story__foot{display:flex;justify-content:space-between}.box{border:1px solid;padding:8px}svg{width:1em;height:1em}',
    ...Array.from(
      { length: 8 },
      (_, i) => `.story--${i} .story__title{color:${colour()}}.story--${i}:hover a{top:${i}px}`,
    ),
  ];
  const others = Array.from({ length: 560 }, (_, i) => {
    const selector = random.pick([`.w${i} .x${i}`, `.w${i}>a:hover`, `.story .w${i}`, `#w${i} li`, `[data-w="${i}"]`]);
    return `${selector}{color:${colour()};padding:${random.below(9)}px}`;
  });
  return [...own, ...others].join('\n');
}
