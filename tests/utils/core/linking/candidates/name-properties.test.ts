import { describe, expect, it } from 'vitest';
import {
  isNameOfUniversity,
  isTown,
  stateInName,
} from '../../../../../utils/core/linking/candidates/name-properties.ts';
import { body } from '../small-packs.ts';

describe('whether a name is that of a university without the word for it', () => {
  it.each([
    ['Toruk University', 'Toruk', true],
    ['Universität Toruk', 'Toruk', true],
    ['University of the Toruk', 'Toruk', true],
    ['Toruk Medical University', 'Toruk', false],
    ['Toruk College', 'Toruk', false],
    ['Toruk', 'Toruk', false],
  ])('%s, %s: %s', (name, bare, expected) => expect(isNameOfUniversity(name, bare)).toBe(expected));
});

describe('whether a bare name is a town', () => {
  it.each([
    ['Leeds', 'Leeds University', true],
    ['Toruk', 'University of Toruk', true],
    ['Toruk', 'Universidade da Toruk', true],
    ['Toruk', 'Toruk University', false],
    ['Vexar Toruk', 'Vexar Toruk University', false],
    ['Lyon 2', 'Université Lyon 2', false],
  ])('%s of %s: %s', (bare, name, expected) => expect(isTown(bare, name, body('toruk', name) as never)).toBe(expected));
});

describe('the state that was left out of a name', () => {
  it.each([
    ['Toruk University', 'Toruk University, Japan', undefined],
    ['Toruk University', 'Toruk University', undefined],
    ['Vexar', 'Toruk University of Japan', undefined],
  ])('%s of %s: %s', (text, name, expected) => expect(stateInName(text, name)).toBe(expected));
});
