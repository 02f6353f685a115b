// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../../../utils/core/facts/dates/read-date.ts';
import { dateToCome, readPageDate } from '../../../../../utils/dom/reading/page-date/read-page-date.ts';

const today = readDate('2026-11-21')?.first ?? 0;

function read(html: string) {
  const page = new DOMParser().parseFromString(`<!doctype html><html lang="en">${html}</html>`, 'text/html');
  const before = page.documentElement.outerHTML;
  const found = readPageDate(page, today);
  expect(page.documentElement.outerHTML).toBe(before);
  return found && `${found.edtf} ${found.source}`;
}

const ld = (document: unknown) => `<script type="application/ld+json">${JSON.stringify(document)}</script>`;
const article = (datePublished: string) => ({ '@type': 'NewsArticle', datePublished });
const story = '<h1>Two universities sign</h1><p>On 31 August 2023, a delegation visited the university.</p>';

describe('readPageDate', () => {
  it.each([
    ['JSON-LD', ld(article('2023-09-21T08:00:00+08:00')), '2023-09-21 json-ld'],
    ['the second JSON-LD script', ld({ '@type': 'Organization' }) + ld(article('2023-09-21')), '2023-09-21 json-ld'],
    [
      'a broken script before a sound one',
      `<script type="application/ld+json">{</script>${ld(article('2023-09-21'))}`,
      '2023-09-21 json-ld',
    ],
    [
      'JSON-LD before metadata',
      `${ld(article('2023-09-21'))}<meta property="article:published_time" content="2019-01-01">`,
      '2023-09-21 json-ld',
    ],
    [
      'metadata where JSON-LD gives no real day',
      `${ld(article('0000-00-00'))}<meta property="article:published_time" content="2018-11-20T00:00:00+08:00">`,
      '2018-11-20 meta',
    ],
    [
      'metadata where JSON-LD lies in the future',
      `${ld(article('2099-01-01'))}<meta name="DC.date" content="2018-11-20">`,
      '2018-11-20 meta',
    ],
    ['a citation’s month', '<meta name="citation_publication_date" content="2018/05">', '2018-05 meta'],
    ['Chinese newspapers', '<meta name="PubDate" content="2023-09-01 10:00:00">', '2023-09-01 meta'],
    [
      'published before modified',
      '<meta property="article:modified_time" content="2024-02-02"><meta property="article:published_time" content="2023-09-21">',
      '2023-09-21 meta',
    ],
    ['modified alone', '<meta property="article:modified_time" content="2024-02-02">', null],
    ['"tomorrow"', '<meta name="date" content="tomorrow">', null],
    ['a time element', `${story}<time datetime="2023-09-21T10:00">yesterday</time>`, '2023-09-21 time-element'],
    [
      'the time of the story, not of what is beside it',
      `<aside><time datetime="2024-01-01"></time></aside><article>${story}<time datetime="2023-09-21"></time></article>
       <article><time datetime="2022-02-02"></time></article>`,
      '2023-09-21 time-element',
    ],
    [
      'a list of stories, which has no date of its own',
      '<article><time datetime="2024-01-01"></time></article><article><time datetime="2024-01-02"></time></article>',
      null,
    ],
    ['microdata', '<span itemprop="datePublished" content="2023-09-21">today</span>', '2023-09-21 time-element'],
    ['a visible line', `${story.replace('<p>', '<p>21 September 2023</p><p>')}`, '2023-09-21 visible-text'],
    [
      'a line broken over elements',
      '<h1>Title</h1><div class="by"><b>China Daily</b> | <span>Updated: </span><span>2024-01-31</span></div>',
      '2024-01-31 visible-text',
    ],
    ['a Hungarian line', `${story.replace('<p>', '<p>2023. szeptember 21.</p><p>')}`, '2023-09-21 visible-text'],
    ['a Korean line', `${story.replace('<p>', '<p>입력 2023. 9. 21.</p><p>')}`, '2023-09-21 visible-text'],
    ['full-width digits', `${story.replace('<p>', '<p>２０２３年９月２１日</p><p>')}`, '2023-09-21 visible-text'],
    ['Han digits', `${story.replace('<p>', '<p>二〇二三年九月二十一日</p><p>')}`, '2023-09-21 visible-text'],
    ['no sentence', `${story.replace('<p>', '<p>They met here on 21 September 2023.</p><p>')}`, null],
    ['a line above the heading', `<div>2023年9月21日</div>${story}`, '2023-09-21 visible-text'],
    [
      'published and updated in one line',
      '<h1>T</h1><p>Updated 2 January 2024 | Published 21 September 2023</p>',
      '2023-09-21 visible-text',
    ],
    [
      'a list of stories in plain lines',
      '<h1>News</h1><h3>A</h3><p>12 June 2021</p><h3>B</h3><p>3 June 2021</p><h3>C</h3><p>28 May 2021</p>',
      null,
    ],
    [
      'a story with others below',
      `<h1>T</h1><p>12 June 2021</p><p>Text.</p><div class="related-stories"><p>3 June 2021</p><p>1 May 2020</p></div>`,
      '2021-06-12 visible-text',
    ],
    [
      'a body that says of itself that it has comments',
      `<body class="single has-comments comments">${story}<p>21 September 2023</p></body>`,
      '2023-09-21 visible-text',
    ],
    ['a sentence with a date', story, null],
    ['a footer', `${story}<footer>21 September 2023</footer>`, null],
    ['an empty page', '', null],
  ])('%s', (_, html, expected) => expect(read(html)).toBe(expected));

  it('finds no date in a megabyte of random text, and throws no error', () => {
    expect(read(`<h1>T</h1><p>${'1 2 3 4 2023 '.repeat(80_000)}</p>`)).toBeNull();
    expect(read(`<h1>T</h1>${'<div>'.repeat(500)}x`)).toBeNull();
    expect(read(`<script type="application/ld+json">${'{"datePublished":'.repeat(70_000)}</script>`)).toBeNull();
  });
});

it.each([
  ['JSON-LD', ld(article('2099-01-01')), '2099-01-01'],
  ['a line below the heading', '<h1>Two universities sign</h1><p>Published 3 March 2099</p><p>Text.</p>', '2099-03-03'],
  [
    'a page with a date of its own as well',
    `${ld(article('2099-01-01'))}<meta name="DC.date" content="2018-11-20">`,
    null,
  ],
  ['a page without a date', story, null],
])('gives a date that is still to come: %s', (_, html, date) =>
  expect(dateToCome(new DOMParser().parseFromString(`<html lang="en">${html}</html>`, 'text/html'), today)).toBe(date),
);
