/**
 * Words before the saint whom a place is called after, in seven languages, as written. Sorted.
 *
 * Source: ours.
 */
export const SAINT_WORDS: string = `
Saint
Sainte
San
Sankt
Sant
Santa
Santo
Sint
São
`;
