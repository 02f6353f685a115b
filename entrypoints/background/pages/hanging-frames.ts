/** Milliseconds to wait for a frame at most: one of another site may hang in a process of its own. */
const PATIENCE = 1500;

/** Resolves with `promise`, or with null where it takes longer than a frame may. */
export async function inTime<Value>(promise: Promise<Value>): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Resolves once all have answered, or none of them has for as long as a frame may take. */
export function allOrQuiet(answering: readonly Promise<unknown>[]): Promise<void> {
  return new Promise((resolve) => {
    let left = answering.length;
    let timer = setTimeout(resolve, PATIENCE);
    const answered = (): void => {
      left -= 1;
      clearTimeout(timer);
      if (left === 0) resolve();
      else timer = setTimeout(resolve, PATIENCE);
    };
    // None of them rejects.
    for (const each of answering) void each.then(answered);
  });
}

const NO_FRAMES: ReadonlySet<number> = new Set();

/** The frames that did not answer in time: nobody waits for one of them again until it answers, or is gone. */
export class HangingFrames {
  /** By tab. */
  readonly #frames = new Map<number, Set<number>>();
  readonly #wentOn: (tab: number) => void;

  /** `wentOn` is called with the tab of a frame that answers after all. */
  constructor(wentOn: (tab: number) => void) {
    this.#wentOn = wentOn;
  }

  of(tab: number): ReadonlySet<number> {
    return this.#frames.get(tab) ?? NO_FRAMES;
  }

  has(tab: number, frame: number): boolean {
    return this.of(tab).has(frame);
  }

  /** Notes that a frame hangs until `answering` resolves; it never rejects. */
  note(tab: number, frame: number, answering: Promise<unknown>): void {
    const frames = this.#frames.get(tab) ?? new Set();
    if (frames.has(frame)) return;
    this.#frames.set(tab, frames.add(frame));
    // It never rejects.
    void answering.then(() => {
      frames.delete(frame);
      if (frames.size === 0) this.#frames.delete(tab);
      this.#wentOn(tab);
    });
  }

  /** The answer of a frame, or null where it hangs. */
  async answer<Value>(tab: number, frame: number, answering: Promise<Value>): Promise<Value | null> {
    if (this.has(tab, frame)) return null;
    const answer = await inTime(answering);
    if (answer === null) this.note(tab, frame, answering);
    return answer;
  }
}
