import { expect, it } from 'vitest';
import { newsroomPack } from '../../data/newsroom-pack.ts';
import { parsePack } from '../../utils/core/pack/parse.ts';
import { haveArticles, readArticles } from './articles.ts';
import { isRun, objectsIn, runs } from './own-words.ts';

const pack = parsePack(newsroomPack);
/** The names of bodies and the headlines of sources are what they are. */
const texts = objectsIn({ ...pack, sources: [] })
  .flatMap(([at, object]) =>
    Object.entries(object).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${at}.${key}`, value] as const] : [],
    ),
  )
  .filter(([at]) => !/\.name$|\.names\.\d+\.text$/.test(at));

const copiedFrom = (taken: ReadonlySet<string>, of: readonly (readonly [string, string])[] = texts) =>
  of.filter(([, text]) => runs(text).some((run) => isRun(run) && taken.has(run)));

it.skipIf(!haveArticles)('has no eight words in a row of an article', () => {
  const taken = new Set([...readArticles().values()].flatMap((paragraphs) => runs(paragraphs.join(' '))).filter(isRun));
  expect(taken.size).toBeGreaterThan(1000);
  expect(copiedFrom(taken)).toEqual([]);
});

it('has no eight words in a row of a headline that it cites, without the names of bodies', () => {
  const names = pack.institutions.flatMap((each) => [each.name, ...each.names.map(({ text }) => text)]);
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  // All texts as one, in which each of two thousand names is sought once.
  const withoutNames = (all: readonly string[]) =>
    longestFirst.reduce((left, name) => left.replaceAll(name, '…'), all.join('\0')).split('\0');
  const taken = new Set(
    withoutNames(pack.sources.map(({ title }) => title))
      .flatMap(runs)
      .filter(isRun),
  );
  expect(taken.size).toBeGreaterThan(100);
  const changed = withoutNames(texts.map(([, text]) => text));
  expect(changed).toHaveLength(texts.length);
  const left = texts.map(([at], index) => [at, changed[index] ?? ''] as const);
  expect(copiedFrom(taken, left)).toEqual([]);
});
