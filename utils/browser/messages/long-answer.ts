/**
 * A long answer on its way to a page. Firefox copies each object of an answer twice on the page's main thread, three
 * times the work of reading it from one text. Chromium writes and reads a text itself.
 */
export type LongAnswer<Value> = Value | string;

export const packAnswer = <Value>(value: Value): LongAnswer<Value> =>
  import.meta.env.FIREFOX ? JSON.stringify(value) : value;

export const unpackAnswer = <Value>(answer: LongAnswer<Value>): Value =>
  (import.meta.env.FIREFOX ? JSON.parse(answer as string) : answer) as Value;
