import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../../../utils/core/pack/types.ts';
import { correctedOn, correctionFor } from '../../../../../utils/core/page/corrections/corrections.ts';
import { namesakeEntry } from '../../../../../utils/core/page/corrections/namesake-entry.ts';

const entity = 'song-yi' as EntityId;
const url = 'https://film.example/stars?page=2#top';
const mention = { entity, exact: 'Song\u00a0 Yi' };

describe('Corrections', () => {
  it.each([
    ['page', 'https://film.example/stars?page=2#end', true],
    ['page', 'https://film.example/stars?page=3', false],
    ['site', 'https://film.example/other', true],
    ['site', 'https://www.film.example/stars', false],
    ['everywhere', 'file:///home/reader/page.html', true],
  ] as const)('for the %s holds on %s: %s', (scope, there, holds) => {
    const corrected = correctedOn([correctionFor(mention, scope, url, 1)], there);
    expect(corrected({ entity, exact: 'SONG Yi' })).toBe(holds);
  });

  it('touches no other text and no other entity', () => {
    const corrected = correctedOn([correctionFor(mention, 'everywhere', url, 1)], url);
    expect(corrected({ entity, exact: 'Song' })).toBe(false);
    expect(corrected({ entity: 'song-yi-2' as EntityId, exact: 'Song Yi' })).toBe(false);
  });

  it('becomes an entry that the pack format takes', () => {
    const entry: unknown = JSON.parse(namesakeEntry(correctionFor(mention, 'site', url, 1)));
    expect(entry).toEqual({ entity, namesakes: [{ text: 'song yi', what: 'something else, as on film.example' }] });
  });
});
