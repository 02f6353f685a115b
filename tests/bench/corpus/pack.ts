import { dictionary } from './dictionary.ts';

/** The first names of the dictionary as a pack: each is an institution that needs no evidence. */
export function packOf(size: number, first = 0): string {
  const citations = [{ source: 'list', locator: '¶1' }];
  const institutions = dictionary(first + size)
    .slice(first)
    .map(({ text, rule }, i) => ({
      id: `body-${i}`,
      name: text,
      kind: 'association',
      names: [{ text, kind: rule === 'exact' ? 'acronym' : 'full', evidence: 'none' }],
      citations,
    }));
  return JSON.stringify({
    format: 'partnership-pack/1',
    id: 'bench',
    title: 'Benchmark',
    version: `${first}.${size}`,
    asOf: '2026-11-21',
    coverage: 'Names made for measuring.',
    sources: [{ id: 'list', publisher: 'Benchmark', title: 'List', language: 'en' }],
    institutions,
    officials: [],
    agreements: [],
    visits: [],
    events: [],
  });
}
