import { expect, it } from 'vitest';
import { parseHtml } from '../../../../../cli/parse-html.ts';
import { pageLines, textLines } from '../../../../../utils/core/register/tables/page-lines.ts';

it('gives the lines of a page as they are seen, without tables and menus', () => {
  const lines = pageLines(
    parseHtml(`<nav><p>Menu</p></nav><h2>Partners <i>abroad</i></h2><p>One<br>two <b>three</b></p>
      <ul><li>four<ul><li>five</li></ul></li></ul><table><tr><td>six</td></tr></table><p hidden>seven</p>`),
  );
  expect(lines).toEqual([
    { text: 'Partners abroad', heading: true, item: false },
    { text: 'One', heading: false, item: false },
    { text: 'two three', heading: false, item: false },
    { text: 'four', heading: false, item: true },
    { text: 'five', heading: false, item: true },
  ]);
});

it('leaves out a form, but not one around the whole page', () => {
  const texts = (html: string) => pageLines(parseHtml(html)).map(({ text }) => text);
  expect(texts('<form><p>Your name</p></form><p>one</p>')).toEqual(['one']);
  expect(texts('<form><div><h1>Partners</h1></div><ul><li>one</li></ul></form>')).toEqual(['Partners', 'one']);
});

it('counts the empty lines of a text', () => {
  expect(textLines('one\r\n\r\n  two  ').map(({ text }) => text)).toEqual(['one', '', 'two']);
});
