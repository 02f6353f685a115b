/**
 * `node scripts/generate-han-words.ts DICT` writes utils/core/languages/han-words-data.ts: Chinese words that stand in texts
 * again and again and that the dictionary of the browsers lacks, as a Bloom filter. DICT is the dictionary of jieba, `dict.txt`
 * of the npm package @node-rs/jieba 2 (MIT License): a word, how often it was counted, and its part of speech on each line.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bloomFilterOf } from '../utils/core/languages/bloom-filter.ts';
import { isDictionaryWord } from '../utils/core/languages/unspaced-words.ts';

/** How often a word of that many characters must have been counted. */
const LEAST: Readonly<Record<number, number>> = { 2: 20, 3: 100, 4: 50 };
/** Names of persons, places and other things, which meet other words by chance. */
const IS_NAME = /^n[rsz]/u;
/** One word in some ten thousand is taken for one of these wrongly. */
const BITS = 20;

const [, , dictionary] = process.argv;
if (dictionary === undefined) throw new Error('Which dictionary? node scripts/generate-han-words.ts DICT');

const words = readFileSync(dictionary, 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [word = '', count, kind = ''] = line.split(' ');
    const isFrequent = Number(count) >= (LEAST[word.length] ?? Number.POSITIVE_INFINITY);
    const isWanted = isFrequent && /^\p{Script=Han}+$/u.test(word) && !IS_NAME.test(kind) && !isDictionaryWord(word);
    return isWanted ? [word] : [];
  });
const base64 = Buffer.from(bloomFilterOf(words, BITS)).toString('base64');
writeFileSync(
  join(import.meta.dirname, '../utils/core/languages/han-words-data.ts'),
  `/** Written by scripts/generate-han-words.ts: a Bloom filter of ${words.length.toLocaleString('en')} words, in base64. */
export const HAN_WORDS =
  '${base64}';
`,
);
