import { expect, test } from 'vitest';
import { speaksOfSport, speaksOfVotes } from '../../../../../utils/core/languages/sport/sport-words.ts';

test.each(['NBA Friday', 'Half-time', 'the FA Cup', 'Fixtures', 'The final score was', 'Final: Toruk 2'])(
  '%s speaks of sport',
  (text) => expect(speaksOfSport(text)).toBe(true),
);
test.each(['a cup of tea', 'league tables of universities', 'test scores', 'Weather', 'the final report'])(
  '%s does not',
  (text) => expect(speaksOfSport(text)).toBe(false),
);
test.each(['in the council', 'the jury’s ruling', 'House of Lords'])('%s speaks of votes', (text) =>
  expect(speaksOfVotes(text)).toBe(true),
);
