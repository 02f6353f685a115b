import { describe, expect, test } from 'vitest';
import { termOfInitials } from '../../../../../utils/core/languages/initials/term-glosses.ts';

/** The term that the initials between « and » stand for; undefined where none does. */
function termIn(line: string): string | undefined {
  const [, before = '', initials = '', after = ''] = /^(.*)«(.*)»(.*)$/u.exec(line) ?? [];
  return termOfInitials(before, initials, after);
}

describe('a term in small letters spells the initials beside it', () => {
  test.each([
    ['Experience with in-service tidal planning («ITP») counts', 'in-service tidal planning'],
    ['The margin of error («MOE») is small', 'margin of error'],
    ['Margin of error («MOE») is small', 'margin of error'],
    ['Doors with near-tide cards (“«NTC»”) open', 'near tide cards'],
    ['«NTC» (near-tide card) is cheap', 'near tide card'],
    ['«NTC», near-tide card, is cheap', 'near tide card'],
    ['L’outil unique de calcul («OUC») est gratuit', 'outil unique de calcul'],
    ['el organismo único de control («OUC»)', 'organismo único de control'],
    ['Сушильная приливная установка («СПУ») стоит', 'сушильная приливная установка'],
  ])('%s', (line, term) => expect(termIn(line)).toBe(term));
});

describe('nothing of the kind stands there', () => {
  test.each([
    'Tidal Planning Institute («TPI») met',
    'the tidal planning Institute («TPI») met',
    'Its president («TPI») spoke',
    'a tidal plan («TP») of ours',
    'Our tidal planning office («TPI») spoke',
    'Tidal planning is («TPI» says) hard',
    '«TPI», a tidal planner, met',
  ])('%s', (line) => expect(termIn(line)).toBeUndefined());
});
