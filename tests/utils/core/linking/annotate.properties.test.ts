import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../utils/core/linking/annotate.ts';
import type { TextBlock } from '../../../../utils/core/page/types.ts';
import { blocksOf, linksOf, model, page } from './sample-linking-model.ts';

/** Pieces that lean on one another: explanations, other bearers of a name, surnames, relations, places. */
const pieces = [
  'Harbour University of China (HUC)',
  'HUC',
  'the Highland University of Cyprus (HUC)',
  'Hydraulic University of China',
  'Fan Xueling, the vice president',
  'Fan said',
  'Fan Bingyan, an actress,',
  'Ministry of Lighthouses',
  'Singapore’s Ministry of Lighthouses (MOL)',
  'China’s Ministry of Lighthouses',
  'MOL',
  'President Lin Haoming of HUC',
  'Lin',
  'WOTIDE Beijing Office',
  'WOTIDE',
  'QAUL',
  'Queen Ada',
  'Karagash University',
  'a PLU',
  'PLU',
  'Pennsylvania Lowland University (PLU)',
  'the Lantern University',
  'in Beijing',
  'in Nicosia',
  '国家港湾大学',
  '灯塔部',
  'met on Monday.',
];
const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const pageTexts = fc.array(text, { minLength: 1, maxLength: 9 });
const anything = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 60 }));

const sorted = (shown: ReadonlyMap<number, unknown>): readonly unknown[] => [...shown].sort(([a], [b]) => a - b);

describe('mentions', () => {
  test('are sorted, disjoint and inside their block', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 8 }), (texts) => {
        const blocks = blocksOf(texts);
        for (const [id, mentions] of linksOf([blocks])) {
          let last = 0;
          for (const { start, end, block, evidence } of mentions) {
            expect(block).toBe(id);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(blocks[id - 1]?.text.length ?? 0);
            expect(evidence.length).toBeGreaterThan(0);
            last = end;
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('are the same in whatever chunks and order the blocks arrive', () => {
    const arrivals = pageTexts.chain((texts) =>
      fc.record({
        blocks: fc.constant(blocksOf(texts)),
        order: fc.shuffledSubarray([...texts.keys()], { minLength: texts.length }),
        cuts: fc.array(fc.nat({ max: texts.length }), { maxLength: 4 }),
      }),
    );
    fc.assert(
      fc.property(arrivals, ({ blocks, order, cuts }) => {
        const arriving = order.flatMap((index) => blocks[index] ?? []);
        const edges = [0, ...cuts.toSorted((a, b) => a - b), arriving.length];
        const chunks = edges.slice(1).map((edge, index) => arriving.slice(edges[index], edge));
        expect(sorted(linksOf(chunks))).toEqual(sorted(linksOf([blocks])));
      }),
      { numRuns: 60 },
    );
  });

  test('are what they would be without the blocks that were removed', () => {
    const changes = pageTexts.chain((texts) =>
      fc.record({ blocks: fc.constant(blocksOf(texts)), gone: fc.subarray([...texts.keys()].map((key) => key + 1)) }),
    );
    fc.assert(
      fc.property(changes, ({ blocks, gone }) => {
        const left = blocks.filter(({ id }) => !gone.includes(id));
        expect(sorted(linksOf([blocks, []], [[], gone]))).toEqual(sorted(linksOf([left])));
      }),
      { numRuns: 60 },
    );
  });

  test('do not notice soft hyphens', () => {
    const hyphen = '\u00ad';
    fc.assert(
      fc.property(pageTexts, fc.array(fc.nat({ max: 400 }), { maxLength: 12 }), (texts, places) => {
        const broken = texts.map((each) =>
          [...each].map((letter, index) => (places.includes(index) ? hyphen + letter : letter)).join(''),
        );
        const spelled = (list: readonly string[]): readonly unknown[] =>
          sorted(linksOf([blocksOf(list)])).map((entry) => {
            const [id, mentions] = entry as [number, readonly { start: number; end: number; entity: string }[]];
            const surface = (start: number, end: number): string => list[id - 1]?.slice(start, end) ?? '';
            return mentions.map(({ start, end, entity }) => [entity, surface(start, end).replaceAll(hyphen, '')]);
          });
        expect(spelled(broken)).toEqual(spelled(texts));
      }),
      { numRuns: 60 },
    );
  });
});

describe('bad input', () => {
  const annotateText = (content: string, context: unknown = null) => {
    const blocks: readonly TextBlock[] = [{ id: 1, order: 1, text: content, role: 'text' }];
    return annotate({ page, blocks, removed: [], context: context as null }, model);
  };

  test('never throws, whatever the text and the context', () => {
    const contexts = fc.oneof(
      fc.constant(null),
      fc.record({ pack: fc.constantFrom(model.key, ''), blocks: fc.anything() }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), contexts, (content, context) => {
        expect(() => annotateText(content, context)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  test('a page of nothing but contested acronyms links none and keeps a bounded context', () => {
    const reply = annotateText('HUC PLU MOL LUC ПЛУ '.repeat(28_000));
    expect(reply.changed).toEqual([]);
    expect(JSON.stringify(reply.context).length).toBeLessThan(2_000_000);
  });

  test('a page with more candidates than are kept links the first ones', () => {
    const reply = annotateText('WOTIDE '.repeat(30_000));
    expect(reply.changed[0]?.mentions.length).toBeGreaterThan(1000);
    expect(JSON.stringify(reply.context).length).toBeLessThan(2_000_000);
  });
});
