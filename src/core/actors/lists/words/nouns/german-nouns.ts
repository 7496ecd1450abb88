/**
 * German nouns, or their endings, in lower case: what they are beside a name, a tab, the nouns, sorted.
 *
 * `business` says what a business or a union is whose name follows: "Bauriese Norham". `area` does so of places.
 * `body` ends the names of institutions and of those that act like them: "Landes*betrieb* für Wasserbau".
 * `municipal` ends those that a town has one of, and that are called after it: "Norhamer *Stadtrat*".
 *
 * Source: ours.
 */
export const GERMAN_NOUNS: string = `
area	bezirk bundesland dorf gemeinde großstadt hafenstadt halbinsel hauptstadt insel kleinstadt landeshauptstadt nachbarland nachbarort ortsteil partnerstadt provinz region stadtteil standort territorium urlaubsort wintersportort
body	agentur aktion allianz amt archiv armee ausschuss beauftragte beirat betrieb bewegung brigade bündnis dienst direktion fakultät fonds forum freunde front gemeinschaft gruppe gymnasium haus hilfe initiative institut jugend kirche kolleg komitee kommission konferenz kongregation konsulat kreis labor liga liste miliz museum netzwerk orchester partei präsidium rat sektion spital stelle stiftung union universität verband verein werk zentrale zentrum
business	anbieter arbeitgeberverband autoriese bauer beratung betreiber discounter firma fluggesellschaft forschungsinstitut genossenschaft gewerkschaft händler hersteller kanzlei konkurrent konsortium konzern krankenkasse nachrichtenagentur plattform reederei sender spedition spezialist unternehmen vermittler versicherer versorger verwalter weltverband werft wettbewerber zulieferer
municipal	amtsgericht bergwacht betriebe bürgerschaft feuerwehr gemeinderat kantonalbank kantonsrat klinikum landgericht museum staatsanwaltschaft stadtrat stadtverordnetenversammlung theater uniklinik universität verkehrsverbund werke
`;
