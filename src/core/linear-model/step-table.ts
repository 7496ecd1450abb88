/** What no step leads to. */
export const NOWHERE = -1;

/** Numbers a slot: the piece, 0 where the slot is empty; the node that it leads from; the one that it leads to. */
const WIDTH = 3;

/**
 * Where pieces lead to from the nodes of a tree. One table of numbers with open addressing: a step takes one or two
 * visits to memory.
 *
 *     steps.add(0, 7, 1)
 *     steps.find(0, 7)     // 1
 *     steps.find(1, 7)     // NOWHERE
 */
export class StepTable {
  private bits = 12;
  private slots = new Int32Array(WIDTH << this.bits);
  private count = 0;

  /** The node that a piece, a number from 1, leads to from this one. */
  find(node: number, piece: number): number {
    const slot = this.slotOf(node, piece);
    return this.slots[slot] === 0 ? NOWHERE : (this.slots[slot + 2] ?? NOWHERE);
  }

  /** Adds a step that is not there yet. */
  add(node: number, piece: number, to: number): void {
    this.count += 1;
    if (this.count * 4 > 3 << this.bits) this.grow();
    const slot = this.slotOf(node, piece);
    this.slots[slot] = piece;
    this.slots[slot + 1] = node;
    this.slots[slot + 2] = to;
  }

  /** The slot of a step, or the empty one where it would stand; its first place is Knuth's multiplicative hash. */
  private slotOf(node: number, piece: number): number {
    const { slots } = this;
    let slot = (Math.imul(node + Math.imul(piece, 0x85ebca6b), 0x9e3779b1) >>> (32 - this.bits)) * WIDTH;
    while (slots[slot] !== 0 && (slots[slot] !== piece || slots[slot + 1] !== node)) {
      slot += WIDTH;
      if (slot === slots.length) slot = 0;
    }
    return slot;
  }

  private grow(): void {
    const old = this.slots;
    this.bits += 1;
    this.slots = new Int32Array(WIDTH << this.bits);
    for (let at = 0; at < old.length; at += WIDTH) {
      const piece = old[at] ?? 0;
      if (piece !== 0) this.slots.set(old.subarray(at, at + WIDTH), this.slotOf(old[at + 1] ?? 0, piece));
    }
  }
}
