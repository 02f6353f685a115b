import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../components/draft/footnotes.ts';
import { inEnglish } from '../harness/catalogue.ts';

const citation = {
  publisher: 'Daily',
  title: 'News',
  published: '2024-01-02',
  url: 'https://daily.example/1',
  language: 'en',
  accessed: null,
  licence: null,
  locator: '¶1',
  quote: null,
};
const facts = [
  { statement: 'A memorandum', date: '2024-01-01', citations: [citation] },
  { statement: 'A visit', date: null, citations: [citation] },
];
const numbered = facts.map((fact, at) => ({ number: at + 1, fact }));
const write = (format: Parameters<typeof footnotes>[1]) => footnotes(numbered, format, inEnglish);

describe('footnotes', () => {
  it('are numbered where they are text', () => {
    const lines = write('text').trim().split('\n');
    expect(lines.map((line) => line.slice(0, 15))).toEqual(['1. A memorandum', '2. A visit. Dai']);
    expect(write('markdown')).toMatch(/^\[\^1\]: A memorandum.*\n\n?\[\^2\]: A visit/s);
  });

  it('are a list for a reference manager otherwise', () => {
    expect(JSON.parse(write('csl-json'))).toHaveLength(1);
    expect(write('bibtex')).toMatch(/^@/);
  });
});
