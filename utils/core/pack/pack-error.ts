import { describeFault, type Fault } from './faults.ts';

/** Why a document is not a pack. `message` is one line, the first fault: where (`path`), then what. */
export class PackError extends Error {
  override readonly name = 'PackError';
  /** The place of the first fault, as in `agreements[1].citations[0].source`; empty for the document itself. */
  readonly path: string;
  /** At least one; of many that are alike the first ten. */
  readonly faults: readonly Fault[];
  /** How many more faults there are. */
  readonly left: number;

  constructor(first: Fault, others: readonly Fault[] = [], left = 0) {
    super(describeFault(first));
    this.path = first.path;
    this.faults = [first, ...others];
    this.left = left;
  }
}

const MAX_QUOTE = 80;
/** Characters that JSON does not escape although they break a line or change its direction. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value in a message: on one line, and shortened. */
export const quote = (value: unknown): string => {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  if (typeof value !== 'string') return String(value);
  const shown = value.length > MAX_QUOTE ? `${value.slice(0, MAX_QUOTE)}…` : value;
  return JSON.stringify(shown).replace(UNPRINTABLE, (at) => `\\u${at.charCodeAt(0).toString(16).padStart(4, '0')}`);
};
