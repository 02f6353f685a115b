import { describe, expect, it } from 'vitest';
import { REPORT_WORDS } from '../../../../../utils/core/languages/reporting/all.ts';
import { Words } from '../../../../../utils/core/reports/words/words-of.ts';

describe.each(REPORT_WORDS.map((words) => [words.languages.join(), words] as const))('the words of %s', (_, lists) => {
  it('name what every story needs', () => {
    for (const list of [
      'signed',
      'anyAgreement',
      'visited',
      'delegations',
      'founded',
      'bodies',
      'not',
      'imagined',
      'planned',
      'offices',
      'institutionHeads',
      'bothParties',
    ] as const) {
      expect(lists[list], list).not.toBe('');
    }
  });

  it('have twelve months and seven weekdays, or numbers for them', () => {
    expect([0, 12]).toContain(lists.dates.months.length);
    expect([0, 7]).toContain(lists.dates.weekdays.length);
  });

  it('are all phrases that can be compiled, with brackets in pairs and no empty one', () => {
    const words = new Words(lists);
    for (const [list, phrases] of Object.entries(lists)) {
      if (typeof phrases !== 'string' || phrases === '') continue;
      for (const phrase of phrases.split(',')) {
        expect(phrase.trim(), list).not.toBe('');
        expect(phrase.split('(').length, phrase).toBe(phrase.split(')').length);
      }
    }
    expect(() =>
      words.findAll(
        Object.values(lists)
          .filter((phrases) => typeof phrases === 'string')
          .join(' '),
      ),
    ).not.toThrow();
  });
});
