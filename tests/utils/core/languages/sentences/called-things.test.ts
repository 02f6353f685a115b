import { expect, test } from 'vitest';
import { isGivenToThing, isThingExplained } from '../../../../../utils/core/languages/sentences/called-things.ts';

test.each([
  ['He leaves a cat named ', '.', true],
  ['A small rock band called “', '” played', true],
  ['A choir that calls itself ', ' sang', true],
  ['Their band goes by ', '.', true],
  ['un perro llamado ', ' ladra', true],
  ['ein Hund namens ', ' bellt', true],
  ['A party called ', ' won', true],
  ['A university named ', ' signed', false],
  ['A partner called ', ' signed', false],
  ['A campus called ', ' opened', false],
  ['A panel named ', ' the best', false],
  ['The magazine named ', ' first', false],
  ['una universidad llamada ', ' firmó', false],
  ['They called ', ' in the morning', false],
])('%s[Toruk]%s is given to a thing: %j', (before, after, expected) => {
  expect(isGivenToThing(before, after)).toBe(expected);
});

test.each([
  ['A bank, ', ', lent money', true],
  ['It was flown by a cheap airline, ', '.', true],
  ['The local brewer, ', ', paid', true],
  ['A private university, ', ', joined', false],
  ['The host, ', ', agreed', false],
  ['Behind the bank, ', ' opened a hall', false],
  ['A bank and ', ', its neighbour', false],
])('%s[Toruk]%s explains a thing: %j', (before, after, expected) => {
  expect(isThingExplained(before, after)).toBe(expected);
});
