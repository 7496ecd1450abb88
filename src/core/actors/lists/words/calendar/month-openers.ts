/**
 * English words that say of a word behind them that it is a month and nobody’s name, in lower case, one a line, sorted.
 *
 *     in March, since May
 *
 * Source: ours.
 */
export const MONTH_OPENERS: string = `
by
in
last
since
until
`;
