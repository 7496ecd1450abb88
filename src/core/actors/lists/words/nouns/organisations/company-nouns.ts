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
de	agentur brauerei energieversorger firma fluggesellschaft genossenschaft holding kanzlei kette konzern manufaktur marke reederei stadtwerke start-up startup stiftung supermarktkette unternehmen verlag versicherung versorger werft zeitung
en	agency airline automaker band bank brand brewery broadcaster carmaker chain charity chipmaker co-operative coalition company conglomerate consortium consultancy cooperative corporation daily drugmaker federation firm foundation glassmaker group insurer label lender manufacturer militia newspaper nonprofit orchestra party planemaker refiner retailer shipbuilder shoemaker start-up startup steelmaker studio subsidiary supermarket tabloid think-tank toymaker union utility website weekly
es	aerolínea agencia aseguradora asociación bodega bufete cadena compañía constructora consultora distribuidora editorial empresa farmacéutica fondo fundación grupo inmobiliaria marca multinacional naviera operadora plataforma promotora sindicato startup
fr	agence appli application association assureur avionneur banque brasserie cabinet chaîne collectif compagnie concessionnaire constructeur coopérative distributeur enseigne entreprise fabricant filiale firme fondation fonds forge groupe groupement holding label laboratoire librairie magazine maison marque multinationale mutuelle ong opérateur plateforme prestataire revue société sous-traitant start-up startup studio syndicat transporteur équipementier
it	agenzia associazione azienda banca catena compagnia cooperativa ditta fondazione griffe gruppo holding impresa maison marchio multinazionale piattaforma società startup studio
nl	bedrijf bureau concern fabrikant fonds groep holding keten maatschappij merk omroep rederij start-up stichting uitgeverij vakbond verzekeraar vliegmaatschappij winkelketen zender
pt	agência associação cadeia companhia construtora consultora cooperativa editora empresa fornecedora fundação gravadora grupo holding marca multinacional plataforma retalhista seguradora sindicato startup varejista
`;
