/**
 * `node scripts/generate-han-words.ts DICT` writes utils/core/languages/han/words-data.ts: Chinese words that stand in
 * texts again and again and that the dictionary of the browsers lacks, as a Bloom filter, and the characters that are
 * nouns, if words at all. DICT is the dictionary of jieba, `dict.txt` of the npm package @node-rs/jieba 2 (MIT
 * License): a word, how often it was counted, and its part of speech on each line.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bloomFilterOf } from '../utils/core/languages/common-words/bloom-filter.ts';
import { isSurname } from '../utils/core/languages/han/people.ts';
import { isDictionaryWord } from '../utils/core/languages/unspaced-words.ts';

/** How often a word of that many characters must have been counted. */
const LEAST: Readonly<Record<number, number>> = { 2: 20, 3: 100, 4: 50 };
/** Names of persons, places and other things, which meet other words by chance. */
const IS_NAME = /^n[rsz]/u;
/** Nouns, parts of nouns and adjectives, and short forms of names. */
const IS_NOUN = /^(?:n|ag|k|j)/u;
const LEAST_OF_NOUN = 30;
/** What a body or a person does as well, in one character. */
const ALSO_VERBS = '问话指学连经报传制命藏画空换照运营结计创旅参思倾察责裁激汇规宣贺叙抚遵谕赖释授评审';
/** One word in some ten thousand is taken for one of these wrongly. */
const BITS = 20;

const [, , dictionary] = process.argv;
if (dictionary === undefined) throw new Error('Which dictionary? node scripts/generate-han-words.ts DICT');

const entries = readFileSync(dictionary, 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [word = '', count, kind = ''] = line.split(' ');
    return /^\p{Script=Han}+$/u.test(word) ? [{ word, count: Number(count), kind }] : [];
  });
const words = entries
  .filter(({ word, count, kind }) => count >= (LEAST[word.length] ?? Number.POSITIVE_INFINITY) && !IS_NAME.test(kind))
  .map(({ word }) => word)
  .filter((word) => !isDictionaryWord(word));
const nouns = entries
  .filter(({ word, count, kind }) => word.length === 1 && count >= LEAST_OF_NOUN && IS_NOUN.test(kind))
  .filter(({ word }) => !ALSO_VERBS.includes(word) && !isSurname(word))
  .map(({ word }) => word);

const base64 = Buffer.from(bloomFilterOf(words, BITS)).toString('base64');
writeFileSync(
  join(import.meta.dirname, '../utils/core/languages/han/words-data.ts'),
  `/** Written by scripts/generate-han-words.ts: a Bloom filter of ${words.length.toLocaleString('en')} words, in base64. */
export const HAN_WORDS =
  '${base64}';
/** ${nouns.length.toLocaleString('en')} characters that are nouns. */
export const HAN_NOUNS =
  '${nouns.join('')}';
`,
);
