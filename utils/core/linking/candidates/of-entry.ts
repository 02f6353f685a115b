/** What the words of a name say by themselves, asked for again wherever it stands. */
import type { NameEntry } from './name-entry.ts';

/** Asks once for each name. */
export function ofEntry<Answer>(read: (entry: NameEntry) => Answer): (entry: NameEntry) => Answer {
  const known = new WeakMap<NameEntry, Answer>();
  return (entry) => {
    let answer = known.get(entry);
    if (answer === undefined) {
      answer = read(entry);
      known.set(entry, answer);
    }
    return answer;
  };
}
