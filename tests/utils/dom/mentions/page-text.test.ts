// @vitest-environment happy-dom
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { PageText } from '../../../../utils/dom/mentions/page-text.ts';

beforeEach(() => {
  document.body.replaceChildren();
});

/** The selectors of `words` on a page. */
function selectors(html: string, words: string) {
  document.body.append(document.createRange().createContextualFragment(html));
  const text = new PageText([document.body]);
  const start = text.text.indexOf(words);
  return text.selectors({ start, end: start + words.length });
}

it.each([
  ['in the middle', '<p>The OUC met.</p>', { exact: 'OUC', prefix: 'The ', suffix: ' met.' }],
  ['between blocks', '<p>All left.</p><p>OUC</p><p>Then</p>', { exact: 'OUC', prefix: 'All left.', suffix: 'Then' }],
  ['beside a script', '<p>The <script>zembla</script>OUC met.</p>', { exact: 'OUC', prefix: '', suffix: ' met.' }],
  [
    'where scripts do not run',
    '<noscript><p>The OUC met.</p></noscript>',
    { exact: 'OUC', prefix: 'The ', suffix: ' met.' },
  ],
  [
    'beside hidden text',
    '<p>The OUC<i style="display:none">x</i> met.</p>',
    { exact: 'OUC', prefix: 'The ', suffix: '' },
  ],
  [
    'after a script further away',
    '<script>zembla</script><p>The OUC</p>',
    { exact: 'OUC', prefix: 'The ', suffix: '' },
  ],
])('quotes words %s', (_, html, quote) => expect(selectors(html, 'OUC')[0]).toMatchObject(quote));

it.each([
  ['its text where that is shown', true, 'The ', ' met.'],
  ['nothing where its file is', false, '', ''],
])('quotes of an object %s', (_, isShown, prefix, suffix) => {
  const rects = (isShown ? [new DOMRect(0, 0, 1, 1)] : []) as unknown as DOMRectList;
  const measure = vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue(rects);
  onTestFinished(() => measure.mockRestore());
  const html = '<p><object>The </object>OUC<object><b> met.</b></object></p>';
  expect(selectors(html, 'OUC')[0]).toMatchObject({ exact: 'OUC', prefix, suffix });
});

it('quotes 32 units on either side', () => {
  const [{ prefix, suffix }] = selectors(`<p>${'a'.repeat(50)}<b>OUC</b>${'b'.repeat(50)}</p>`, 'OUC');
  expect([prefix, suffix]).toEqual(['a'.repeat(32), 'b'.repeat(32)]);
});

it('counts code points', () => {
  const [, position] = selectors('<p>🎓🎓 𠮷 OUC 🎓</p>', 'OUC');
  expect(position).toEqual({ type: 'TextPositionSelector', start: 5, end: 8 });
});

it('quotes text directly in a form whose fields are named like properties of elements', () => {
  document.body.append(document.createRange().createContextualFragment('<form><input>The OUC met.</form>'));
  const form = document.querySelector('form');
  const value = document.querySelector('input');
  if (form) Object.defineProperties(form, { closest: { value }, checkVisibility: { value } });
  const [quote] = new PageText([document.body]).selectors({ start: 4, end: 7 });
  expect(quote).toMatchObject({ prefix: 'The ', exact: 'OUC', suffix: ' met.' });
});
