import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAnnotationCollection } from '../../../../utils/core/export/annotation.ts';
import { toJson } from '../../../../utils/core/export/json.ts';
import { findQuote } from '../../../../utils/core/page/selectors/text-quote.ts';
import { english, exportedAt, licensedExport, mentionExport, plainExport } from './sample-export.ts';

interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly body: { readonly id: string; readonly type: string; readonly name: string };
  readonly target: { readonly source: { readonly id: string }; readonly selector: readonly Record<string, unknown>[] };
}
interface Collection {
  readonly '@context': string;
  readonly id: string;
  readonly type: string;
  readonly total: number;
  readonly first: { readonly type: string; readonly partOf: string; readonly items: readonly Annotation[] };
}

describe('the JSON file', () => {
  it('has its format, its time, its pages and its entities', () => {
    const content = JSON.parse(toJson(plainExport));
    expect(content).toMatchObject({
      format: 'partnership-mentions/1',
      exportedAt,
      pages: [{ title: 'A visit to the north', url: 'https://news.example/visit', packVersion: '2026.11.21' }],
    });
    expect(content.entities.map(({ id }: { id: string }) => id)).toEqual(['northern-open-university', 'ana-ruiz']);
  });

  it('has the packs of its entities with licence, publisher and scope', () => {
    const content = JSON.parse(toJson(licensedExport));
    expect(content.packs).toMatchObject([
      { id: 'sample', licence: 'CC0-1.0', publisher: { name: 'The Register' }, scope: 'names-only' },
    ]);
    expect(content.entities[0].packs).toEqual(['sample']);
  });

  it('has every mention', () => {
    fc.assert(
      fc.property(mentionExport, (document) => {
        const content = JSON.parse(toJson(document));
        document.pages.forEach(({ mentions }, page) => {
          mentions.forEach(({ entity, exact, prefix, suffix, start, end, evidence }, index) => {
            const read = content.pages[page].mentions[index];
            const texts = { exact: exact.toWellFormed(), prefix: prefix.toWellFormed(), suffix: suffix.toWellFormed() };
            expect(read).toMatchObject({ entity, ...texts, start, end });
            expect(read.evidence).toMatchObject(evidence.map(({ kind }) => ({ kind })));
          });
        });
      }),
    );
  });
});

it.each([toJson, toAnnotationCollection])('%o holds no half of a character, which other programs refuse', (write) => {
  const pages = plainExport.pages.map((page) => ({ ...page, title: 'A \ud83d', url: 'https://a.example/\udc00' }));
  expect(write({ ...plainExport, pages }, english)).not.toMatch(/\\ud[89a-f]/i);
});

describe('the annotation collection', () => {
  it('is one of the W3C model: a collection, its page, annotations with entity and both selectors', () => {
    const collection: Collection = JSON.parse(toAnnotationCollection(plainExport, english));
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: 3,
      label: 'A visit to the north',
      generated: exportedAt,
      first: { type: 'AnnotationPage', partOf: collection.id, startIndex: 0 },
    });
    expect(collection.first.items[1]).toMatchObject({
      type: 'Annotation',
      motivation: 'identifying',
      body: { id: 'urn:partnership-lens:entity:ana-ruiz', type: 'Person', name: 'Ana Ruiz' },
      target: {
        source: { id: 'https://news.example/visit' },
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'Ana Ruiz',
            prefix: 'rday the dean of the faculty of ',
            suffix: ' said that the guests would stay',
          },
          { type: 'TextPositionSelector', start: 104, end: 112 },
        ],
        state: { type: 'TimeState', sourceDate: exportedAt },
      },
    });
  });

  it('says which packs it is based on, under which licence', () => {
    const collection = JSON.parse(toAnnotationCollection(licensedExport, english));
    expect(collection['schema:isBasedOn']).toEqual([
      {
        id: 'urn:partnership-lens:pack:sample',
        type: 'schema:Dataset',
        'schema:name': 'Sample',
        'schema:version': '1',
        'schema:license': 'https://spdx.org/licenses/CC0-1.0',
        'schema:publisher': { type: 'Organization', name: 'The Register', homepage: 'https://register.example' },
        'schema:additionalType': 'names-only',
      },
    ]);
    expect(collection.first.items[0].body['schema:isBasedOn']).toEqual(['urn:partnership-lens:pack:sample']);
  });

  it('gives every annotation its own address, and quotes that can be found again', () => {
    fc.assert(
      fc.property(mentionExport, (document) => {
        const { first, total }: Collection = JSON.parse(toAnnotationCollection(document, english));
        const mentions = document.pages.flatMap((page) => page.mentions);
        expect(total).toBe(mentions.length);
        expect(new Set(first.items.map(({ id }) => id)).size).toBe(mentions.length);
        mentions.forEach((mention, index) => {
          const [exact, prefix, suffix] = [mention.exact, mention.prefix, mention.suffix].map((text) =>
            text.toWellFormed(),
          ) as [string, string, string];
          expect(first.items[index]?.target.selector[0]).toEqual({ type: 'TextQuoteSelector', exact, prefix, suffix });
          const found = findQuote(prefix + exact + suffix, { type: 'TextQuoteSelector', exact, prefix, suffix });
          if (exact !== '') expect(found).toEqual({ start: prefix.length, end: prefix.length + exact.length });
        });
      }),
    );
  });

  it('distinguishes two exports of one second', () => {
    const other = { ...plainExport, pages: plainExport.pages.map((page) => ({ ...page, url: 'https://b.example/' })) };
    expect(JSON.parse(toAnnotationCollection(plainExport, english)).id).not.toBe(
      JSON.parse(toAnnotationCollection(other, english)).id,
    );
  });
});

it('says that a part of its page was not read', () => {
  const partial = { ...plainExport, isPartial: true } as const;
  expect(JSON.parse(toJson(partial)).isPartial).toBe(true);
  expect(JSON.parse(toAnnotationCollection(partial, english))['rdfs:comment']).toMatch(
    /^Names are missing: .* a part of the page/,
  );
  expect(JSON.parse(toAnnotationCollection(plainExport, english))).not.toHaveProperty('rdfs:comment');
});
