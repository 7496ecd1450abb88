/** The slot of a feature's key, or the empty slot where it would stand. Keys are well mixed already. */
export function slotOfWeights(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  let slot = key & mask;
  for (;;) {
    const found = keys[slot] ?? 0;
    if (found === key || found === 0) return slot;
    slot = (slot + 1) & mask;
  }
}
