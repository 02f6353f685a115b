// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pageAddress } from '../../../../utils/dom/reading/page-address.ts';

test('is the canonical address, and where a page has none the one it was loaded from', () => {
  document.head.innerHTML = '';
  expect(pageAddress(document)).toBe(document.URL);
  document.head.innerHTML = '<link rel="canonical" href="https://news.harbour.example/a">';
  expect(pageAddress(document)).toBe('https://news.harbour.example/a');
});

test('stands in the head: a link elsewhere says nothing of the page', () => {
  document.head.innerHTML = '';
  document.body.innerHTML = '<link rel="canonical" href="https://copy.example/b">';
  expect(pageAddress(document)).toBe(document.URL);
});
