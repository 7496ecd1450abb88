/**
 * Nouns of governments that are called after their heads, in lower case: the language, a tab, its nouns. Sorted.
 *
 *     le gouvernement Velk, la giunta Velk   → Velk leads it
 *
 * Source: ours.
 */
export const GOVERNMENT_NOUNS: string = `
de	kabinett
es	ejecutivo gobierno
fr	gouvernement
it	esecutivo giunta governo
nl	kabinet
pt	executivo governo
`;
