import { expect, test } from 'vitest';
import { isByline } from '../../../../../utils/core/languages/persons/bylines.ts';

test.each(['By Anna Dijk (Leeds)', 'Von Anna B. Dijk (Leeds) und Bo Vexler', 'Por Anna Dijk (Leeds)'])(
  '%s is a byline',
  (line) => expect(isByline(line)).toBe(true),
);

test.each([
  'By Friday, Anna Dijk (Leeds) was back.',
  'By Friday Anna Dijk (Leeds) was back.',
  'Di Maria (Leeds) wins.',
  'By then Anna Dijk (Leeds) was back.',
  'A talk by Anna Dijk (Leeds)',
  // No writer's name is so long.
  `By ${'Anna.'.repeat(100)} Dijk (Leeds)`,
])('%s is none', (line) => expect(isByline(line)).toBe(false));
