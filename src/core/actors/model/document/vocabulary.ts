import { rememberingByNumber } from '../../../text/tokens/remembering-by-number.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { describeWord } from './describe-word.ts';
import type { Word } from './word.ts';

/** The most words that are remembered, and the longest. */
const MOST_WORDS = 30_000;
const LONGEST_WORD = 40;

/** Words that were described before: most words of an article stand in the last one too. */
export class Vocabulary {
  private readonly words = new Map<string, Word>();
  private described = 0;
  /** The word that a token is. */
  readonly wordOf = rememberingByNumber((text) => this.word(text));

  constructor(
    readonly lexicon: Lexicon,
    readonly lang: string,
  ) {}

  /** The word that is written so. */
  word(text: string): Word {
    const known = this.words.get(text);
    if (known !== undefined) return known;
    const word = describeWord(text, this.described, this);
    this.described += 1;
    if (text.length <= LONGEST_WORD) this.words.set(text, word);
    return word;
  }

  isFull(): boolean {
    return this.described > MOST_WORDS;
  }
}

const VOCABULARIES = new WeakMap<Lexicon, Vocabulary>();

/** The vocabulary of a lexicon; begun anew for another language, and when it has grown large, between two articles. */
export function vocabularyOf(lexicon: Lexicon, lang: string): Vocabulary {
  const known = VOCABULARIES.get(lexicon);
  if (known !== undefined && known.lang === lang && !known.isFull()) return known;
  const fresh = new Vocabulary(lexicon, lang);
  VOCABULARIES.set(lexicon, fresh);
  return fresh;
}
