import { endsSentence } from '../../text/ends-sentence.ts';
import type { PageBlock } from '../page-outline.ts';

/** Thai, Lao, Myanmar, Hangul, Khmer, kana, Han. Whether there are any is asked first: browsers count in a slower way. */
const UNSPACED =
  /[\u0E00-\u0EFF\u1000-\u109F\u1100-\u11FF\u1780-\u17FF\u3040-\u30FF\u3130-\u318F\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]/;
const EACH_UNSPACED = new RegExp(UNSPACED, 'g');
const ENOUGH = 60;
/** Letters of a script without spaces count for so many; fewer characters than that of any script weigh nothing. */
const UNSPACED_WEIGHT = 2.5;
const FEWEST = ENOUGH / UNSPACED_WEIGHT;
const MOST = 800;

/**
 * How much a block weighs as running text, in whole letters of a Latin text: long unlinked sentences weigh, labels do not.
 *
 *     'The harbour opened again on Sunday, nine years after its first stone was laid.'   → 78
 *     'More on this story'                                                               → 0
 */
export function proseWeight(block: PageBlock): number {
  const free = 1 - block.linked / block.text.length;
  if (free < 0.5 || block.text.length < FEWEST) return 0;
  const weight = textWeight(block.text) * free;
  if (weight < ENOUGH) return 0;
  return Math.min(MOST, Math.round(endsSentence(block.text) ? weight : weight / 2));
}

/** The length of a text in letters of a Latin text: a letter of a script without spaces says more. */
export function textWeight(text: string): number {
  if (!UNSPACED.test(text)) return text.length;
  return text.length + (UNSPACED_WEIGHT - 1) * (text.match(EACH_UNSPACED)?.length ?? 0);
}
