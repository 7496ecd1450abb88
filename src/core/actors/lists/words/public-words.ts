/**
 * Words of names that are no business's, besides the nouns of organisations; in lower case, one a line, sorted.
 *
 *     National Press Office, BBC      → no brewer, no retailer
 *
 * Source: ours.
 */
export const PUBLIC_WORDS: string = `
administration
afp
ap
bbc
board
committee
congress
dpa
house
news
office
press
reuters
senate
service
tass
xinhua
`;
