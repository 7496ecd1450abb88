/**
 * French nouns for what goes from one place to another, in lower case, one a line, sorted.
 *
 * Source: ours.
 */
export const FRENCH_ROUTE_NOUNS = `
axe
itinéraire
liaison
ligne
route
traversée
trajet
tronçon
`;
