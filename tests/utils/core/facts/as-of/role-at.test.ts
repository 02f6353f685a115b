import { describe, expect, it } from 'vitest';
import { roleAt } from '../../../../../utils/core/facts/as-of/role-at.ts';

const roles = [
  { title: 'adviser' },
  { title: 'vice president', asOf: '2018-12-17' },
  { title: 'vice president of a unit', asOf: '2025-07-02/2025-12-03' },
  { title: 'president', asOf: '2023-08-31' },
];
const titleAt = (date: string | null) => roleAt(roles, date)?.title;

describe('the role by which somebody is introduced', () => {
  it('is the latest that was known by the day of the story', () => {
    expect(titleAt('2023-09-21')).toBe('president');
    expect(titleAt('2023-08-31')).toBe('president');
    expect(titleAt('2023-08-30')).toBe('vice president');
    expect(titleAt('2023-08')).toBe('president');
    expect(titleAt('2025-08')).toBe('vice president of a unit');
  });

  it('is the first that became known later where none was known by then', () => {
    expect(titleAt('2010')).toBe('vice president');
  });

  it('is the latest of all without a date, and an undated one where there is no other', () => {
    expect(titleAt(null)).toBe('vice president of a unit');
    expect(titleAt('someday')).toBe('vice president of a unit');
    expect(roleAt(roles.slice(0, 1), '2023')?.title).toBe('adviser');
    expect(roleAt([], '2023')).toBeUndefined();
  });
});
