import type { Span } from '../../text/span.ts';

/** A word in small letters, and where it stands. */
export type Word = Span & { readonly word: string };

/**
 * The words of a folded text, in order, without the signs between them.
 *
 *     splitWords('"We won", said Ada.').map((each) => each.word)   // ['we', 'won', 'said', 'ada']
 *     splitWords('東京で').map((each) => each.word)                 // ['東', '京', 'で']
 *
 * Scripts that write no spaces give one word a character: coarse, but edits can then be counted in them too.
 *
 * @param offset where the text begins in a longer one, in which the words are to be placed
 */
export function splitWords(text: string, offset = 0): readonly Word[] {
  const words: Word[] = [];
  // Asked of the whole text first: most have no such script, and asking each of their words takes as long as splitting.
  const mayBeUnspaced = UNSPACED.test(text);
  for (const match of text.matchAll(RUNS)) {
    const [run] = match;
    const start = match.index + offset;
    if (mayBeUnspaced && UNSPACED.test(run)) for (const word of splitUnspaced(run, start)) words.push(word);
    else words.push({ word: run.toLowerCase(), start, end: start + run.length });
  }
  return words;
}

/** `700.000` is one word. */
const RUNS = /[\p{L}\p{N}\p{M}]+(?:(?<=\p{N})[.,]\p{N}+)*/gu;

/** Thai to Lao, Myanmar, Khmer, Han with Kana and Bopomofo; and, as pairs, the rarer Han. Hangul has spaces. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u31a0-\u9fff\uf900-\ufaff\ud840-\udbff]/;

function splitUnspaced(run: string, offset: number): Word[] {
  let start = offset;
  return Array.from(run, (word) => {
    const end = start + word.length;
    const split = { word, start, end };
    start = end;
    return split;
  });
}
