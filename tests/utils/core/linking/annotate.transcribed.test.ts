/** Persons whose names pages spell in their own way, and surnames that are part of another one or a mere noun. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { packOf, person } from './small-packs.ts';

const linked = linkedBy(
  packOf({
    institutions: [],
    officials: [
      person('arne', 'Arne Törvingsen'),
      person('omar', 'Omar al-Vexlawi'),
      person('viktor', 'Viktor Vexlovych'),
      person('brooks', 'Torukada Brooks'),
      person('vexler', 'Ada Vexler'),
      person('brandtvik', 'T. V. Brandtvik'),
      person('kuzmaric', 'KR Kuzmaric'),
      person('singh', 'B. K. Singh'),
      person('tveitsen', 'T. S. Tveitsen'),
      person('jonas', 'Jonas Tveitmüller'),
      person('ewa', 'Ewa Tveitmueller'),
      person('ahmed', 'Ahmed Khan'),
      person('hussein', 'Tariq al-Hussein'),
    ],
  }),
);

describe('a person whose name is spelled as another newspaper spells it', () => {
  test.each([
    ['Arne Toervingsen sang. Toervingsen left.', ['arne: Arne Toervingsen', 'arne: Toervingsen']],
    ['Omar Vexlawi sang.', ['omar: Omar Vexlawi']],
    ['Omar al-Vexlawi sang. Vexlawi left.', ['omar: Omar al-Vexlawi', 'omar: Vexlawi']],
    ['Victor Vexlovich sang. Vexlovich left.', ['viktor: Victor Vexlovich', 'viktor: Vexlovich']],
    ['Omar al-Vexlawi sang. Tarek Vexlawi left.', ['omar: Omar al-Vexlawi']],
    ['Toervingsen left.', []],
    ['Jonas Tveitmueller sang.', ['jonas: Jonas Tveitmueller']],
    [
      'Jonas Tveitmüller met Ewa Tveitmueller. Tveitmueller left.',
      ['jonas: Jonas Tveitmüller', 'ewa: Ewa Tveitmueller', 'ewa: Tveitmueller'],
    ],
    ['The minister Ahmad Khan sang.', []],
    ['Tariq Hussein, a farmer, sang.', []],
  ])('%s', (text, expected) => expect(linked(text)).toEqual(expected));
});

describe('a surname behind a hyphen', () => {
  test.each([
    ['Judge Miller-Vexler left.', []],
    ['Sarah Miller-Vexler left.', []],
    ['Ms. Miller-Vexler left.', []],
    ['The Miller-Vexler talks failed.', ['vexler: Vexler']],
  ])('%s', (text, expected) => expect(linked(`Ada Vexler sang. ${text}`).slice(1)).toEqual(expected));
});

describe('a given name behind a hyphen', () => {
  test.each([
    ['President Mary-Ada Vexler left.', []],
    ['President Jean-Ada Vexler left.', []],
    ['The Bill Clinton-Ada Vexler talks failed.', ['vexler: Ada Vexler']],
  ])('%s', (text, expected) => expect(linked(`Ada Vexler sang. ${text}`).slice(1)).toEqual(expected));
});

describe('a surname that is a noun in the plural', () => {
  test.each([
    ['Brooks were frozen.', []],
    ['Brooks in Los Angeles were frozen.', []],
    ['Brooks across the state have dried up.', []],
    ['Brooks in Los Angeles was asked.', ['brooks: Brooks']],
    ['Brooks, whose dogs were there, sang.', ['brooks: Brooks']],
    ['Brooks at shows that were sold out sang.', ['brooks: Brooks']],
    ['Friends of Brooks were there.', ['brooks: Brooks']],
  ])('%s', (text, expected) => expect(linked(`Torukada Brooks sang. ${text}`).slice(1)).toEqual(expected));
});

describe('a person of initials whose given names a page spells out', () => {
  test.each([
    ['Toruk Vexar Brandtvik sang.', ['brandtvik: Toruk Vexar Brandtvik']],
    [
      'On Monday Toruk Vexar Brandtvik sang. Brandtvik left.',
      ['brandtvik: Toruk Vexar Brandtvik', 'brandtvik: Brandtvik'],
    ],
    ['He met Karl Rune Kuzmaric.', ['kuzmaric: Karl Rune Kuzmaric']],
    ['Vexar Toruk Brandtvik sang.', []],
    ['Toruk Brandtvik sang.', []],
    ['Peter Toruk Vexar Brandtvik sang.', []],
    ['Bharat Kumar Singh sang.', []],
    ['On Tuesday Stephen Tveitsen sang.', []],
    ['The Teaching Staff Tveitsen met sang.', []],
  ])('%s', (text, expected) => expect(linked(text)).toEqual(expected));
});
