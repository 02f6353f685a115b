import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BeginningFilter,
  PrefixFilter,
  WordFilter,
} from '../../../../../utils/core/languages/common-words/word-hash.ts';
import { wordEnd } from '../../../../../utils/core/languages/letters.ts';
import { AcronymPrefilter, initialsOf } from '../../../../../utils/core/linking/senses/initials.ts';

/** What is left at first sight must be of no note: a filter may say yes wrongly, never no. */
describe('filters never deny', () => {
  const words = ["Xi'an", 'Lao', 'UK', 'Ürümqi', 'Пермь', 'Қазақстан', 'South Korea', 'Chile'];
  const inOtherScripts = ['Κύπρος', 'Հայաստան', 'Қазақстан', 'Ђердап', 'Їжакевич', 'Česko', 'Ấnđộ'];

  test.each(words.flatMap((word) => [word, word.toLowerCase(), word.toUpperCase(), word.replace("'", '’')]))(
    'the beginning of %s',
    (word) => {
      const filter = new PrefixFilter(words);
      for (const behind of ['', ' ', ', which', 'n']) expect(filter.may(`in ${word}${behind}`, 3)).toBe(true);
    },
  );

  test.each(['Chile', 'Uni', 'U ', 'Пермь'])('the first three letters of %s', (word) => {
    const filter = new BeginningFilter(['Chile', 'Uni', 'U ', 'Пер']);
    for (const behind of ['', 'x', ' and']) expect(filter.may(`in ${word}${behind}`, 3)).toBe(true);
    expect(filter.may('in Chad', 3)).toBe(false);
  });

  test.each(['Chile', 'CHILE', 'chile', 'Chile’s', "Chile's", 'Пермь', 'ПЕРМЬ'])('the word %s', (word) => {
    expect(new WordFilter(words).may(`in ${word} and`, 3, 3 + word.length)).toBe(true);
  });

  test.each(inOtherScripts.flatMap((word) => [word, word.toLowerCase(), word.toUpperCase()]))(
    'the word %s, which the set has in small letters or with a capital',
    (word) => {
      for (const list of [inOtherScripts, inOtherScripts.map((each) => each.toLowerCase())])
        expect(new WordFilter(list).may(`σε ${word}, και`, 3, 3 + word.length)).toBe(true);
    },
  );

  test('a name whose initials spell an acronym', () => {
    const acronyms = ['OUC', 'BOU', 'MOE', 'PSU', 'BU', 'ОУК', 'ÉNS', 'SUS', 'UNESCO'];
    const openings = new AcronymPrefilter(acronyms);
    const parts = `Open University of China Bank Uganda Ministry Education and Science Prince Songkla Университет
      Открытый открытый Китая École Normale Supérieure Bank’s the Of O'Neill U.S. said`.split(/\s+/u);
    const gap = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '-', ', ', '. ', ' (', '\u00a0');
    const texts = fc.array(fc.tuple(fc.constantFrom(...parts), gap), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(texts, (list) => {
        const text = list.map(([part, behind]) => part + behind).join('');
        const capitals = [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}|(?<=\p{L})\p{Lu}/gu)].map(({ index }) => index);
        for (const [place, start] of capitals.entries()) {
          if (/\p{L}/u.test(text.charAt(start - 1))) continue;
          const end = wordEnd(text, start);
          if (!initialsOf(text, start, end).some(({ initials }) => acronyms.includes(initials))) continue;
          expect(openings.mayBegin(text, start, capitals[place + 1] ?? Number.MAX_SAFE_INTEGER)).toBe(true);
          expect(openings.mayOpen(text, start, end)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
