import { copyOf } from '../copy-of.ts';

/** The number of what is too long to be numbered. */
export const UNNUMBERED = -1;

/** So many spellings are numbered before their numbers are begun anew, and none that is longer. */
export const MOST_SPELLINGS = 2 ** 15;
const LONGEST = 40;

const LAST_SLOT = 2 * MOST_SPELLINGS - 1;

/**
 * Numbers words by their letters, so that what is known of a word is found by a number: an article has few words that the
 * last one had not, and to cut a word out, hash it and compare it anew for each who knows something of it takes longer
 * than all that is then done with it. A number may be another word's later: who keeps something by it looks at its text.
 *
 *     const spellings = new Spellings();
 *     const number = spellings.numberOf('the cat, the dog', 9, 12);   // 0
 *     spellings.textOf(number)                                        // 'the'
 */
export class Spellings {
  /** The number of a spelling, from 1, at the place that its hash tells or the next free one; 0 where none is. */
  private readonly slots = new Int32Array(LAST_SLOT + 1);
  private readonly hashes = new Int32Array(MOST_SPELLINGS);
  private texts: string[] = [];

  numberOf(text: string, start: number, end: number): number {
    if (end - start > LONGEST) return UNNUMBERED;
    const hash = hashOf(text, start, end);
    for (let slot = hash & LAST_SLOT; ; slot = (slot + 1) & LAST_SLOT) {
      const number = (this.slots[slot] ?? 0) - 1;
      if (number < 0) return this.add(text.slice(start, end), hash, slot);
      if (this.hashes[number] === hash && this.stands(number, text, start, end)) return number;
    }
  }

  textOf(number: number): string {
    return this.texts[number] ?? '';
  }

  private stands(number: number, text: string, start: number, end: number): boolean {
    const known = this.textOf(number);
    return known.length === end - start && text.startsWith(known, start);
  }

  private add(spelling: string, hash: number, slot: number): number {
    if (this.texts.length === MOST_SPELLINGS) {
      this.slots.fill(0);
      this.texts = [];
      return this.add(spelling, hash, hash & LAST_SLOT);
    }
    const number = this.texts.length;
    this.texts.push(copyOf(spelling));
    this.hashes[number] = hash;
    this.slots[slot] = number + 1;
    return number;
  }
}

/** FNV-1a over UTF-16 code units; the lowest bits are well mixed once the highest are folded into them. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
