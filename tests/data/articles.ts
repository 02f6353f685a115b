import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the articles lie that the pack was taken from; their text is their publishers' and no part of this project. */
export const articlesFolder =
  process.env.PARTNERSHIP_LENS_ARTICLES ?? fileURLToPath(new URL('../../../shared/articles', import.meta.url));

export const haveArticles = existsSync(articlesFolder);

/** The pack's source for each article, by the number that the article's file name begins with. */
const sourceOf = [
  'ouc-oum-delegation',
  'ouc-newsroom',
  'ouc-unesco-mou',
  'ouc-tsinghua-seminar',
  'china-daily-digital-education-alliance',
];

/** The paragraphs of every article, by source id: `¶1` is the first of them. */
export function readArticles(): ReadonlyMap<string, readonly string[]> {
  const files = haveArticles ? readdirSync(articlesFolder).filter((file) => /^\d+-.*\.txt$/.test(file)) : [];
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(articlesFolder, file), 'utf8');
      const source = sourceOf[Number.parseInt(file, 10) - 1];
      if (source === undefined) throw new Error(`${file} has no source in the pack`);
      return [source, text.split(/\r?\n/).filter((line) => line.trim() !== '')];
    }),
  );
}
