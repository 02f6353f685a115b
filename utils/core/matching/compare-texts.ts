/** Orders texts by code unit: the same everywhere, whatever the reader's language. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Compare = (a: number, b: number) => number;

/** One more than the code units: what is behind the end of a text is 0. */
const SPAN = 0x10000 + 1;
/** Of so many texts two code units and a place make one number below 2⁵³; of more, one unit. */
const MANY = 2 ** 20;
/** So few are sorted by comparing texts. */
const FEW = 12;

/**
 * Sorts numbers in place by their texts, and those with the same text by `compare`. Engines sort plain numbers some ten
 * times faster than they call a function for each comparison: so texts are made numbers, two units at a time with the
 * place of the text, and only those are looked at further that have these units in common.
 */
export function sortByText(numbers: Uint32Array, texts: readonly string[], compare: Compare): void {
  // A list instead of calls within calls: texts may have more in common than calls can be nested.
  const parts: Part[] = [{ numbers, from: 0 }];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) sortPart(part, texts, compare, parts);
}

/** Numbers whose texts are the same up to `from`. */
interface Part {
  readonly numbers: Uint32Array;
  readonly from: number;
}

/** Sorts by the next units, and adds to `parts` what these leave to be sorted. */
function sortPart({ numbers, from }: Part, texts: readonly string[], compare: Compare, parts: Part[]): void {
  const { length } = numbers;
  if (length <= FEW) {
    sortFew(numbers, texts, compare);
    return;
  }
  const units = length > MANY ? 1 : 2;
  const keys = new Float64Array(length);
  for (let at = 0; at < length; at += 1)
    keys[at] = unitsAt(texts[numbers[at] as number] as string, from, units) * length + at;
  keys.sort();
  const before = numbers.slice();
  for (let at = 0; at < length; at += 1) {
    const key = keys[at] as number;
    const found = Math.floor(key / length);
    // The remainder of a division takes several times longer.
    numbers[at] = before[key - found * length] as number;
    keys[at] = found;
  }
  for (let start = 0, end = 1; start < length; start = end, end += 1) {
    const key = keys[start] as number;
    while (end < length && keys[end] === key) end += 1;
    if (end - start === 1) continue;
    const same = numbers.subarray(start, end);
    if (key % SPAN === 0) same.sort(compare);
    else if (same.length <= FEW) sortFew(same, texts, compare);
    else parts.push({ numbers: same, from: from + units });
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

function unitsAt(text: string, from: number, units: number): number {
  let key = 0;
  for (let at = from; at < from + units; at += 1) key = key * SPAN + (at < text.length ? text.charCodeAt(at) + 1 : 0);
  return key;
}
