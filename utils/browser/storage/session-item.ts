import { extension } from '../platform/extension.ts';

interface Kept {
  readonly value: unknown;
  /** Milliseconds since 1970-01-01, UTC. */
  readonly at: number;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'value' in value && 'at' in value && typeof value.at === 'number';

/** A value that is kept until the browser is closed, and never written to disk. */
export interface SessionItem<Value> {
  /** The value, if it was kept less than `longest` milliseconds ago; otherwise `null`. */
  recall(longest: number): Promise<Value | null>;
  keep(value: Value): Promise<void>;
  forget(): Promise<void>;
}

/** A key always has the same type of value, since the session ends with every update of the extension. */
export const sessionItem = <Value>(key: string): SessionItem<Value> => ({
  async recall(longest) {
    const { [key]: kept } = await extension.storage.session.get(key);
    return isKept(kept) && Date.now() - kept.at < longest ? (kept.value as Value) : null;
  },
  keep: (value) => extension.storage.session.set({ [key]: { value, at: Date.now() } satisfies Kept }),
  forget: () => extension.storage.session.remove(key),
});
