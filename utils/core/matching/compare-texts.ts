/** Orders texts by code unit: the same everywhere, whatever the reader's language. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Compare = (a: number, b: number) => number;

/** So many code units make one number, in which all are exact. */
const UNITS = 3;
/** One more than the code units: what is behind the end of a text is 0. */
const SPAN = 0x10000 + 1;
/** So few are sorted by comparing texts. */
const FEW = 12;

/**
 * Sorts numbers in place by their texts, and those with the same text by `compare`. Engines sort plain numbers some ten
 * times faster than they call a function for each comparison: so texts are made numbers, three units at a time, and only
 * those are looked at further that have these in common.
 */
export function sortByText(numbers: Uint32Array, texts: readonly string[], compare: Compare): void {
  sortFrom(numbers, texts, 0, compare);
}

function sortFrom(numbers: Uint32Array, texts: readonly string[], from: number, compare: Compare): void {
  const { length } = numbers;
  if (length <= FEW) {
    sortFew(numbers, texts, compare);
    return;
  }
  const keys = new Float64Array(length);
  for (let at = 0; at < length; at += 1) keys[at] = unitsAt(texts[numbers[at] as number] as string, from);
  const sorted = keys.slice().sort();
  placeBySorted(numbers, keys, sorted);
  for (let start = 0, end = 1; start < length; start = end, end += 1) {
    const key = sorted[start] as number;
    while (end < length && sorted[end] === key) end += 1;
    if (end - start === 1) continue;
    const same = numbers.subarray(start, end);
    if (key % SPAN === 0) same.sort(compare);
    else sortFrom(same, texts, from + UNITS, compare);
  }
}

/** Puts numbers in the order of their keys, which stand sorted beside them; those with the same key stay in their order. */
function placeBySorted(numbers: Uint32Array, keys: Float64Array, sorted: Float64Array): void {
  const before = numbers.slice();
  /** By the first place of a key: how many have come to it. */
  const taken = new Uint32Array(sorted.length);
  for (let at = 0; at < before.length; at += 1) {
    const key = keys[at] as number;
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as number) < key) low = middle + 1;
      else high = middle;
    }
    const place = low + (taken[low] as number);
    taken[low] = (taken[low] as number) + 1;
    numbers[place] = before[at] as number;
  }
}

function sortFew(numbers: Uint32Array, texts: readonly string[], compare: Compare): void {
  for (let at = 1; at < numbers.length; at += 1) {
    const number = numbers[at] as number;
    const text = texts[number] as string;
    let place = at;
    for (; place > 0; place -= 1) {
      const other = numbers[place - 1] as number;
      if ((compareTexts(texts[other] as string, text) || compare(other, number)) <= 0) break;
      numbers[place] = other;
    }
    numbers[place] = number;
  }
}

function unitsAt(text: string, from: number): number {
  let key = 0;
  for (let at = from; at < from + UNITS; at += 1) key = key * SPAN + (at < text.length ? text.charCodeAt(at) + 1 : 0);
  return key;
}
