/**
 * Nouns of companies whose name follows, in six languages, in lower case: the language, a tab, its nouns, of German and
 * Dutch compounds the last part. None that names people as well (a maker, a dealer)
 * or is a verb (firma). Sorted.
 *
 *     la cadena Ada Velk, der Modekonzern Ada Velk   → a company, though called like a person
 *
 * Source: ours.
 */
export const COMPANY_NOUNS: string = `
de	brauerei firma holding kette konzern manufaktur marke reederei unternehmen verlag werft
es	aerolínea bodega cadena compañía constructora consultora distribuidora editorial empresa grupo multinacional naviera startup
fr	chaîne compagnie entreprise groupe holding multinationale société start-up startup
it	azienda catena ditta gruppo holding impresa marchio multinazionale società startup
nl	bedrijf concern fabrikant groep holding keten merk rederij start-up uitgeverij
pt	cadeia companhia construtora consultora editora empresa grupo holding multinacional retalhista startup varejista
`;
