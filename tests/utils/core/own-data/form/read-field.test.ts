import { describe, expect, it } from 'vitest';
import {
  readDateField,
  readDatesField,
  readEndField,
  readPlacesField,
} from '../../../../../utils/core/own-data/form/read-field.ts';

const faulty = (code: string, ...values: string[]) => ({ fault: { code, values } });

describe('a date', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['2023-08-31', '2023-08-31'],
    ['2019-12-24/2019-12-28', '2019-12-24/2019-12-28'],
    ['2020', '2020'],
    ['31 August 2023', '2023-08-31'],
    ['31.8.2023', '2023-08-31'],
    ['2023年8月31日', '2023-08-31'],
    ['平成28年4月1日', '2016-04-01'],
    ['August 2023', '2023-08'],
  ])('%s', (text, value) => {
    expect(readDateField(text)).toEqual({ value });
  });

  it.each([
    ['31 February 2030', faulty('no-such-day', '31 February 2030')],
    ['03/04/2019', faulty('day-month', '2019-04-03', '2019-03-04')],
    ['soon', faulty('date', 'soon')],
    ['1405/01/14', faulty('date', '1405/01/14')],
    ['3 May 2019 and 4 May 2020', faulty('date', '3 May 2019 and 4 May 2020')],
    ['2019-02-30', faulty('no-such-day', '2019-02-30')],
  ])('is refused: %s', (text, fault) => {
    expect(readDateField(text)).toEqual(fault);
  });
});

it.each([
  ['open', 'open'],
  ['no end date', 'open'],
  ['长期有效', 'open'],
  ['unbefristet', 'open'],
  ['2030', '2030'],
  ['', null],
])('an end: %s', (text, value) => {
  expect(readEndField(text)).toEqual({ value });
});

it('reads several dates, and says which one is none', () => {
  expect(readDatesField('2019; 1 May 2021；2023-05')).toEqual({ value: ['2019', '2021-05-01', '2023-05'] });
  expect(readDatesField('2019; later')).toEqual(faulty('date', 'later'));
});

it.each([
  ['Kyoto, Japan', [{ name: 'Kyoto', country: 'JP' }]],
  ['京都，日本', [{ name: '京都', country: 'JP' }]],
  [
    'Cambridge, Massachusetts, US\nCY',
    [
      { name: 'Cambridge, Massachusetts', country: 'US' },
      { name: 'CY', country: 'CY' },
    ],
  ],
])('places: %s', (text, value) => {
  expect(readPlacesField(text)).toEqual({ value });
});

it('says which line of places has no country', () => {
  expect(readPlacesField('Kyoto, Japan\nAtlantis')).toEqual(faulty('place', 'Atlantis'));
});
