import { expect, test } from 'vitest';
import {
  otherGivenSpellings,
  otherSlavicSpellings,
  withoutArabicArticle,
  withoutUmlauts,
} from '../../../../../utils/core/languages/transcription/latin-spellings.ts';

test.each([
  ['Törving', 'Toerving'],
  ['Vexmüller', 'Vexmueller'],
  ['Ölund', 'Oelund'],
  ['Ølund', 'Oelund'],
  ['Ågard', 'Aagard'],
  ['Vexlga\u0308rd', 'Vexlgaerd'],
  ['Torving', undefined],
  ['Vexéla', undefined],
])('%s without its umlauts is %s', (name, expected) => expect(withoutUmlauts(name)).toBe(expected));

test.each([
  ['Vexlovych', ['Vexlovich']],
  ['Vexlovich', ['Vexlovych']],
  ['Vexelsky', ['Vexelskyy', 'Vexelskiy', 'Vexelskii', 'Vexelski']],
  ['Torymenko', ['Torimenko']],
  ['Torumenko', []],
  ['Wałęski', []],
  ['Vexler', []],
  ['Risky', []],
])('%s is also %j', (surname, expected) => expect(otherSlavicSpellings(surname)).toEqual(expected));

test.each([
  ['Sergei', ['Sergey', 'Serhiy']],
  ['Khaled', ['Khalid']],
  ['Ingrid', []],
])('%s is also written %j', (given, expected) => expect(otherGivenSpellings(given)).toEqual(expected));

test.each([
  ['al-Vexlawi', 'Vexlawi'],
  ['El-Vexlawi', 'Vexlawi'],
  ['al Vexlawi', 'Vexlawi'],
  ['al-Vex', undefined],
  ['Alvexlawi', undefined],
  ['Vexlawi', undefined],
])('%s without its article is %s', (surname, expected) => expect(withoutArabicArticle(surname)).toBe(expected));
