import { expect, it } from 'vitest';
import { isNameOfPeople } from '../../../../../utils/core/languages/geography/peoples.ts';

it.each([['Kenyan', 'German', 'Chinese', 'Turkish', 'Dutch', 'French', 'Swiss', 'Iraqi', 'Canadian', 'South Korean']])(
  'knows peoples: %s, %s, %s, %s, %s, %s, %s, %s, %s, %s',
  (...peoples) => {
    expect(peoples.filter((word) => !isNameOfPeople(word))).toEqual([]);
  },
);

it.each([['Kenya', 'Iran', 'Japan', 'Mali', 'Pakistan', 'Michigan', 'Sichuan', 'Hawaii', 'Malasia', 'Zemblan']])(
  'leaves countries, regions and other words: %s, %s, %s, %s, %s, %s, %s, %s, %s, %s',
  (...names) => {
    expect(names.filter(isNameOfPeople)).toEqual([]);
  },
);
