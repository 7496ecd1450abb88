/**
 * Words before what an institution is for, in languages that write such nouns with a capital: the language, a tab, the
 * words.
 *
 *     Bank für Wiederaufbau, Instituut voor Natuur
 *
 * Source: ours.
 */
export const PURPOSE_WORDS: string = `
de	für
nl	voor
`;
