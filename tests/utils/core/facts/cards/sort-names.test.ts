import { describe, expect, it } from 'vitest';
import { sortNames } from '../../../../../utils/core/facts/cards/sort-names.ts';
import type { EntityCard } from '../../../../../utils/core/facts/cards/types.ts';

const names: EntityCard['otherNames'] = [
  { text: 'OUN', kind: 'acronym', lang: null },
  { text: 'Radio Academy', kind: 'former', lang: null },
  { text: '北方开放大学', kind: 'full', lang: 'zh-Hans' },
  { text: 'Université ouverte du Nord', kind: 'translated', lang: 'fr' },
  { text: 'université ouverte du Nord', kind: 'translated', lang: 'fr' },
  { text: 'Offene Universität des Nordens', kind: 'translated', lang: 'de' },
  { text: 'Open Northern University', kind: 'translated', lang: null },
];
const texts = (list: readonly { readonly text: string }[]) => list.map(({ text }) => text);

describe('the other names of an entity', () => {
  it('are the current ones first, then the former ones, then those of other languages', () => {
    const { others, former, translated } = sortNames(names, 'en');
    expect(texts(others)).toEqual(['OUN', '北方开放大学', 'Open Northern University']);
    expect(texts(former)).toEqual(['Radio Academy']);
    expect([...translated].map(([tag, list]) => [tag, texts(list)])).toEqual([
      ['fr', ['Université ouverte du Nord']],
      ['de', ['Offene Universität des Nordens']],
    ]);
  });

  it("are listed with the current ones in the reader's language", () => {
    const { others, translated } = sortNames(names, 'fr-CA');
    expect(texts(others)).toContain('Université ouverte du Nord');
    expect([...translated.keys()]).toEqual(['de']);
  });

  it('omit only those that differ in capitals alone', () => {
    const { others, former, translated } = sortNames(names, 'en');
    expect(others.length + former.length + [...translated.values()].flat().length).toBe(names.length - 1);
  });
});
