/**
 * Titles of several people, shortened, that a full stop follows: without it, one a line, sorted.
 *
 *     Sens. Ada Byron and Karl Velk   → two people
 *     the Sens won                    → a team
 *
 * Source: ours.
 */
export const PLURAL_TITLES: string = `
Drs
Gens
Govs
Messrs
Profs
Reps
Revs
Sens
`;
