/**
 * Nouns of places whose name follows, in lower case: the language, a tab, its nouns. None that also names who governs the
 * place ("comune", "state"). Sorted.
 *
 *     the island of Skerrow, l’île de Skerrow, die Insel Skerrow   → a place, whatever else is called so
 *
 * Source: ours.
 */
export const PLACE_NOUNS: string = `
de	bucht dorf gebirge halbinsel hafenstadt hauptstadt insel kleinstadt kurort tal vorort
en	city estuary hamlet harbour island isle peninsula port province resort suburb town valley village
es	aldea bahía barrio ciudad isla localidad península pueblo valle villa
fr	bourg bourgade hameau station ville village vallée île
it	baia borgo città frazione isola località paese penisola valle
nl	baai badplaats buitenwijk dorp eiland hoofdstad schiereiland stad vallei
pt	aldeia bairro baía cidade ilha localidade península praia vale vila
`;
