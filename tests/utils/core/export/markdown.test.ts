import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeMarkdown, escapeStart, toMarkdown } from '../../../../utils/core/export/markdown.ts';
import { english, hostileText, mentionExport, plainExport } from './sample-export.ts';

const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
const oneLine = (text: string): string => text.toWellFormed().replace(/[\p{Cc}\s]+/gu, ' ');

it('is a note: the page, each entity, each mention with the text around it and a link to its place', () => {
  expect(toMarkdown(plainExport, english)).toBe(`# [A visit to the north](<https://news.example/visit>)

Read on 21 November 2026 at 10:00:00 UTC · data version 2026.11.21

## Northern Open University — university, China

- … the dean of the faculty of [**Northern Open University**](<https://news.example/visit#:~:text=the%20faculty%20of-,Northern%20Open%20University,-said%20that%20the>) said that the guests would …
- … the dean of the faculty of [**NOU**](<https://news.example/visit#:~:text=the%20faculty%20of-,NOU,-said%20that%20the>) said that the guests would …

## Ana Ruiz — president, Southern University

- … the dean of the faculty of [**Ana Ruiz**](<https://news.example/visit#:~:text=the%20faculty%20of-,Ana%20Ruiz,-said%20that%20the>) said that the guests would …

Data: Sample, version 1; No licence stated
`);
});

it('says first where a part of the page was not read', () => {
  expect(toMarkdown({ ...plainExport, isPartial: true }, english)).toMatch(/^> Names are missing: .*\.\n\n# /);
  expect(toMarkdown(plainExport, english)).not.toContain('Names are missing');
});

it('escapes so that the text can be read back', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(unescaped(escapeMarkdown(text))).toBe(oneLine(text));
      expect(unescaped(escapeStart(text))).toBe(oneLine(text));
    }),
  );
});

it.each([
  ['1. The university', '1\\. The university'],
  ['12) The university', '12\\) The university'],
  ['1.', '1\\.'],
  ['- The university', '\\- The university'],
  ['-', '\\-'],
  ['+ The university', '\\+ The university'],
  ['* The university', '\\* The university'],
  ['# The university', '\\# The university'],
  ['> The university', '\\> The university'],
  ['---', '\\---'],
  [' 2. The university', ' 2\\. The university'],
  ['1.5 million', '1.5 million'],
  ['2024 ended', '2024 ended'],
])('begins no list or heading with %j', (text, expected) => expect(escapeStart(text)).toBe(expected));

it('begins no list in an item', () => {
  fc.assert(
    fc.property(fc.constantFrom('1. ', '- ', '+ ', '2) ', '* ', '# ', '> '), hostileText, (marker, rest) => {
      const [page] = plainExport.pages;
      const [first] = page?.mentions ?? [];
      const mentions = first ? [{ ...first, prefix: `\n${marker}${rest}` }] : [];
      const document = { ...plainExport, pages: page ? [{ ...page, mentions }] : [] };
      const items = toMarkdown(document, english).split('\n');
      expect(items.filter((line) => /^- \s*(?:\d+[.)]\s|[-+*>]|#)/.test(line))).toEqual([]);
    }),
  );
});

it('has one list item for each mention and one heading for each entity, with any text', () => {
  fc.assert(
    fc.property(mentionExport, (document) => {
      const lines = toMarkdown(document, english).split('\n');
      const mentions = document.pages.flatMap((page) => page.mentions);
      const entities = document.pages.reduce(
        (sum, page) => sum + new Set(page.mentions.map(({ entity }) => entity)).size,
        0,
      );
      expect(lines.filter((line) => /^- .*\[\*\*/.test(line))).toHaveLength(mentions.length);
      expect(lines.filter((line) => line.startsWith('## '))).toHaveLength(entities);
      expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(document.pages.length);
      const read = lines.flatMap((line) => {
        const exact = /^- .*?\[\*\*(.*)\*\*\]\(<[^<>\s]*>\)/.exec(line)?.[1];
        return exact === undefined ? [] : [unescaped(exact)];
      });
      expect(read.toSorted()).toEqual(mentions.map(({ exact }) => oneLine(exact.trim())).toSorted());
    }),
  );
});
