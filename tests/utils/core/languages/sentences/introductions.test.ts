import { expect, test } from 'vitest';
import {
  callsFormer,
  goesOnAsSchool,
  isCalledAfter,
  isExplained,
  isFirmOrTime,
  isGivenAsWord,
  isIntroducedAsOther,
  isIntroducedAsSchool,
  isIntroducedAsUnknown,
  isSaidToBePerson,
  isSaidToShareName,
  leadsToBody,
  namesBehind,
  saysAlso,
} from '../../../../../utils/core/languages/sentences/introductions.ts';

test.each([
  [', the football club, won', true],
  [', a town of 30,000', true],
  [', uma cidade', false],
  [', a cidade', true],
  [', il musical', true],
  [', il rettore', false],
  [', the university', false],
  [' town', false],
  [', the opposition party', true],
  [', the party to the agreement', false],
])('behind the name of a place or a club: "%s"', (after, expected) => {
  expect(isIntroducedAsOther(after)).toBe(expected);
});

test.each([
  [', a fisherman', true],
  [', 9, at school', true],
  [', aged 71', true],
  [', the rector', false],
  [', 2024', false],
])('behind the name of a person: "%s"', (after, expected) => {
  expect(isIntroducedAsUnknown(after)).toBe(expected);
});

test.each([
  [' is a namesake of the rector', true],
  [', his namesake, rests', true],
  [' is only her namesake.', true],
  [' visited the namesake museum of her grandfather.', false],
  [' es otra.', true],
  [' es otra persona', true],
  [' es otra victoria.', false],
  [' é outro homem', true],
  [' é outra coisa', false],
  [' est un autre', true],
  [' : c’est un autre défi.', false],
  [' é homônimo do reitor', true],
])('behind the name of a person, that another has it: "%s"', (after, expected) => {
  expect(isSaidToShareName(after)).toBe(expected);
});

test.each([
  [isExplained, ', the federal government', true],
  [isExplained, ', federal', false],
  [isExplained, ', in Canada', true],
  [isExplained, ', in October', false],
  [isExplained, ', in 2024', false],
  [leadsToBody, ' of the ', true],
  [leadsToBody, ' (', true],
  [leadsToBody, ' near ', false],
  [isFirmOrTime, ' & Sons', true],
  [isFirmOrTime, ' dynasty', true],
  [isFirmOrTime, ' & friends', false],
  [goesOnAsSchool, ' High School rests', true],
  [goesOnAsSchool, ' College of Arts', false],
] as const)('%o of "%s"', (reads, text, expected) => {
  expect(reads(text)).toBe(expected);
});

test('the words of a name behind a person are given one by one', () => {
  expect(namesBehind(', Universiti Torukan rests')).toEqual(['Universiti', 'Torukan', '']);
  expect(namesBehind(' rests')).toEqual([]);
});

test.each([
  ['Vexvale University, formerly ', true],
  ['Vexvale University (until 1990 the ', true],
  ['Universidad de Vexvale, anteriormente ', true],
  ['Vexvale University, near ', false],
  ['until 1990. ', false],
])('gives the name behind it as a former one: "%s"', (before, expected) => {
  expect(callsFormer(before)).toBe(expected);
});

test.each([
  ['The river, which is called ', ' in Turkish, rests.', true],
  ['The river (', ' in Welsh)', true],
  ['The word ', ' rests', true],
  ['The name “', '” was on the list', true],
  ['A town called ', ' rests', true],
  ['The mountain known as ', ' rests', true],
  ['The lake is named ', ' rests', true],
  ['The village, now called ', ' rests', true],
  ['The Black River, or ', ' in Turkish', true],
  ['', ' in Turkish means eagle', true],
  ['In Finnish, ', ' means eagle', true],
  ['The rector of ', ' means business', false],
  ['Lectures at ', ' in Turkish.', false],
  ['Brackwater teaches law in Turkish, ', ' in English.', false],
  ['Students of ', ' in English and Turkish', false],
  ['', ' in English', false],
  ['The centre is called ', '.', false],
  ['Students at ', ' in Turkish classes', false],
  ['They called ', ' at noon', false],
  ['He was named ', ' president', false],
  ['She lives in ', ' in Turkey.', false],
])('a name given as a word: "%s…%s"', (before, after, expected) => {
  expect(isGivenAsWord(before, after)).toBe(expected);
});

test.each([
  [', a nursery school in Vexvale', true],
  [' (a secondary school)', true],
  [', the kindergarten on Mill Road', true],
  [', une école primaire de Vexvale', true],
  [', ein Gymnasium', true],
  [', детский сад', true],
  [', a private university', false],
  [', a school of medicine', false],
  [', a high school partner', false],
  [', a hotel bill in hand', false],
])('behind the whole name of a place of learning: "%s"', (after, expected) => {
  expect(isIntroducedAsSchool(after)).toBe(expected);
});

test.each([
  [' himself would have cooked', true],
  [' lui-même', true],
  [' itself', false],
])('behind a name that may be a person’s: "%s"', (after, expected) => {
  expect(isSaidToBePerson(after)).toBe(expected);
});

test('what is called after somebody', () => {
  expect(isCalledAfter('The street was named after ')).toBe(true);
  expect(isCalledAfter('They rest after ')).toBe(false);
});

test.each([
  [', also ', true],
  [' – тоже ', true],
  [', and also ', false],
  [' also ', false],
])('between a name and its short one: "%s"', (between, expected) => {
  expect(saysAlso(between)).toBe(expected);
});
