import { isObject } from '../pack/json.ts';

/**
 * Whether two JSON values say the same, whatever the order of their fields; a field that is `undefined` is not there.
 */
export function sameRow(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => sameRow(one[key], other[key]));
}
