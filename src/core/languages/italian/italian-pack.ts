import { EUROPEAN_DEFAULTS } from '../european-defaults.ts';
import { EUROPEAN_REPORT_DEFAULTS } from '../european-report-defaults.ts';
import type { LanguagePack } from '../pack.ts';
import { byLastWord } from '../packing/by-last-word.ts';
import { conjugate } from '../packing/conjugate.ts';
import { genderMap } from '../packing/gender-map.ts';
import { phraseList } from '../packing/phrase-list.ts';
import { pronounMap } from '../packing/pronoun-map.ts';
import { wordSet } from '../packing/word-set.ts';
import { ITALIAN_KIN } from './italian-kin.ts';

/* Words of Italian that news uses. Ours, from general knowledge and the reporting words of our invented articles. */

const auxiliaries = wordSet(`
  ha hanno aveva avevano avrebbe avrebbero avrà avranno è sono era erano sarebbe sarebbero fu furono sarà saranno ho abbiamo può possono potrebbe potrebbero deve devono dovrebbe dovrebbero va vanno fa fanno si sta stanno stava stavano`);

const adverbs = wordSet(`
  anche poi ancora sempre mai già ora oggi ieri domani così inoltre però tuttavia invece quindi infine più meno molto bene quasi forse subito solo soltanto qui lì dopo prima intanto corto
  allora altrimenti anzi appena assai attorno comunque dentro dietro dunque ecco fuori infatti insieme laggiù lassù lontano meglio nemmeno neppure ormai peraltro perciò pertanto piuttosto poco presto pure sopra soprattutto spesso tardi vicino
  abbastanza addirittura almeno altrettanto altrove anzitutto avanti ciononostante dappertutto dapprima davanti davvero eppure finora frattanto giù indietro innanzitutto magari neanche nondimeno perfino persino ridendo semmai sorridendo sottovoce stamattina stanotte stasera stavolta talvolta tanto troppo tuttora`);

const genitives = wordSet("di del dello della dei degli delle dell’ dell' d’ d'");

