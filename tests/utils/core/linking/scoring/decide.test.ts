import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlock } from '../../../../../utils/core/linking/candidates/read-block.ts';
import { createLinkingModel, type LinkingModel } from '../../../../../utils/core/linking/linking-model.ts';
import { decide } from '../../../../../utils/core/linking/scoring/decide.ts';
import { WEIGHTS } from '../../../../../utils/core/linking/scoring/weights.ts';
import type { Pack } from '../../../../../utils/core/pack/types.ts';
import { blocksOf, linkedBy, page } from '../sample-linking-model.ts';
import { acronym, body, packOf, person, short } from '../small-packs.ts';

const twoOfOneName = (...ties: readonly (readonly string[])[]): Pack =>
  packOf({
    institutions: [
      body('north', 'North Tide University', { names: [acronym('TU')] }),
      body('south', 'South Tide University', { names: [acronym('TU')] }),
      body('east', 'East Lamp University'),
    ],
    agreements: [['north', 'east'], ...ties],
  });

test('neither of two entities is linked that have as much for them', () => {
  expect(linkedBy(twoOfOneName(['south', 'east']))('East Lamp University met TU')).toEqual([
    'east: East Lamp University',
  ]);
});

test('of two entities the one with more for it is linked', () => {
  expect(linkedBy(twoOfOneName())('East Lamp University met TU')).toEqual(['east: East Lamp University', 'north: TU']);
});

test('two names of one entity are not two entities', () => {
  const pack = packOf({
    institutions: [body('north', 'Tide University', { names: [short('TIDE UNIVERSITY', 'none')] })],
  });
  expect(linkedBy(pack)('TIDE UNIVERSITY met')).toEqual(['north: TIDE UNIVERSITY']);
});

test('evidence rests on evidence that rests on evidence', () => {
  const names = ['Aaa', 'Bbb', 'Ccc', 'Ddd'];
  const chain = packOf({
    institutions: names.map((name) =>
      body(name.toLowerCase(), `${name} Tide University`, { names: [acronym(name.toUpperCase())] }),
    ),
    agreements: [
      ['aaa', 'bbb'],
      ['bbb', 'ccc'],
      ['ccc', 'ddd'],
    ],
  });
  expect(linkedBy(chain)('DDD, CCC and BBB met the Aaa Tide University')).toEqual([
    'ddd: DDD',
    'ccc: CCC',
    'bbb: BBB',
    'aaa: Aaa Tide University',
  ]);
  expect(linkedBy(chain)('DDD, CCC and BBB met')).toEqual([]);
});

test('two whole names of persons do not link one another without a tie', () => {
  const people = (visits: readonly (readonly string[])[]) =>
    linkedBy(
      packOf({
        institutions: [body('north', 'North Tide University')],
        officials: [person('ada', 'Emma Thompson'), person('bo', 'David Miller')],
        visits,
      }),
    );
  expect(people([])('Emma Thompson met David Miller')).toEqual([]);
  expect(people([['north', 'ada', 'bo']])('Emma Thompson met David Miller')).toEqual([
    'ada: Emma Thompson',
    'bo: David Miller',
  ]);
});

test('weights decide: with a threshold that nothing reaches nothing but a settled name is linked', () => {
  const linkedWith = (model: LinkingModel): number => {
    const blocks = blocksOf(['North Tide University met Emma Thompson, rector']).flatMap(
      (block) => readBlock(block, 'en', model) ?? [],
    );
    return decide(blocks, page, model).flat().length;
  };
  const pack = packOf({
    institutions: [body('north', 'North Tide University')],
    officials: [person('ada', 'Emma Thompson', { roles: ['rector at north'] })],
  });
  expect(linkedWith(createLinkingModel([pack]))).toBe(2);
  expect(linkedWith(createLinkingModel([pack], { ...WEIGHTS, threshold: 100 }))).toBe(0);
});

test('a name between strange words is not linked, but stays evidence for others', () => {
  const linking = createLinkingModel([twoOfOneName()]);
  const found = blocksOf(['East Lamp University met TU']).flatMap((block) => readBlock(block, 'en', linking) ?? []);
  const strange = found.map(({ spans, ...block }) => ({
    ...block,
    spans: spans.map(({ candidates, ...span }, at) => ({
      ...span,
      candidates: candidates.map((candidate) => (at === 0 ? { ...candidate, isStrange: true as const } : candidate)),
    })),
  }));
  const namesOf = (findings: typeof found): readonly string[] =>
    decide(findings, page, linking)
      .flat()
      .map(({ entity }) => entity);
  expect(namesOf(found)).toEqual(['east', 'north']);
  expect(namesOf(strange)).toEqual(['north']);
});

test('nothing is decided where nothing was found', () => {
  expect(decide([], page, createLinkingModel([twoOfOneName()]))).toEqual([]);
});

test('on a page of many entities a weak tie links no body that every country has, nor one beside words of a namesake', () => {
  const names = ['Aaa', 'Bbb', 'Ccc', 'Ddd', 'Eee', 'Fff'].map((name) => `${name} Tide University`);
  const linked = linkedBy(
    packOf({
      institutions: [
        ...names.map((name) => body(name.slice(0, 3).toLowerCase(), name)),
        body('academy', 'Academy of Tides', {
          names: [acronym('AOT')],
          namesakes: ['AOT = Academy of Tar, in Erewhon'],
        }),
        body('ministry', 'Ministry of Tides of China', { kind: 'ministry', names: [acronym('MOT')] }),
      ],
      events: [
        ['aaa', 'academy'],
        ['aaa', 'ministry'],
      ],
    }),
  );
  const page = names.join(', ');
  expect(linked(page, 'It rained.', 'It stopped.', 'The AOT')).toContain('academy: AOT');
  expect(linked(page, 'It rained.', 'It stopped.', 'The MOT')).not.toContain('ministry: MOT');
  expect(linked(page, 'It rained in Erewhon.', 'It stopped.', 'The AOT')).not.toContain('academy: AOT');
});

describe('a surname that takes in the given name before it', () => {
  const linking = createLinkingModel([
    packOf({
      institutions: [body('lund', 'Lund University'), body('amber', 'Amber Metal', { kind: 'company' })],
      officials: [
        person('ingrid', 'Ingrid Vexler', { roles: ['rector at lund'] }),
        person('lund-vexler', 'Lund Vexler', { roles: ['rector at amber'] }),
      ],
    }),
  ]);
  const mentionsOf = (text: string) =>
    decide(
      blocksOf([text]).flatMap((block) => readBlock(block, 'en', linking) ?? []),
      page,
      linking,
    ).flat();

  test('is one mention with it', () => {
    const text = 'Ingrid Vexler, rector of Lund University, came. Ingrid M Vexler left.';
    expect(mentionsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ingrid Vexler',
      'Lund University',
      'Ingrid M Vexler',
    ]);
  });

  const pieces =
    'Ingrid M Vexler|Ingrid|M|E.|Vexler|Lund E. Vexler|Lund|Lund University|Lund Vexler|Ingrid Vexler|rector|Amber Metal|Inc|left.';
  test('leaves the mentions disjoint, whatever stands beside', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces.split('|')), { maxLength: 14 }), (words) => {
        let last = 0;
        for (const { start, end } of mentionsOf(
          `Ingrid Vexler and Lund Vexler of Lund University met. ${words.join(' ')}`,
        )) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
      { numRuns: 200 },
    );
  });
});
