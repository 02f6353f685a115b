/**
 * `node scripts/generate-month-words.ts` writes utils/core/languages/dates/month-words-data.ts: a Bloom filter of the
 * names that months have in the languages of `month-names.ts`, by the Unicode CLDR that comes with Node. A word that is
 * none is known so without asking the browser for the names of all languages.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bloomFilterOf } from '../utils/core/languages/common-words/bloom-filter.ts';
import { guessedMonthWords } from '../utils/core/page/page-date/month-names.ts';

const words = guessedMonthWords();
writeFileSync(
  join(import.meta.dirname, '../utils/core/languages/dates/month-words-data.ts'),
  `/** Written by scripts/generate-month-words.ts: a Bloom filter of ${words.length.toLocaleString('en')} names of months, in base64. */
export const MONTH_WORDS =
  '${Buffer.from(bloomFilterOf(words)).toString('base64')}';
`,
);
