import { describe, expect, it } from 'vitest';
import { readFacts, saysFact } from '../../../../../utils/core/register/lists/list-facts.ts';

const NONE = { signed: '', starts: '', ends: '', period: '' };

describe('what stands behind a partner', () => {
  it.each([
    ['signed 2019', { signed: 'signed 2019' }],
    ['valid until 31.12.2027', { ends: 'valid until 31.12.2027' }],
    ['signed 2019; expires 2024', { signed: 'signed 2019', ends: 'expires 2024' }],
    ['2019–2024', { period: '2019–2024' }],
    ['Signed in 2013, valid for five years', { signed: 'Signed in 2013; valid for five years' }],
    ['signed March 5, 2019', { signed: 'signed March 5, 2019' }],
    ['5 years', { period: '5 years' }],
  ])('%s', (text, expected) => expect(readFacts(text)).toEqual({ ...NONE, ...expected }));

  it.each(['2019', 'Vexar 2019', '5.3.2019'])('is asked about where nothing says what the date is: %s', (text) =>
    expect(readFacts(text)).toBeNull(),
  );
});

it.each([
  ['signed 2019', true],
  ['2019', true],
  ['5 years', true],
  ['unlimited', true],
  ['renewed automatically', true],
  ['University of Toruk', false],
  ['Toruk', false],
  ['Room 12', false],
  ['', false],
])('whether “%s” says a date, a term or a renewal: %s', (text, expected) => expect(saysFact(text)).toBe(expected));
