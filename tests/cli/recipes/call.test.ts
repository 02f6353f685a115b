import { expect, it } from 'vitest';
import { readRecipeCall } from '../../../cli/recipes/call.ts';

it('reads a call', () => {
  const call = readRecipeCall('ror a.zip b.json --out x.json --country cn --country DE --type Education'.split(' '));
  expect(call).toMatchObject({
    kind: 'make',
    recipe: { name: 'ror' },
    files: ['a.zip', 'b.json'],
    out: 'x.json',
    options: { countries: ['CN', 'DE'], types: ['education'] },
  });
});

it.each([
  ['', 'A recipe is needed'],
  ['erasmus a.zip --out x', 'There is no recipe “erasmus”'],
  ['ror --out x', 'A FILE is needed'],
  ['ror a.zip', '--out needs a file'],
  ['ror a.zip --out x --country China', '--country takes a code of two letters, not “CHINA”'],
  ['ror a.zip --out x --colour red', "Unknown option '--colour'"],
])('calls “%s” wrong', (words, why) => {
  expect(readRecipeCall(words.split(' ').filter(Boolean))).toEqual({
    kind: 'wrong',
    why: expect.stringContaining(why),
  });
});

it('gives help before anything is checked', () => {
  expect(readRecipeCall(['--help'])).toEqual({ kind: 'help' });
});
