import { expect, it } from 'vitest';
import { findLayout } from '../../../../../utils/core/register/columns/find-header.ts';
import { readDelimited } from '../../../../../utils/core/register/tables/read-delimited.ts';

const fieldsOf = (text: string) => findLayout(readDelimited(text)).columns.map(({ fields }) => fields.join('+'));

it.each([
  [
    'names in two languages',
    '国别,中文名称,外文名称\n奥地利,维也纳大学,University of Vienna\n波兰,华沙大学,University of Warsaw',
    'country,partner,partner.local',
  ],
  [
    'names in two languages',
    '국가,국문명,영문명\n독일,함부르크대학교,University of Hamburg\n핀란드,오울루대학교,University of Oulu',
    'country,partner,partner.local',
  ],
  [
    'what its header calls faculties',
    'Country,Faculty,Signed\nItaly,University of Udine,2014\nSpain,University of Granada,2015',
    'country,partner,signed',
  ],
])('takes for partners a column that holds %s', (_, text, fields) => {
  expect(fieldsOf(text).join()).toBe(fields);
});

it('takes no faculties for partners', () => {
  expect(fieldsOf('Country,Faculty,Signed\nItaly,Faculty of Law,2014\nSpain,School of Music,2015')).not.toContain(
    'partner',
  );
});

it('reads the years behind partners as the header says', () => {
  const rows = 'Uppsala University (1999),Sweden\nUniversity of Oulu (2003),Finland';
  expect(fieldsOf(`Partner (since),Country\n${rows}`)).toEqual(['partner+starts', 'country']);
  expect(fieldsOf(`Partner,Country\n${rows}`)).toEqual(['partner', 'country']);
});
