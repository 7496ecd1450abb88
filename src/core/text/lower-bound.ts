/**
 * The index of the first item that is not before what is looked for, by halving; `items.length` where all are. Those
 * before must stand first.
 *
 *     lowerBound([2, 3, 5, 7], (prime) => prime < 4)   // 2
 *     lowerBound([], () => true)                       // 0
 */
export function lowerBound<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
