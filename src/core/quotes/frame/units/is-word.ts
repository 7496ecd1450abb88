/**
 * Whether a token is a word or a number, and no point.
 *
 * Only what begins with no plain ASCII letter or sign has to be asked for its class, which is slow.
 */
export function isWord(text: string): boolean {
  const code = text.charCodeAt(0);
  if (isPlainLetter(code)) return true;
  return (text.length > 1 || code >= 128) && /[\p{L}\p{N}]/u.test(text);
}

/** a–z, A–Z, 0–9. */
function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
