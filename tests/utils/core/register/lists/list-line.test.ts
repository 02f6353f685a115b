import { describe, expect, it } from 'vitest';
import { countryAlone, readListLine } from '../../../../../utils/core/register/lists/list-line.ts';

/** Country | partner | kind | dates, without what a line does not say. */
function inShort(line: string): string | null {
  const read = readListLine(line);
  if (!read) return null;
  const { country, partner, kind, facts } = read;
  const dates = facts
    ? Object.entries(facts).flatMap(([field, text]) => (text === '' ? [] : [`${field} ${text}`]))
    : [];
  return [country, partner, kind, ...dates].filter((part) => part !== '').join(' | ');
}

describe('a line of a list', () => {
  it.each([
    ['University of Toruk', 'University of Toruk'],
    ['- University of Toruk', 'University of Toruk'],
    ['12) University of Toruk', 'University of Toruk'],
    ['Japan: University of Toruk', 'Japan | University of Toruk'],
    ['Japan – University of Toruk, signed 2019', 'Japan | University of Toruk | signed signed 2019'],
    ['University of Toruk (2019–2024)', 'University of Toruk | period 2019–2024'],
    ['University of Toruk, 2019', 'University of Toruk, 2019'],
    ['University of Toruk, student exchange', 'University of Toruk | student exchange'],
    ['University of Toruk, Japan', 'University of Toruk, Japan'],
  ])('%s', (line, expected) => expect(inShort(line)).toBe(expected));

  it.each([
    '',
    '-',
    'Toruk',
    'Partners:',
    'Universities',
    'Write to office@toruk.example',
    'The University of Toruk has signed agreements with many others of its kind.',
  ])('names no partner: “%s”', (line) => expect(readListLine(line)).toBeNull());

  it('tells marks and countries behind the partner', () => {
    expect(readListLine('• University of Toruk, Japan')).toMatchObject({ marked: true, hasGluedCountry: true });
    expect(readListLine('University of Toruk')).toMatchObject({ marked: false, hasGluedCountry: false });
  });
});

it.each([
  ['Japan', 'JP'],
  ['Japan (5):', 'JP'],
  ['• Japan 5', 'JP'],
  ['Toruk', null],
  ['Japan and others', null],
])('the country of “%s”: %s', (text, expected) => expect(countryAlone(text)).toBe(expected));
