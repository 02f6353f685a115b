import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../../../utils/core/page/types.ts';
import { blocksOf, linksOf } from '../sample-linking-model.ts';

/** The evidence for the last link of a page of these paragraphs. */
function evidence(...texts: readonly string[]): readonly Evidence[] {
  const last = [...linksOf([blocksOf(texts)])].sort(([a], [b]) => a - b).at(-1);
  return last?.[1].at(-1)?.evidence ?? [];
}
const fullName = 'Harbour University of China';

describe('the evidence of a link says', () => {
  test.each<[string, readonly string[], readonly Partial<Evidence>[]]>([
    ['that the name is its own', [`The ${fullName} met.`], [{ kind: 'full-name' }]],
    [
      'where the acronym is explained, before it',
      [`The ${fullName} (HUC) met.`, 'HUC rests.'],
      [{ kind: 'definition', where: 'earlier', text: `${fullName} (HUC)`, block: 1 }],
    ],
    [
      'where the acronym is explained, in the same block',
      [`The ${fullName} (HUC) met.`],
      [{ kind: 'definition', where: 'here' }],
    ],
    [
      'where the full name stands',
      [`The ${fullName} met.`, 'HUC rests.'],
      [{ kind: 'named-in-full', where: 'earlier', text: fullName, block: 1 }],
    ],
    [
      'which entities are tied to it',
      ['Fan Xueling, vice president, met the Harbour University of China', 'HUC rests.'],
      [{ kind: 'named-in-full' }, { kind: 'related-entity', name: 'Fan Xueling' }],
    ],
    [
      'which title stands beside the name',
      ['The vice president Fan Xueling came.'],
      [{ kind: 'full-name' }, { kind: 'role-word', word: 'president' }],
    ],
    ['which country stands beside the name', ['The MOL of China met.'], [{ kind: 'place', text: 'China' }]],
    [
      'which country the page speaks of',
      ['Ships left Beijing.', 'The Ministry of Lighthouses said so.'],
      [{ kind: 'place', text: 'CN' }],
    ],
  ])('%s', (_, texts, expected) => {
    const found = evidence(...texts);
    expect(found.slice(0, expected.length)).toMatchObject(expected);
  });

  test('that the full name stands behind it, or in the heading', () => {
    const [first, second] = blocksOf(['HUC rests.', `The ${fullName} met.`]);
    if (!first || !second) throw new Error('There are no blocks');
    const where = (role: 'text' | 'heading') => {
      const shown = linksOf([[first, { ...second, role }]]).get(1);
      return shown?.[0]?.evidence[0];
    };
    expect(where('text')).toMatchObject({ kind: 'named-in-full', where: 'later' });
    expect(where('heading')).toMatchObject({ kind: 'named-in-full', where: 'heading' });
  });

  test('that a distinctive acronym is explained, where the full name came first', () => {
    expect(evidence('The World Tidal Organization (WOTIDE) met.')).toEqual([
      { kind: 'full-name' },
      { kind: 'definition', block: 1, text: 'World Tidal Organization (WOTIDE)', where: 'here' },
    ]);
    const [acronym] = linksOf([blocksOf(['WOTIDE (World Tidal Organization) met.'])]).get(1) ?? [];
    expect(acronym?.evidence).toEqual([{ kind: 'full-name' }]);
  });

  test('that the acronym is linked elsewhere on the page', () => {
    expect(evidence('The MOL of China met.', 'MOL rests.')).toMatchObject([
      { kind: 'named-in-full', where: 'earlier', text: 'MOL' },
    ]);
  });
});
