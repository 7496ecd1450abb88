/**
 * Words for “and” in German, French, Spanish, Italian, Portuguese, Dutch and Catalan. Sorted.
 *
 * Source: ours.
 */
export const AND_WORDS: string = `
e
ed
en
et
i
und
y
`;
