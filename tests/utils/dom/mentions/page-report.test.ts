import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { makeReport } from '../../../../utils/dom/mentions/page-report.ts';

const TODAY = 20_000;
const reportOf = (document: unknown) =>
  makeReport({ document: document as Document, state: 'reading', packVersion: null, mentions: [], blocks: [] }, TODAY);

it('gives title, language and date of a page', () => {
  const { document } = new Window({ url: 'https://news.example/story' });
  document.write(
    '<html lang="fr"><head><title>Titre</title><meta property="article:published_time" content="2024-03-07"></head><body></body></html>',
  );
  expect(reportOf(document)).toMatchObject({
    title: 'Titre',
    url: 'https://news.example/story',
    language: 'fr',
    date: { edtf: '2024-03-07' },
    mentions: [],
  });
});

it('is made of a page whose root is not parsed yet', () => {
  const { document } = new Window({ url: 'https://news.example/story' });
  document.documentElement.remove();
  expect(document.documentElement).toBeNull();
  expect(reportOf(document)).toMatchObject({
    url: 'https://news.example/story',
    language: '',
    date: null,
    state: 'reading',
  });
});
