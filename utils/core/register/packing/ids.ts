/** A short fingerprint of a text (FNV-1a, 32 bits), in base 36. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

const MAX_LENGTH = 60;

/** A lower-case kebab slug of what a text spells in Latin letters, or a fingerprint of it. */
export function slugOf(text: string, prefix: string): string {
  const latin = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX_LENGTH)
    .replace(/-+$/, '');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // "TU" of a name in another script would say little.
  return /^[a-z]/.test(latin) && latin.replaceAll('-', '').length >= letters * 0.7
    ? latin
    : `${prefix}-${fingerprint(text)}`;
}

/** Gives ids that are unique among themselves: the second of a kind ends with -2. */
export function uniqueIds(): (id: string) => string {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return (id) => {
    let count = (counts.get(id) ?? 0) + 1;
    let unique = count === 1 ? id : `${id}-${count}`;
    while (taken.has(unique)) {
      count += 1;
      unique = `${id}-${count}`;
    }
    counts.set(id, count);
    taken.add(unique);
    return unique;
  };
}

/**
 * An id for an agreement that stays the same when its row moves: its own number, unless that only counts the rows, or
 * what tells it from others.
 */
export const agreementId = (number: string | null, facts: readonly string[]): string =>
  number && (number.length > 3 || /\D/.test(number))
    ? slugOf(`agreement ${number}`, 'agreement')
    : `agreement-${fingerprint(facts.join('\u001f'))}`;
