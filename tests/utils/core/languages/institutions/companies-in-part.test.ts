import { expect, it } from 'vitest';
import {
  firstWordOfCompany,
  joinedInitials,
  lastWordOfCompany,
} from '../../../../../utils/core/languages/institutions/companies-in-part.ts';

it.each([
  ['Amber & Vexel', ['A&V']],
  ['Amber and Vexel', ['A&V']],
  ['Amber & Vexel Inc.', ['A&V']],
  ['Amber & Vexel Metal', []],
  ['amber & Vexel', []],
  ['Amber Vexel', []],
])('the initials of %s: %j', (name, expected) => {
  expect(joinedInitials(name)).toEqual(expected);
});

it.each([
  ['Torukon Airways', ['Torukon']],
  ['Torukon', []],
  ['House Airways', []],
  ['Tor Airways', []],
  ['France Airways', []],
])('the first word of %s: %j', (name, expected) => {
  expect(firstWordOfCompany(name)).toEqual(expected);
});

it.each([
  ['Deutsche Vexelkom', ['Vexelkom']],
  ['James Vexelkom', ['Vexelkom']],
  ['Torukon Vexelkom', []],
  ['Deutsche Vexelkom Leeds', []],
  ['Deutsche Leeds', []],
  ['Vexelkom', []],
])('the last word of %s: %j', (name, expected) => {
  expect(lastWordOfCompany(name)).toEqual(expected);
});
