import { extension } from '../platform/extension.ts';

interface Kept {
  readonly value: unknown;
  /** Milliseconds since 1970-01-01, UTC. */
  readonly at: number;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'value' in value && 'at' in value && typeof value.at === 'number';

/** Something that is remembered until the browser is closed, and never written to disk. */
export interface SessionItem<Value> {
  /** What was kept, if that was less than `longest` milliseconds ago; else `null`. */
  recall(longest: number): Promise<Value | null>;
  keep(value: Value): Promise<void>;
}

/** `key` must always keep the same type of value: the session ends with every update of the extension. */
export const sessionItem = <Value>(key: string): SessionItem<Value> => ({
  async recall(longest) {
    const { [key]: kept } = await extension.storage.session.get(key);
    return isKept(kept) && Date.now() - kept.at < longest ? (kept.value as Value) : null;
  },
  keep: (value) => extension.storage.session.set({ [key]: { value, at: Date.now() } satisfies Kept }),
});
