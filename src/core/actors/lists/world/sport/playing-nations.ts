/**
 * Lands that are no states of their own and have teams as states do, one a line, sorted.
 *
 * Source: ours.
 */
export const PLAYING_NATIONS: string = `
Curacao
England
Northern Ireland
Scotland
Tahiti
US Virgin Islands
Wales
West Indies
`;
