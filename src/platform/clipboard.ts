/**
 * Puts words into the clipboard; says whether it could.
 *
 *     await copyWords('“We won,” said Ada Byron.')   // true
 */
export function copyWords(words: string): Promise<boolean> {
  return navigator.clipboard.writeText(words).then(
    () => true,
    () => false,
  );
}
