/**
 * Of elements in document order, the index of the last one that lies above the middle of the viewport, found with a
 * handful of measurements; 0 where all lie below. Document order stands in for height: good enough to look nearby.
 */
export function nearestGap(elements: readonly Element[]): number {
  const middle = window.innerHeight / 2;
  let low = 0;
  let high = elements.length - 1;
  while (low < high) {
    const at = (low + high + 1) >> 1;
    if ((elements[at]?.getBoundingClientRect().top ?? 0) <= middle) low = at;
    else high = at - 1;
  }
  return low;
}
