/** Where a feature's key stands in `slots`, or the empty slot where it would stand. Keys are well mixed already. */
export function slotOfWeights(slots: Int32Array, key: number): number {
  const last = slots.length - 2;
  let slot = (key << 1) & last;
  for (;;) {
    const found = slots[slot] ?? 0;
    if (found === key || found === 0) return slot;
    slot = (slot + 2) & last;
  }
}
