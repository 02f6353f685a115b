import { keyOf } from '../../i18n/key-of.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Distance } from './types.ts';

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** "three weeks", "about four months", "more than six years", "almost five years", "17 years". */
export function formatDistance({ count, unit, precision }: Distance, translate: Translate): string {
  const word = WORDS[count - 1];
  const number = word ? translate(`asOf.numbers.${word}`) : String(count);
  const described = translate(`asOf.units.${unit}`, [number], count);
  if (precision === 'exact') return described;
  return translate(`dates.${keyOf(precision)}`, [described]);
}
