/** A text's words as code units, one a word, each word its own. */
export type EncodedWords = { readonly text: string; readonly codeOf: (word: string) => number };

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
  const codes = new Map<string, number>();
  const units = words.map((word) => {
    const code = codes.get(word) ?? (codes.size % MOST_CODES) + 1;
    codes.set(word, code);
    return code;
  });
  return { text: textOf(units), codeOf: (word) => codes.get(word) ?? 0 };
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
