/**
 * States of Germany and Austria and cantons of Switzerland that are no towns, and so no clubs either; one a line, sorted.
 *
 * Source: ours.
 */
export const GERMAN_STATES: string = `
Aargau
Appenzell
Baden-Württemberg
Brandenburg
Burgenland
Graubünden
Hessen
Kärnten
Mecklenburg-Vorpommern
Nidwalden
Niederösterreich
Niedersachsen
Nordrhein-Westfalen
Oberösterreich
Obwalden
Rheinland-Pfalz
Saarland
Sachsen
Sachsen-Anhalt
Schleswig-Holstein
Steiermark
Thurgau
Thüringen
Tirol
Vorarlberg
`;
