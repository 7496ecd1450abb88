/**
 * Nouns of companies and the like whose name follows, in lower case: the language, a tab, its nouns, of German and Dutch
 * compounds the last part. None that names people rather (dealer, consultant) or is a verb too (Spanish *firma*).
 * Sorted.
 *
 *     la cadena Ada Velk, der Modekonzern Ada Velk   → a company, though called like a person
 *
 * Source: ours.
 */
export const COMPANY_NOUNS: string = `
de	brauerei firma fluggesellschaft holding kette konzern manufaktur marke reederei start-up startup unternehmen verlag versicherung werft
en	agency airline band bank brand brewery broadcaster carmaker chain charity chipmaker coalition company conglomerate consortium consultancy corporation drugmaker federation firm foundation group insurer label lender newspaper nonprofit orchestra party start-up startup studio supermarket tabloid think-tank union utility website
es	aerolínea aseguradora bodega cadena compañía constructora consultora distribuidora editorial empresa farmacéutica grupo inmobiliaria multinacional naviera operadora promotora startup
fr	chaîne compagnie entreprise groupe holding maison multinationale société start-up startup équipementier
it	azienda catena ditta griffe gruppo holding impresa maison marchio multinazionale società startup
nl	bedrijf concern fabrikant groep holding keten merk rederij start-up uitgeverij vliegmaatschappij winkelketen
pt	cadeia companhia construtora consultora editora empresa fornecedora gravadora grupo holding multinacional retalhista seguradora startup varejista
`;
