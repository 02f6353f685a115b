import { PackError } from './pack-error.ts';

/** A pack of a million names takes half a minute to check and compile and hundreds of megabytes. */
const MAX_NAMES = 1_000_000;

/** Bytes. A pack of a million names is smaller; a browser cannot read a file that is many times larger. */
export const MAX_FILE_BYTES = 256 * 2 ** 20;

/**
 * Throws a PackError for a document with too many names. Looks at nothing else, so it may run before all other checks.
 */
export function checkSize(document: unknown): void {
  const count = [...listOf(document, 'institutions'), ...listOf(document, 'officials')].reduce<number>(
    (sum, entity) => sum + listOf(entity, 'names').length,
    0,
  );
  if (count > MAX_NAMES) {
    const [held, most] = [count, MAX_NAMES].map((number) => number.toLocaleString('en'));
    throw new PackError({ path: '', problem: `holds ${held} names; at most ${most} are accepted` });
  }
}

function listOf(holder: unknown, field: string): readonly unknown[] {
  const list = typeof holder === 'object' && holder !== null ? Reflect.get(holder, field) : undefined;
  return Array.isArray(list) ? list : [];
}
