import { expect, test } from 'vitest';
import { clubNames, placesOfTeam } from '../../../../../utils/core/languages/sport/team-names.ts';

test.each([
  ['SV Werder Bremen', ['Werder Bremen'], ['Bremen']],
  ['1. FC Nürnberg', ['Nürnberg', 'Nuernberg'], ['Nürnberg', 'Nuernberg', 'Nuremberg']],
  ['FC Schalke 04', ['Schalke 04', 'Schalke'], []],
  ['VfL Bochum', ['Bochum'], ['Bochum']],
  ['Hamburger SV', [], ['Hamburg']],
  ['Karlsruher SC', [], ['Karlsruhe']],
  ['Borussia Mönchengladbach', [], ['Mönchengladbach', 'Moenchengladbach']],
  ['RC Lens', ['Lens'], ['Lens']],
  ['S.S.C. Napoli', ['Napoli'], ['Napoli', 'Naples']],
  ['Leeds United F.C.', ['Leeds United'], ['Leeds']],
])('%s without its letters is %j, and in a row of results %j', (name, clubs, places) => {
  expect(clubNames(name)).toEqual(clubs);
  expect(placesOfTeam(name)).toEqual(places);
});

test.each(['SV Group', 'SK Telecom', 'AS Tallink', 'KV Vexmar Pharma', 'NAC Re', 'J.C. Torvexel', 'Sparta Vexelle'])(
  '%s is no club',
  (name) => {
    expect(clubNames(name)).toEqual([]);
    expect(placesOfTeam(name)).toEqual([]);
  },
);
