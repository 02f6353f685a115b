import { expect, it, vi } from 'vitest';
import { mayHold } from '../../../../../utils/core/languages/common-words/bloom-filter.ts';
import { MONTH_WORDS } from '../../../../../utils/core/languages/dates/month-words-data.ts';
import { guessedMonthWords, monthOf, namedMonth } from '../../../../../utils/core/page/page-date/month-names.ts';

it('has the names of one language made for a word that names no month in any', () => {
  namedMonth('March', 'en');
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  expect(namedMonth('bananas', 'en')).toBeNull();
  expect(made).not.toHaveBeenCalled();
  made.mockRestore();
});

it('knows every name that the platform has, in a language that the page does not declare', () => {
  const filter = Uint8Array.from(atob(MONTH_WORDS), (character) => character.charCodeAt(0));
  expect(guessedMonthWords().filter((word) => !mayHold(filter, word))).toEqual([]);
  expect([monthOf('août', 'en'), monthOf('августа', 'en'), monthOf('آب', '')]).toEqual([8, 8, 8]);
});
