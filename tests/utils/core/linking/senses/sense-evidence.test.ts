import { describe, expect, test } from 'vitest';
import {
  NO_SENSE_EVIDENCE,
  type SenseEvidence,
  SenseEvidenceOfPage,
  type Use,
} from '../../../../../utils/core/linking/senses/sense-evidence.ts';
import { entryOf, id } from '../sample-linking-model.ts';

const huc = entryOf('HUC');
const entity = huc.entity.id;

/** The page names the university of the pack, or another body that goes by the acronym. */
const target = (block: number, at: number, defined = false): SenseEvidence => ({
  entity,
  block,
  at,
  about: 'target',
  defined,
});
const other = (block: number, at: number, defined = false, text = 'HUC'): SenseEvidence => ({
  entity,
  block,
  at,
  about: 'other',
  defined,
  text,
});
const use = (block: number, at: number, sentence = 0): Use => ({ entity, text: 'HUC', block, at, sentence });

type Place = readonly [block: number, at: number, sentence?: number];
const about = (evidence: readonly SenseEvidence[], [block, at, sentence = 0]: Place, uses: readonly Use[] = []) =>
  new SenseEvidenceOfPage(evidence, uses).about(huc, { block, at, sentence });

describe('an acronym stands for', () => {
  test.each<[string, readonly SenseEvidence[], Place, 'target' | 'other' | 'open', (readonly Use[])?]>([
    ['nobody where the page names nobody', [], [0, 0], 'open'],
    ['whatever its other evidence says where the page names no other body', [target(0, 0)], [1, 0], 'open'],

    // 1. The last one named before it in the same block.
    ['the last body that the block names before it', [target(0, 0), other(1, 0)], [1, 20], 'other'],
    ['the last body that the block names before it: the pack’s', [other(0, 0), target(1, 0)], [1, 20, 0], 'target'],
    ['the later of two in its block', [other(1, 0), target(1, 10)], [1, 20], 'target'],
    ['not yet one that its block names behind it', [other(0, 0), target(1, 30)], [1, 20], 'other'],

    // 2. … unless the block used the acronym before that body was named, and that is no explanation.
    [
      'what it stood for where the block used it first',
      [other(1, 0), target(1, 20)],
      [1, 40],
      'other',
      [use(1, 10), use(1, 40)],
    ],
    [
      'a body that the block explains after that',
      [other(1, 0), target(1, 20, true)],
      [1, 40],
      'target',
      [use(1, 10), use(1, 40)],
    ],

    // 3. … unless the page explained it as another body, and the pack’s was named in a sentence before.
    [
      'the body that the page explains, one named in passing notwithstanding',
      [other(0, 0, true), target(1, 0)],
      [1, 40, 30],
      'other',
    ],
    ['the body of its own sentence even so', [other(0, 0, true), target(1, 32)], [1, 40, 30], 'target'],
    ['the body that is explained last', [other(0, 0, true), target(1, 0, true)], [1, 40, 30], 'target'],

    // 4. The last one that was explained before it.
    ['the body that was explained before one that was named', [other(0, 0, true), target(1, 0)], [2, 0], 'other'],
    ['the body that was explained last', [other(0, 0, true), target(1, 0, true)], [2, 0], 'target'],

    // 5. The last one before it whose block goes on with the acronym.
    ['the body whose block goes on with the acronym', [other(0, 0), target(1, 0)], [2, 0], 'other', [use(0, 20)]],
    ['the last of those', [other(0, 0), target(1, 0)], [2, 0], 'target', [use(0, 20), use(1, 20)]],

    // 6. The one that the last block with any began with.
    ['the body that the last block named first', [other(0, 0), target(1, 0), other(1, 20)], [2, 0], 'target'],
    ['the body that the last block named', [target(0, 0), other(1, 0)], [2, 0], 'other'],
    ['nobody where both are of the packs', [target(1, 0), { ...other(1, 20), isOfPacks: true }], [2, 0], 'other'],

    // 7. Before all of them: the first that is explained, or the first that is named.
    ['the first body that is explained later', [other(1, 0), target(2, 0, true), other(3, 0, true)], [0, 0], 'target'],
    ['the first body that is named later', [other(1, 0), target(2, 0)], [0, 0], 'other'],
  ])('%s', (_, evidence, place, expected, uses) => {
    expect(about(evidence, place, uses)).toBe(expected);
    // The order in which the evidence was found does not matter.
    expect(about(evidence.toReversed(), place, uses)).toBe(expected);
  });
});

describe('evidence for another body counts for', () => {
  test.each([
    ['the name itself', 'HUC', 'HUC', 'other'],
    ['another acronym of the same university', 'HUT', 'HUC', 'open'],
    ['the initials of a whole name', 'HILLTOP UNIVERSITY OF CRETE', 'HUC', 'other'],
    ['the initials with the small words', 'BANK OF ULMET', 'BOU', 'other'],
    ['no initials of a single word', 'HUCKSTERS', 'HUC', 'open'],
  ])('%s', (_, text, name, expected) => {
    const entry = { ...huc, inCapitals: name, key: `${entity} ${name}` };
    const evidence = new SenseEvidenceOfPage([other(0, 0, false, text)]);
    expect(evidence.about(entry, { block: 1, at: 0, sentence: 0 })).toBe(expected);
  });

  test('the surname in a whole name', () => {
    const fan = entryOf('Fan');
    const evidence = new SenseEvidenceOfPage([{ ...other(0, 0, false, 'FAN XUELING'), entity: fan.entity.id }]);
    expect(evidence.about(fan, { block: 1, at: 0, sentence: 0 })).toBe('other');
  });

  test('no other entity of the pack', () => {
    const evidence = new SenseEvidenceOfPage([{ ...other(0, 0), entity: id('karagash-university') }]);
    expect(evidence.about(huc, { block: 1, at: 0, sentence: 0 })).toBe('open');
  });
});

test('without any evidence every name is open', () => {
  expect(NO_SENSE_EVIDENCE.about(huc, { block: 0, at: 0, sentence: 0 })).toBe('open');
});
