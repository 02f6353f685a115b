import { dictionary } from './dictionary.ts';
import { prose, sentences } from './prose.ts';
import { type Random, randomFrom } from './random.ts';

/**
 * The pages of the benchmark, generated the same way in every run. All contain names of the first 100,000 in the
 * dictionary.
 */
const names = dictionary(100_000);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const page = (title: string, body: string, script = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>body{font:16px/1.5 sans-serif;max-width:60em;margin:auto}#box{contain:strict;height:2em}</style><body><div id="box">0</div>${body}${script && `<script>${script}</script>`}</body></html>`;

/** Wraps every few words in an element, as links, emphasis and annotations do; `every` words on average. */
function inline(sentence: string, every: number, random: Random): string {
  const words = escaped(sentence).split(' ');
  const parts: string[] = [];
  for (let at = 0; at < words.length; ) {
    const count = 1 + random.below(every * 2 - 1);
    const part = words.slice(at, at + count).join(' ');
    const tag = random.pick(['', 'a', 'i', 'b', 'span']);
    parts.push(tag === '' ? part : `<${tag}${tag === 'a' ? ' href="#x"' : ''}>${part}</${tag}>`);
    at += count;
  }
  return parts.join(' ');
}

interface Shape {
  readonly seed: number;
  readonly length: number;
  /** Words from one inline element to the next. */
  readonly every: number;
  readonly sentencesPerName: number;
}

function paragraphs({ seed, length, every, sentencesPerName }: Shape): string {
  const random = randomFrom(seed);
  const parts: string[] = [];
  let paragraph: string[] = [];
  let total = 0;
  for (const sentence of sentences({ seed, names, sentencesPerName })) {
    paragraph.push(inline(sentence, every, random));
    total += sentence.length + 1;
    if (random.below(5) === 0) {
      const tag = random.pick(['p', 'p', 'p', 'li', 'h3', 'td']);
      const text = `<${tag}>${paragraph.join(' ')}</${tag}>`;
      parts.push(tag === 'td' ? `<table><tr>${text}<td>${random.below(1000)}</td></tr></table>` : text);
      paragraph = [];
    }
    if (total >= length) break;
  }
  return grouped(grouped(parts, 'section'), 'div').join('\n');
}

/** Twenty parts an element, as the sections of a long page are: browsers are slow with flat pages. */
function grouped(parts: readonly string[], tag: string): string[] {
  return parts.flatMap((_, i) => (i % 20 === 0 ? [`<${tag}>${parts.slice(i, i + 20).join('\n')}</${tag}>`] : []));
}

/** A news article: 13,000 characters, some 500 text nodes. */
export const article = (): string =>
  page('Article', paragraphs({ seed: 2, length: 13_000, every: 4, sentencesPerName: 3 }));
/** A page of an encyclopaedia: 130,000 characters, some 8,000 text nodes. */
export const encyclopaedia = (): string =>
  page('Encyclopaedia', paragraphs({ seed: 3, length: 130_000, every: 3, sentencesPerName: 5 }));
/** Five million characters in some 290,000 text nodes. */
export const huge = (): string =>
  page('Huge', paragraphs({ seed: 4, length: 5_000_000, every: 3, sentencesPerName: 5 }));
/** A name in every sentence, ten thousand of them. */
export const dense = (): string =>
  page('Dense', paragraphs({ seed: 5, length: 1_800_000, every: 3, sentencesPerName: 1 }));

/** `feed()` appends 50 items; the items are ready made, so that the page's own script costs little. */
export function feed(batches: number): string {
  const text = prose({ seed: 6, names, sentencesPerName: 2 }, batches * 50 * 120);
  const items = (text.match(/.{80,140}?(?=[ 。])/gsu) ?? []).map((item) => `<p>${escaped(item)}</p>`);
  const list = JSON.stringify(items).replaceAll('<', '\\u003c');
  return page(
    'Feed',
    '<div id="feed"></div>',
    `let at=0;const items=${list};function feed(){const f=document.createElement('div');f.innerHTML=items.slice(at,at+50).join('');at+=50;document.getElementById('feed').append(...f.children)}`,
  );
}

/** The encyclopaedia page with one text node that changes in every frame once `ticker()` was called. */
export function ticker(): string {
  const body = `<p>Rate: <span id="rate">0</span></p>${paragraphs({ seed: 3, length: 130_000, every: 3, sentencesPerName: 5 })}`;
  return page(
    'Ticker',
    body,
    "let n=0;const node=document.getElementById('rate').firstChild;function ticker(){node.data=String(n++);requestAnimationFrame(ticker)}",
  );
}
