import { PackError } from './pack-error.ts';

/**
 * To take a pack in costs some 350 MB for each 100,000 names, and a worker of a browser has 4 GB at most, on small
 * machines 2 GB. A register of all research organisations of the world holds some 300,000.
 */
export const MAX_NAMES = 500_000;

/** Bytes. A pack of so many names is smaller; a browser cannot read a file that is many times larger. */
export const MAX_FILE_BYTES = 256 * 2 ** 20;

/**
 * Throws a PackError for a document with too many names. Looks at nothing else, so it may run before all other checks.
 */
export function checkSize(document: unknown): void {
  const count = [...listOf(document, 'institutions'), ...listOf(document, 'officials')].reduce<number>(
    // An entity that lists none goes by the name that is shown.
    (sum, entity) => sum + Math.max(1, listOf(entity, 'names').length),
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
