/**
 * Whether words in marks end as what somebody says does, and no nickname: in a comma, a stop behind a small letter, `?`, `!`.
 *
 *     endsSpeech('a good baker,')   // true
 *     endsSpeech('J.R.')            // false: the stop is the name's own
 */
export function endsSpeech(words: string): boolean {
  return /(?:[,;?!]|\p{Ll}\.)$/u.test(words);
}
