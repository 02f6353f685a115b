import type { Edtf } from '../../pack/types.ts';
import { readDate } from '../dates/read-date.ts';
import type { CitedFact, CitedSource } from './types.ts';

/** The sources of a fact, each once, in the order in which they are cited. */
export function citedSources({ citations }: Pick<CitedFact, 'citations'>): readonly CitedSource[] {
  const sources = new Map<string, CitedSource>();
  for (const { locator, quote, ...source } of citations) {
    const key = JSON.stringify([source.publisher, source.title, source.url]);
    const { locators = [], quotes = [] } = sources.get(key) ?? {};
    sources.set(key, {
      ...source,
      locators: locators.includes(locator) ? locators : [...locators, locator],
      quotes: quote === null || quotes.includes(quote) ? quotes : [...quotes, quote],
    });
  }
  return [...sources.values()];
}

/** The year, month and day of a date as far as it gives them, of its first day for an interval; otherwise `null`. */
export function dateParts(date: Edtf | null): readonly [number, number?, number?] | null {
  const span = date === null ? null : readDate(date);
  if (!span || typeof span.from === 'string') return null;
  const first = new Date(span.first * 86_400_000);
  const [year, month, day] = [first.getUTCFullYear(), first.getUTCMonth() + 1, first.getUTCDate()];
  switch (span.from.precision) {
    case 'day':
      return [year, month, day];
    case 'month':
      return [year, month];
    default:
      return [year];
  }
}

/**
 * The publication date of a source where the source gives it: an open date ("some time after the event") is inferred in
 * the data and would be wrong in a reference list.
 */
export const publicationDate = ({ published }: CitedSource): Edtf | null =>
  published === null || published.includes('..') ? null : published;

/** A key for a reference list: publisher and year, then the first long word of the title. */
export function referenceKey(source: CitedSource, index: number): string {
  const word = (text: string): string =>
    (text.normalize('NFKD').match(/[A-Za-z]{4,}/g) ?? []).find((one) => !/^(?:with|from|that|this)$/i.test(one)) ?? '';
  const year = dateParts(publicationDate(source))?.[0] ?? 'nd';
  return `${word(source.publisher) || 'source'}${year}${word(source.title)}${index === 0 ? '' : index + 1}`.toLowerCase();
}
