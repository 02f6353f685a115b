import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { MAX_STORY } from '../../../../utils/core/reports/story/max-story.ts';
import { makeStory } from '../../../../utils/dom/mentions/page-story.ts';

const TODAY = 20_000;

function documentOf(html: string): Document {
  const window = new Window();
  window.document.write(html);
  return window.document as unknown as Document;
}
const block = (id: number, text: string, language = '') => ({ id, order: id, text, role: 'text', language }) as never;

it('gives the title, the date and the text blocks, each with a language only where it is another one', () => {
  const document = documentOf(
    '<html lang="fr"><head><title>Titre</title><meta property="article:published_time" content="2024-03-07"></head><body></body></html>',
  );
  const story = makeStory(
    { document, mentions: [], blocks: [block(1, 'Un.'), block(2, 'Deux.', 'fr'), block(3, 'Three.', 'en')] },
    TODAY,
  );
  expect(story).toMatchObject({ title: 'Titre', language: 'fr', date: '2024-03-07' });
  expect(story.blocks.map(({ text, language }) => [text, language])).toEqual([
    ['Un.', undefined],
    ['Deux.', undefined],
    ['Three.', 'en'],
  ]);
});

it('gives no more text than is read', () => {
  const document = documentOf('<html><body></body></html>');
  const story = makeStory(
    { document, mentions: [], blocks: Array.from({ length: 10 }, (_, at) => block(at, 'x'.repeat(MAX_STORY / 4))) },
    TODAY,
  );
  expect(story.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBe(MAX_STORY);
});

it('is made of a page whose root is not parsed yet', () => {
  const document = documentOf('');
  document.documentElement?.remove();
  expect(makeStory({ document, mentions: [], blocks: [] }, TODAY)).toMatchObject({ language: '', blocks: [] });
});
