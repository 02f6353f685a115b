/** Index of the last item that passes a test which all items before it pass too; 0 where none does. */
export function partitionPoint<Kind>(items: readonly Kind[], passes: (item: Kind) => boolean): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (passes(items[middle] as Kind)) low = middle;
    else high = middle - 1;
  }
  return low;
}
