import { expect, it } from 'vitest';
import { bundledPack } from '../../../data/bundled-pack.ts';
import { parsePack } from '../../../utils/core/pack/parse.ts';
import type { Citation } from '../../../utils/core/pack/types.ts';
import { articlesFolder, haveArticles, readArticles } from '../articles.ts';
import { isRun, objectsIn, runs } from '../own-words.ts';

const pack = parsePack(bundledPack);
const articles = readArticles();
const withArticles = it.skipIf(!haveArticles);
if (!haveArticles)
  console.info(`The articles are not at ${articlesFolder}: locators and wording are not compared with them.`);

const citations = objectsIn(pack).flatMap(([at, object]) =>
  Array.isArray(object.citations) ? (object.citations as Citation[]).map((citation) => [at, citation] as const) : [],
);

it('cites a paragraph, or a whole page where only its address is known', () => {
  expect(citations.length).toBeGreaterThan(100);
  for (const [at, { locator }] of citations) expect(locator, at).toMatch(/^(¶[1-9]\d*|page)$/);
});

it('cites every source that it lists', () => {
  const cited = new Set(citations.map(([, { source }]) => source));
  expect(pack.sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
});

it('gives every source an address and the day it was read', () => {
  for (const source of pack.sources) {
    expect(source.url, source.id).toMatch(/^http/);
    expect(source.accessed, source.id).toBe('2026-11');
  }
});

withArticles('cites paragraphs that exist', () => {
  expect(articles.size).toBe(5);
  for (const [at, { source, locator }] of citations) {
    const paragraphs = articles.get(source);
    if (paragraphs === undefined) expect(locator, at).toBe('page');
    else expect(paragraphs[Number(locator.slice(1)) - 1], `${at}: ${source} ${locator}`).toBeDefined();
  }
});

withArticles('cites for each official and institution a paragraph that names it', () => {
  const plain = (text: string) => text.normalize('NFKC').replaceAll('’', "'").toLowerCase();
  for (const entity of [...pack.institutions, ...pack.officials]) {
    const names = [entity.name, ...entity.names.map(({ text }) => text)].map(plain);
    for (const { source, locator } of entity.citations) {
      const paragraph = plain(articles.get(source)?.[Number(locator.slice(1)) - 1] ?? '');
      const named = names.some((name) => paragraph.includes(name)) || /\b(ministry|alliance|song|he) /.test(paragraph);
      expect(named, `${entity.id}: ${source} ${locator}`).toBe(true);
    }
  }
});

withArticles('says it in its own words: no eight words in a row are those of an article', () => {
  const taken = new Set([...articles.values()].flatMap((paragraphs) => runs(paragraphs.join(' '))).filter(isRun));
  expect(taken.size).toBeGreaterThan(1000);
  // The names of bodies and the headlines of sources are what they are.
  const texts = objectsIn({ ...pack, sources: [] }).flatMap(([at, object]) =>
    Object.entries(object).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${at}.${key}`, value] as const] : [],
    ),
  );
  const copied = texts.filter(([, text]) =>
    runs(text)
      .filter(isRun)
      .some((run) => taken.has(run)),
  );
  expect(copied.filter(([at]) => !/\.name$|\.names\.\d+\.text$/.test(at))).toEqual([]);
});
