/**
 * Given names of women and of men, one a line, sorted.
 *
 * Source: popular-names-by-country-dataset (sigpwned), CC0 1.0, and names added by us.
 */
export const EITHER_GIVEN_NAMES: string = `
Aria
Charlie
Lethabo
Lethokuhle
Luca
Melokuhle
Nino
Noa
Omphile
Wan
`;
