import { expect, it } from 'vitest';
import { counted } from '../../cli/counted.ts';

it.each([
  [1, 'record', undefined, '1 record'],
  [0, 'record', undefined, '0 records'],
  [1200, 'record', undefined, '1,200 records'],
  [2, 'visit or event', 'visits and events', '2 visits and events'],
])('counts %i %s', (count, one, several, expected) => expect(counted(count, one, several)).toBe(expected));
