/**
 * `node scripts/generate-han-lexicon.ts DICT CHARACTERS` writes utils/core/languages/han/lexicon/lexicon-data.ts:
 * common Chinese words with their part of speech and how common they are, and the simplified character of traditional
 * ones. DICT is the dictionary of jieba, `dict.txt` of the npm package @node-rs/jieba 2 (MIT License): a word, how
 * often it was counted, and its part of speech on each line. CHARACTERS is `TSCharacters.txt` of OpenCC (Apache License
 * 2.0): a traditional character, a tab, and its simplified ones.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packTable } from '../utils/core/languages/han/lexicon/packed-table.ts';
import { numberOfWord, type WordKind } from '../utils/core/languages/han/lexicon/word-kinds.ts';

/** How often a word must have been counted: rarer ones change no figure. */
const LEAST = 60;
const LONGEST = 4;
/** By the beginning of jieba's mark, the longest first. */
const KINDS: readonly (readonly [mark: string, kind: WordKind])[] = [
  ['nr', 'person'],
  ['ns', 'place'],
  ['nt', 'body'],
  ['nz', 'proper-noun'],
  ['ng', 'morpheme'],
  ['n', 'noun'],
  ['vn', 'verbal-noun'],
  ['vg', 'morpheme'],
  ['v', 'verb'],
  ['ag', 'morpheme'],
  ['a', 'adjective'],
  ['dg', 'morpheme'],
  ['d', 'adverb'],
  ['p', 'preposition'],
  ['c', 'conjunction'],
  ['u', 'particle'],
  ['y', 'particle'],
  ['e', 'particle'],
  ['o', 'particle'],
  ['m', 'number'],
  ['q', 'measure'],
  ['r', 'pronoun'],
  ['tg', 'morpheme'],
  ['t', 'time'],
  ['f', 'direction'],
  ['s', 'location'],
  ['b', 'attribute'],
  ['zg', 'morpheme'],
  ['z', 'state'],
  ['l', 'phrase'],
  ['i', 'idiom'],
  ['j', 'short-form'],
  ['k', 'affix'],
  ['h', 'affix'],
  ['g', 'morpheme'],
];

const [, , dictionary, characters] = process.argv;
if (dictionary === undefined || characters === undefined)
  throw new Error('Which files? node scripts/generate-han-lexicon.ts DICT CHARACTERS');

const entries = readFileSync(dictionary, 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [word = '', count, mark = ''] = line.split(' ');
    if (!/^\p{Script=Han}+$/u.test(word) || word.length > LONGEST || Number(count) < LEAST) return [];
    const kind = KINDS.find(([beginning]) => mark.startsWith(beginning))?.[1] ?? 'unknown';
    return [{ word, kind, count: Number(count) }];
  });
const table = packTable(new Map(entries.map(({ word, kind, count }) => [word, numberOfWord(kind, count)])));

const used = new Set(entries.flatMap(({ word }) => [...word]));
const pairs = readFileSync(characters, 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [traditional = '', simplified = ''] = line.split('\t');
    const [first = ''] = simplified.split(' ');
    const isPair = traditional.length === 1 && first.length === 1 && traditional !== first;
    return isPair && used.has(first) && !used.has(traditional) ? [traditional + first] : [];
  });

writeFileSync(
  join(import.meta.dirname, '../utils/core/languages/han/lexicon/lexicon-data.ts'),
  `/** Written by scripts/generate-han-lexicon.ts: a packed table of ${entries.length.toLocaleString('en')} words, in base64. */
export const HAN_LEXICON =
  '${Buffer.from(table).toString('base64')}';
/** ${pairs.length.toLocaleString('en')} traditional characters, each before its simplified one. */
export const SIMPLIFIED =
  '${pairs.join('')}';
`,
);