/** What quotes and roles are read with in Italian. */
export const ITALIAN_PACK: LanguagePack = {
  ...EUROPEAN_DEFAULTS,
  code: 'it',

  verbs: conjugate(
    {
      saying: `
        affermare aggiungere ammonire annunciare anticipare argomentare assicurare attaccare auspicare avvertire avvisare borbottare brontolare calcolare certificare chiarire chiosare commentare concordare
        confermare confessare confidare constatare contestare dichiarare domandare elencare esclamare esortare esultare fulminare garantire gridare gongolare implorare incalzare indicare informare insistere intimare
        ironizzare invitare invocare giurare lamentare mormorare motivare narrare negare notare obiettare osservare parlare postare precisare premettere proclamare protestare puntualizzare raccomandare raccontare rassicurare
        recitare replicare ribadire ribattere ricordare rilevare ringraziare ripetere rispondere rivelare rivendicare sbottare scandire scherzare schermire sentenziare segnalare sintetizzare sottolineare sospirare
        spiegare stimare suggerire sussurrare svelare tagliare teorizzare testimoniare tuonare twittare urlare valutare vantare frenare sfogare ridere saluta salutare scommettere denunciare augurare
        limitare/limita,limitano,limitato,limitata dire/dice,dicono,disse,dissero,diceva,dicevano,detto,detta,detti,dicendo,direbbe chiedere/chiede,chiedono,chiese,chiedeva,chiedevano,chiesto ammettere/ammette,ammettono,ammise,ammetteva,ammettevano,ammesso promettere/promette,promettono,promise,promesso
        aggiungere/aggiunge,aggiunse,aggiunto sostenere/sostiene,sostengono,sosteneva,sostenevano,sostenne,sostenuto rispondere/risponde,rispondono,rispose,risposto scrivere/scrive,scrivono,scrisse,scrissero,scritto,scriveva,scrivevano
        leggere/legge,letto riferire/riferisce,riferito concludere/conclude,concludono,concluse,concluso riprendere/riprende,riprendono riconoscere/riconosce,riconosciuto ribadire/ribadisce,ribadiscono correggere/corregge,corretto
        garantire/garantisce,garantiscono,garantito chiarire/chiarisce,chiariscono,chiarito sapere/sapere esprimere/esprime,espresso interrompere/interrompe avvertire/avverte,avvertono,avvertito riassumere/riassume descrivere/descrive sbilanciare/sbilancia
        azzardare bofonchiare evocare glissare ringhiare sconsigliare semplificare tradurre/traduce,traducono,tradotto
        sibilare comunicare telefonare congratulare minacciare ragionare rimproverare consolare annotare ipotizzare paventare minimizzare giustificare illustrare sollecitare preannunciare sbuffare
        scusare consigliare supplicare pregare ordinare singhiozzare farfugliare balbettare bisbigliare strillare imprecare rincarare contrattaccare deplorare stigmatizzare bacchettare punzecchiare
        allertare citare intervenire/interviene,intervengono,intervenne,intervenuto pontificare predicare profetizzare pronosticare vaticinare dettagliare enumerare specificare rievocare rammentare attestare confutare rilanciare rimarcare enfatizzare evidenziare insinuare
        accennare rallegrare rammaricare lagnare recriminare sfidare tranquillizzare continuare smentire/smentisce,smentiscono,smentì,smentirono,smentiva,smentivano,smentito proporre/propone,propongono,propose,proposto
        sorridere/sorride,sorridono,sorrise,sorrideva,sorridevano riflettere/riflette,riflettono,rifletteva,riflettevano concedere/concede,concedono,concesse,concessero,concedeva,concedevano proseguire/prosegue,proseguì,proseguirono,proseguiva,proseguivano,proseguito
        insistere/insistito difendere/difeso stabilire/stabilisce,stabilito esordire/esordisce,esordiscono,esordì,esordirono,esordito commuovere/commuove reagire/reagisce,reagiscono,reagì,reagirono,reagito inveire/inveisce,inveiscono,inveì,inveirono redarguire/redarguisce,redarguiscono,redarguì,redarguirono ricostruire/ricostruisce,ricostruiscono,ricostruì,ricostruirono,ricostruito
        asserire/asserisce,asseriscono,asserì,asserirono,asserito annuire/annuisce,annuiscono,annuì,annuirono,annuiva,annuivano convenire/conviene,convenne dissentire/dissente,dissentono alludere/allude,alludono,alluse gioire/gioisce,gioiscono,gioì,gioirono
        riferire/riferiscono,riferì,riferirono,riferiva,riferivano suggerire/suggerisce,suggeriscono,suggerì,suggerirono,suggerito controbattere/controbatte,controbattono ridere/ride,ridono,rise,rideva,ridevano spiegare/spiega domandarsi/domanda premettere/premette,premettono
        stupire/stupisce,stupiscono indignare/indigna eccepire/eccepisce,eccepiscono ribadire/ribadì,ribadirono,ribadito ribattere/ribatte,ribattono sbottare/sbotta esultare/esulta difendersi/difende,difendono replicare/replica`,
      judging: `
        accusare bocciare chiamare criticare elogiare giudicare bollare lodare salutare plaudire definire/definisce,definiscono,definì,definirono,definito,definiva,definivano prescrivere/prescrive respingere/respinge,respinto difendere/difende,difendono
        considerare preferire/preferisce,preferiscono,preferito apprezzare esaltare celebrare condannare censurare etichettare tacciare paragonare attribuire/attribuisce,attribuiscono,attribuì,attribuirono,attribuito
        ritenere/ritiene,ritengono,riteneva,ritenevano,ritenuto imputare rinfacciare definire/definita,definiti,definite promuovere/promuove biasimare liquidare trovare/trova accogliere/accoglie,accolto
        escludere/esclude,escludono,escluso`,
      thinking: `sperare pensare credere/crede,credono,credeva,credevano temere/teme,temono,temeva,temevano volere/vuole,voleva,volevano vedere/vede,vedono prevedere/prevede,prevedono`,
    },
    {
      are: { present: '~a ~ano', past: '~ava ~avano ~ò ~arono ~ato', participle: '~ando' },
      ere: { present: '~e ~ono', past: '~eva ~evano ~é ~uto', participle: '~endo' },
      ire: { present: '~e ~isce ~ono ~iscono', past: '~iva ~ivano ~ì ~irono ~ito', participle: '~endo' },
    },
  ),
  isOtherVerb: (word) => auxiliaries.has(word) && word !== 'si',
  auxiliaries,
  agents: wordSet("da dal dallo dalla dall’ dall' dai dagli dalle"),
  citing: wordSet('citare'),
  copulas: wordSet('è era'),
  participles: { ending: /(?<=[aiu])t[oaie]$/u, listed: 'to' },
  gerund: /[ae]ndo$/,
  negations: wordSet('non mai'),
  clitics: wordSet("si gli lo ci ne mi s’ s' l’ l'"),
  pluralVerb: /(?:no|ero)$/,

  pronouns: pronounMap({
    he: 'lui egli costui',
    she: 'lei ella costei',
    they: 'loro essi',
    own: 'io noi',
    objects: 'si mi ci ne',
  }),
  impersonals: wordSet('si'),
  ownSubjects: wordSet('io ho abbiamo dissi risposi chiesi gridai dico rispondo'),
  ownWords: wordSet('io noi mi ci mio mia nostro nostra abbiamo ho siamo sono questo questa è'),
  possessives: wordSet('suo sua suoi sue loro mio mia nostro nostra'),
  relatives: wordSet('che cui'),
  determiners: wordSet(
    "il lo la i gli le l’ l' un uno una un’ un' questo questa questi quello quella alcuni alcune due tre ogni altri altro molti entrambi",
  ),
  articles: wordSet("il lo la i gli le l’ l' un uno una un’ un' ogni"),
  thingPointers: wordSet('questo quello ciò'),
  definites: wordSet("il lo la l’ l' questo questa quello suo sua"),
  pluralDeterminers: wordSet(
    'i gli le dei degli delle questi queste quei quegli quelle suoi sue loro nostri nostre alcuni alcune molti molte due tre',
  ),
  prepositions: wordSet(
    "a ad al allo alla ai agli alle all’ all' di del dello della dei degli delle dell’ dell' d’ d' da dal dallo dalla dai dagli dalle dall’ dall' in nel nello nella nei negli nelle nell’ nell' con su sul sullo sulla sui sulle sull’ per tra fra contro verso secondo dopo prima durante senza come",
  ),
  placePrepositions: wordSet('a ad in presso'),
  nounPrepositions: wordSet("di del dello della dei degli delle dell’ dell' d’ d' per da dal"),
  genitives,
  bareGenitives: wordSet('di'),
  clauseOpeners: [
    ['come'],
    ['così', 'come'],
    ['a', 'quanto'],
    ['da', 'quanto'],
    ['secondo', 'quanto'],
    ['stando', 'a', 'quanto'],
    ['secondo', 'ciò', 'che'],
  ],
  subordinators: wordSet('che perché se quando mentre dove poiché benché'),
  coordinators: wordSet('e ed o ma né oppure'),
  isAdverb: (word) => adverbs.has(word) || (word.length > 6 && word.endsWith('mente')),
  innerAdverbials: byLastWord(`
    a loro volta, a sua volta, ad esempio, ancora una volta, da parte sua, dal canto loro, dal canto suo, di fatto, di nuovo, fra l’ altro, fra l' altro, in particolare, in sostanza, per esempio, per parte sua, più volte, tra l’ altro, tra l' altro`),
  times: wordSet(
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ieri oggi domani mattina sera settimana giorno giorni mese mesi anno anni ora ore minuto minuti momento pomeriggio notte mezzogiorno',
  ),
  timesTakeArticles: true,
  elisions: wordSet('l dell all nell sull dall d un quest quell c s n m t'),

  nounsFirst: true,
  leadingAdjectives: wordSet('ex giovane gran grande nuova nuovo prima primo stessa stesso vecchia vecchio'),
  feminineNoun:
    /\p{L}{2}(?:trice|essa|iera|vocata|(?<!pi)rata|ultima)$|(?:sorella|figlia|madre)$|^(?:moglie|mamma|nonna|zia|vedova|suocera|donna|compagna|cugina|fidanzata)$/u,
  masculineNoun:
    /(?:fratello|figlio|padre)$|^(?:marito|papà|nonno|zio|vedovo|suocero|uomo|compagno|cugino|fidanzato)$/u,
  agedNoun: /^(?:(\d{1,3})|\p{L}*(?:dic|tt|nov|[crv]ent|\p{L}ant|un|du|tre|quattr|cinqu|sei)|maggior|minor)enne$/u,
  agentNoun: /(?:tore|trice|ista|iere|iera|ologo|ologa)$/,
  kin: ITALIAN_KIN,
  objectsEndRelatives: true,

  genders: genderMap({
    female: 'la una questa quella sua signora dottoressa',
    male: 'il lo uno un questo quel suo signor dottor',
  }),
  givenNames: genderMap({
    female: '',
    male: 'andrea battista daniele emanuele gabriele luca mattia michele nicola raffaele samuele simone',
  }),
  titles: wordSet(
    'signor signora dottor dottoressa avvocato professor professoressa presidente ministro ministra don monsignor onorevole',
  ),
  courtesies: wordSet('dott dottor fratelli sig signor signora via'),
  standings: wordSet('ex già'),
  joints: wordSet('del di da'),

  accordingTo: phraseList(
    `
    a detta ~, a dire ~, a giudizio di, a avviso, a detta, a giudizio, a parere, ad avviso, agli occhi ~, così,
    nelle parole ~, nelle parole, per bocca ~, per voce ~, per, secondo, si legge in, si legge nel, si legge nella,
    stando a, stando agli, stando ai, stando al, stando all', stando all’, stando alla, stando alle, stando allo`,
    genitives,
  ),
  turns: wordSet('parte'),
  speakingNouns:
    wordSet(`portavoce ministro ministra sindaco sindaca presidente direttore direttrice capo responsabile avvocato avvocata giudice procuratore allenatore allenatrice tecnico giocatore giocatrice sindacato
    associazione partito governo ministero azienda società tribunale ricercatore ricercatrice esperto esperti deputato deputata senatore senatrice assessore assessora comunicato nota rapporto studio testo lettera fonte fonti
    residente residenti testimone madre padre fratello sorella polizia comandante parroco vescovo`),
  unnamedSources: wordSet('esperti fonti residenti testimoni'),
  documents: wordSet(`
    accordo annuncio articolo avviso bando bozza circolare comunicato contratto decreto delibera documento dossier
    editoriale esposto inchiesta indagine legge lettera locandina mail messaggio modulo nota ordinanza perizia post
    questionario rapporto relazione ricorso sentenza sondaggio studio testamento testo verbale volantino`),
  utterances: wordSet(`
    accusa affondo allarme ammissione annuncio appello attacco auspicio avvertimento avviso bilancio commento
    confessione consiglio convinzione critica denuncia diagnosi difesa domanda elogio giudizio grido invito lamento
    messaggio monito opinione parere pensiero promessa protesta racconto ragionamento reazione replica richiesta
    risposta sfogo sintesi spiegazione verdetto versione`),

  speaksWithDashes: true,
  dialogueWords: wordSet('io lei me mi mia mie miei mio sua suo'),
  namingWords: wordSet(`
    cosiddetto cosiddetta cosiddetti cosiddette chiamato chiamata chiamati soprannominato soprannominata soprannome
    nomignolo ribattezzato ribattezzata battezzato battezzata intitolato intitolata termine termini parola parole
    espressione slogan motto titolo detto detta detti nome formula etichetta hashtag ritornello dicitura denominato
    denominata`),
  referringWords: wordSet('vedi'),
  workWords: wordSet(`
    libro libri film romanzo romanzi serie programma giornale rivista canzone canzoni disco album opera mostra
    podcast titolo progetto nave testata rubrica articolo brano racconto saggio raccolta poesia quadro documentario
    commedia singolo inno valzer peschereccio operazione inchiesta spettacolo fascicolo volume varietà trattoria`),
  signs: wordSet(`
    cartello cartelli striscione striscioni lenzuolo lenzuola lavagna targa targhetta foglietto foglio biglietto
    scritta scritte muro parete gesso pennarello maglietta magliette adesivo etichetta schermo insegna lapide
    cartellone vetrina avviso locandina manifesto manifesti epigrafe coro cori sotto`),
  cries: new Set(),
  themes: wordSet('su sui sul sulla'),

  reports: {
    ...EUROPEAN_REPORT_DEFAULTS,
    soughtWithoutSubject: true,
    that: wordSet('che'),
    infinitiveEnding: /(?:[aei]r(?:e|si|lo|la|li|le|gli|ne|ci|vi)|rre)$/u,
    otherVerb: /^(?!(?:per|com|fal|ci|perci)ò$|divano$).*(?:[aei]rono|[aei]vano|[aei]rà|[aei]ranno|[ei]rebbero?|.ò)$/u,
    receivers: wordSet("a al allo alla all’ all' ai agli alle"),
    readers: wordSet('tu voi'),
  },
};
