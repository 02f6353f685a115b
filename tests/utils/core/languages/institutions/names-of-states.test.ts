import { expect, test } from 'vitest';
import { namesWithoutState, withoutState } from '../../../../../utils/core/languages/institutions/names-of-states.ts';

test.each([
  ['Grain Party of the Russian Federation', 'RU', ['Grain Party']],
  ['Supreme Vexel of Kenya', 'KE', ['Supreme Vexel']],
  ['United States Department of Lighthouses', 'US', ['Department of Lighthouses', 'Lighthouses Department']],
  ['Australian Grain Party', 'AU', ['Grain Party']],
])('%s is of %s, and is %j without it', (name, country, names) => {
  expect(withoutState(name)?.country).toBe(country);
  expect(namesWithoutState(name)).toEqual(names);
});

test.each(['Bank of Kenya', 'Kenya Airways', 'Grain Party', 'Toruk Grain Party'])('%s is left as it is', (name) =>
  expect(namesWithoutState(name)).toEqual([]),
);
