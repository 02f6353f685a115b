import { expect, it } from 'vitest';
import { peopleMet } from '../../../../cli/recipes/us-travels/people-met.ts';

it.each<[remarks: string, people: readonly (readonly [name: string, title: string, country: string | null])[]]>([
  [
    'Met with Prime Minister Boris Johnson and Queen Elizabeth II. Attended the G7 Summit.',
    [
      ['Boris Johnson', 'prime minister', null],
      ['Queen Elizabeth II', 'queen', null],
    ],
  ],
  ['Met with Russian Foreign Minister Sergei Lavrov.', [['Sergei Lavrov', 'foreign minister', 'RU']]],
  ['Met with President Juan Carlos Varela. Met with staff.', [['Juan Carlos Varela', 'president', null]]],
  ['Met with President Harry S. Truman Jr. and others.', [['Harry S. Truman Jr.', 'president', null]]],
  ['Met with Amir Sheikh Tamim bin Hamad Al Thani.', [['Sheikh Tamim bin Hamad Al Thani', 'amir', null]]],
  // A surname alone, an adjective of no country, and nobody met.
  ['Met with President Fox.', []],
  ['Met with Bavarian Prime Minister Max Streibl.', []],
  ['Accompanied President George Bush.', []],
])('%s', (remarks, people) => {
  expect(peopleMet(remarks).map(({ name, title, country }) => [name, title, country])).toEqual(people);
});
