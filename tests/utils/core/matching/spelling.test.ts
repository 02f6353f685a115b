import { describe, expect, it } from 'vitest';
import { endOfSpelling, spellingOf } from '../../../../utils/core/matching/spelling.ts';
import { tokenise } from '../../../../utils/core/matching/tokens.ts';

/** The part of the text that spells the name from its first word on; null where none does. */
function spelled(name: string, rule: 'exact' | 'proper' | 'caseless', text: string): string | null {
  const end = endOfSpelling(spellingOf(name, rule), tokenise(text), 0, text);
  return end === null ? null : text.slice(0, end);
}

describe('a text spells a name', () => {
  it.each([
    ['Toruk University', 'proper', 'Toruk University opens', 'Toruk University'],
    ['Toruk University', 'proper', 'TORUK UNIVERSITY', 'TORUK UNIVERSITY'],
    ['Toruk University', 'proper', "Toruk University's hall", 'Toruk University'],
    ['Université de Toruk', 'proper', 'Universite de Toruk', 'Universite de Toruk'],
    ['Toruk-Vexar', 'proper', 'Toruk Vexar', 'Toruk Vexar'],
    ['Toruk (Vexar)', 'proper', 'Toruk Vexar', 'Toruk Vexar'],
    ['Toruk (Vexar)', 'proper', 'Toruk (Vexar) opens', 'Toruk (Vexar)'],
    ['J Toruk', 'proper', 'J. Toruk', 'J. Toruk'],
    ['TLIX', 'exact', "TLIX'ya", 'TLIX'],
    ['国家大学', 'caseless', '国家 大学', '国家 大学'],
  ] as const)('%s (%s) in “%s”', (name, rule, text, expected) => expect(spelled(name, rule, text)).toBe(expected));

  it.each([
    ['Toruk University', 'proper', 'toruk university'],
    ['Toruk University', 'proper', 'Toruk, University'],
    ['Toruk University', 'proper', 'Toruk Universities'],
    ['TLIX', 'exact', 'Tlix'],
    ['TLIX', 'exact', 'TLIX.example'],
    ['Toruk', 'proper', 'Toruk@vexar'],
    ['', 'proper', 'Toruk'],
  ] as const)('%s (%s) not in “%s”', (name, rule, text) => expect(spelled(name, rule, text)).toBeNull());
});
