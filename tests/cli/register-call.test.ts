import { expect, it } from 'vitest';
import { readRegisterCall } from '../../cli/register-call.ts';

it('reads every option', () => {
  const words = 'a.xlsx --home H --pack p.json --pack q.json --sheet 2 --table 3 --previous b.xlsx --out o.json';
  expect(readRegisterCall(words.split(' '))).toEqual({
    kind: 'read',
    file: 'a.xlsx',
    home: 'H',
    packs: ['p.json', 'q.json'],
    sheet: '2',
    table: 3,
    previous: 'b.xlsx',
    out: 'o.json',
  });
});

it.each([
  ['', 'No FILE'],
  ['a.csv b.csv', 'One FILE'],
  ['a.csv --table 0', '--table'],
  ['a.csv --home=', '--home'],
  ['a.csv --frob', 'frob'],
])('says what is wrong with “%s”', (words, why) => {
  expect(readRegisterCall(words.split(' ').filter((word) => word !== ''))).toMatchObject({
    kind: 'wrong',
    why: expect.stringContaining(why),
  });
});
