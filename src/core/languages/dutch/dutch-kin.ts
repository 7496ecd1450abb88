import { kinMap } from '../packing/kin-map.ts';

/** Dutch nouns for what people and organisations are. Ours, from general knowledge. */
export const DUTCH_KIN = kinMap({
  artist:
    'acteur actrice artiest artieste beeldhouwer choreograaf choreografe cineast componist componiste dirigent dirigente filmmaakster filmmaker kunstenaar kunstenares muzikant pianist pianiste regisseur regisseuse schilder zanger zangeres',
  coach: 'bondscoach coach keuzeheer oefenmeester trainer trainster',
  doctor:
    'arts chirurg dierenarts dokter huisarts kinderarts psychiater psychologe psycholoog specialist verpleegkundige virologe viroloog',
  envoy: 'ambassadeur ambassadrice diplomaat diplomate gezant onderhandelaar',
  judge: 'kantonrechter magistraat onderzoeksrechter politierechter rechter',
  lawyer: 'advocaat advocate jurist juriste raadsheer raadsman raadsvrouw',
  leader:
    'baas bestuurder bestuurster bestuursvoorzitter ceo chef directeur directrice eigenaar eigenares hoofd leider manager ondernemer oprichter oprichtster topman topvrouw voorman voorvrouw voorzitster voorzitter zaakvoerder zaakvoerster',
  mayor: 'burgemeester burgermoeder burgervader',
  member:
    'eurocommissaris europarlementariër fractieleider fractievoorzitter gedeputeerde kamerlid liberaal lijsttrekker parlementariër parlementslid politica politicus raadslid schepen senator socialist wethouder',
  minister:
    'bewindsman bewindspersoon bewindsvrouw bondskanselier kanselier minister minister-president premier staatssecretaris vicepremier',
  player:
    'aanvaller aanvoerder aanvoerster atleet atlete doelman doelpuntenmaker doelvrouw kampioen kampioene keeper keepster kopman middenvelder renner renster roeier schaatser schaatsster speelster speler spits sprinter tennisser tennisster verdediger voetballer voetbalster wielrenner winnaar winnares zwemmer zwemster',
  police:
    'agent agente commissaris inspecteur korpschef politieman politievrouw politiewoordvoerder rechercheur speurder',
  priest: 'aartsbisschop bisschop dominee imam kardinaal pastoor paus predikant priester rabbijn',
  prosecutor: 'aanklager officier parketwoordvoerder persmagistraat procureur',
  scientist:
    'antropologe antropoloog archeologe archeoloog biologe bioloog deskundige ecologe ecoloog econome econoom expert gedragsbioloog geologe geoloog historica historicus hoogleraar ingenieur klimatoloog meteoroloog natuurkundige onderzoeker onderzoekster ornitholoog politicologe politicoloog professor sociologe socioloog weerman weervrouw wetenschapper wetenschapster',
  teacher: 'docent docente juf leerkracht leraar lerares meester rector',
  worker:
    'bakker bakkerin boer boerin boswachter cafébaas chauffeur kweker landbouwer landbouwster mosselkweker schipper slager teler tuinder uitbaatster uitbater visser winkelier',
  writer: 'auteur columnist columniste dichter dichteres journalist journaliste romancier schrijfster schrijver',
  association:
    'actiegroep belangenvereniging bond federatie koepel ngo organisatie sectorfederatie stichting vereniging',
  authority:
    'agentschap bestuur dienst gemeente inspectie kabinet ministerie overheid provincie regering stadsbestuur toezichthouder waterschap',
  club: 'club elftal ploeg team',
  company:
    'aannemer bank bedrijf brouwerij concern exploitant fabrikant firma groep keten luchtvaartmaatschappij maatschappij onderneming producent rederij uitgeverij vennootschap verzekeraar',
  court: 'gerechtshof hof parket rechtbank',
  party: 'coalitie fractie oppositie partij',
  press: 'blad dagblad krant nieuwssite omroep persbureau tijdschrift weekblad zender',
  school: 'hogeschool school universiteit ziekenhuis',
  union: 'vakbond vakbonden vakcentrale',
});
