/** A text's words as code units, one a word, each word its own. */
export type EncodedWords = {
  readonly text: string;
  readonly codeOf: (word: string) => number;
  /** How often the word stands in the text. */
  readonly countOf: (word: string) => number;
};

/**
 * Gives each word of a text a code unit, so that it can be searched many times by a search that knows letters alone.
 *
 *     const { text, codeOf } = encodeWords(['to', 'be', 'or', 'not', 'to', 'be']);
 *     text            // '\u0001\u0002\u0003\u0004\u0001\u0002'
 *     codeOf('or')    // 3
 *     codeOf('who')   // 0: it is not in the text
 *
 * A text of more than 65,535 different words has some that share a code: they are then taken for one another.
 */
export function encodeWords(words: readonly string[]): EncodedWords {
  const known = new Map<string, { readonly code: number; count: number }>();
  const units = words.map((word) => {
    const each = known.get(word) ?? { code: (known.size % MOST_CODES) + 1, count: 0 };
    if (each.count === 0) known.set(word, each);
    each.count += 1;
    return each.code;
  });
  return {
    text: textOf(units),
    codeOf: (word) => known.get(word)?.code ?? 0,
    countOf: (word) => known.get(word)?.count ?? 0,
  };
}

/** Code units but 0. */
const MOST_CODES = 0xffff;

/** In pieces, since a function takes only so many arguments. */
function textOf(units: readonly number[]): string {
  const parts: string[] = [];
  for (let start = 0; start < units.length; start += 4096) {
    parts.push(String.fromCharCode(...units.slice(start, start + 4096)));
  }
  return parts.join('');
}
