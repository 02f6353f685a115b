import { describe, expect, it } from 'vitest';
import { change, failure, smallPack } from './small-pack.ts';

describe('every fault of a document is said', () => {
  const faultsOf = (document: unknown) => failure(document)?.faults.map(({ path, problem }) => `${path}: ${problem}`);

  it('of several kinds and places at once', () => {
    const document = smallPack();
    for (const [path, value] of [
      ['colour', 'blue'],
      ['institutions[0].country', 'China'],
      ['institutions[0].names[1].kind', 'nickname'],
      ['officials[1].id', 'north'],
      ['agreements[0].parties[1]', 'x'],
      ['visits[0].date', 'soon'],
      ['events[0].title', undefined],
    ] as const)
      change(document, path, value);
    expect(faultsOf(document)).toEqual([
      'colour: is not a field of this format',
      'institutions[0].country: "China" is not an ISO 3166-1 alpha-2 code',
      'institutions[0].names[1].kind: "nickname" is not one of full, short, acronym, former, translated',
      'events[0]: lacks "title"',
      'officials[1].id: "north" is already the id of institutions[0]',
      `agreements[0].parties[1]: "x" is not one of the pack's institutions`,
      expect.stringContaining('agreements[0].attendees[0]: "bo" is not one of'),
      expect.stringContaining('visits[0].date: "soon" is not a date'),
      expect.stringContaining('visits[0].people[0].official: "bo" is not one of'),
    ]);
  });

  it('the first ten of each kind, and how many more there are', () => {
    const citations = [{ source: 'news', locator: '¶1' }];
    const institutions = Array.from({ length: 40 }, (_, at) => ({
      id: `i${at}`,
      name: 'N',
      kind: 'college',
      country: at < 25 ? 'nowhere' : 'CN',
      ...(at >= 25 ? { partOf: 'nobody' } : {}),
      names: [],
      citations,
    }));
    const document = { ...smallPack(), institutions, officials: [], agreements: [], visits: [], events: [] };
    const error = failure(document);
    expect(error?.faults.map(({ path }) => path)).toEqual([
      ...Array.from({ length: 10 }, (_, at) => `institutions[${at}].country`),
      ...Array.from({ length: 10 }, (_, at) => `institutions[${at + 25}].partOf`),
    ]);
    expect(error?.left).toBe(15 + 5);
  });

  it('not what refers to an item that is broken, or to a list with an item whose id cannot be read', () => {
    expect(faultsOf(change(smallPack(), 'institutions[0].kind', 'x'))).toHaveLength(1);
    expect(faultsOf(change(smallPack(), 'institutions[0].id', undefined))).toEqual(['institutions[0]: lacks "id"']);
  });

  it('in one line for each item that holds very many', () => {
    const topics = Array.from({ length: 200_000 }, () => 1);
    expect(failure(change(smallPack(), 'agreements[0].topics', topics))?.faults.length).toBeLessThan(3);
  });
});
