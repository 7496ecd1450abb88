import { kinMap } from '../packing/kin-map.ts';

/** Italian nouns for what people and organisations are. Ours, from general knowledge. */
export const ITALIAN_KIN = kinMap({
  artist:
    'artista attore attrice cantante cantautore cantautrice cineasta compositore compositrice coreografa coreografo musicista pianista pittore pittrice regista scultore scultrice soprano tenore',
  coach: 'allenatore allenatrice coach ct mister tecnico',
  doctor:
    'chirurga chirurgo dottore dottoressa infermiera infermiere medico pediatra primario psichiatra psicologa psicologo veterinaria veterinario virologa virologo',
  envoy: 'ambasciatore ambasciatrice diplomatica diplomatico emissario inviata inviato',
  judge: 'gip giudice gup magistrata magistrato',
  lawyer: 'avvocata avvocatessa avvocato difensora difensore giurista legale notaio penalista',
  leader:
    'ad amministratore amministratrice capo direttore direttrice dirigente fondatore fondatrice imprenditore imprenditrice leader manager patron presidente proprietaria proprietario responsabile segretaria segretario titolare',
  mayor: 'borgomastro cittadina cittadino podestà sindaca sindaco',
  member:
    'assessora assessore candidata candidato capogruppo consigliera consigliere deputata deputato esponente eurodeputata eurodeputato onorevole parlamentare politica politico senatore senatrice',
  minister:
    'cancelliera cancelliere governatore governatrice guardasigilli ministra ministro premier sottosegretaria sottosegretario viceministra viceministro',
  player:
    'atleta attaccante bomber calciatore calciatrice campione campionessa capitana capitano centravanti centrocampista ciclista corridore fantasista giocatore giocatrice goleador nuotatore nuotatrice pallavolista pilota portiere sciatore sciatrice tennista velocista vincitore vincitrice',
  police:
    'agente carabiniere comandante commissaria commissario investigatore ispettore ispettrice maresciallo poliziotta poliziotto questore vicequestora',
  priest: 'arcivescovo cardinale don frate monsignore papa parroco pontefice prelato sacerdote suora vescovo',
  prosecutor: 'inquirente pm procuratore procuratrice sostituto',
  scientist:
    'antropologa antropologo archeologa archeologo astronoma astronomo biologa biologo botanica botanico climatologa climatologo docente ecologa ecologo economista esperta esperto etologa fisico geologa geologo glaciologa glaciologo ingegnera ingegnere ricercatore ricercatrice scienziata scienziato sismologa sismologo sociologa sociologo specialista storica storico studiosa studioso vulcanologa vulcanologo',
  teacher: 'insegnante maestra maestro preside prof professore professoressa rettore rettrice',
  worker:
    'agricoltore agricoltrice allevatore allevatrice artigiana artigiano autista barista camionista casaro commerciante contadina contadino cuoca cuoco fornaio operaia operaio oste ostessa panettiere pastore pescatore ristoratore ristoratrice vignaiolo',
  writer:
    'autore autrice cronista drammaturgo giornalista narratrice poeta poetessa romanziera romanziere saggista scrittore scrittrice',
  association: 'associazione comitato confederazione consorzio federazione fondazione ong onlus organizzazione',
  authority:
    'agenzia amministrazione autorità comune dicastero dipartimento ente esecutivo governo istituto istituzione ministero municipio prefettura regione soprintendenza',
  club: 'club formazione squadra',
  company:
    'azienda banca colosso compagnia costruttore ditta fabbrica gruppo impresa multinazionale operatore produttore società startup',
  court: 'corte giudici procura tribunale',
  party: 'coalizione maggioranza movimento opposizione partito',
  press: 'emittente giornale quotidiano rivista settimanale testata',
  school: 'ateneo liceo ospedale scuola università',
  union: 'sigla sindacati sindacato',
});
