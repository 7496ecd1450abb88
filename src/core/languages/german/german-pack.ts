import { EUROPEAN_DEFAULTS } from '../european-defaults.ts';
import { EUROPEAN_REPORT_DEFAULTS } from '../european-report-defaults.ts';
import type { LanguagePack } from '../pack.ts';
import { conjugate } from '../packing/conjugate.ts';
import { genderMap } from '../packing/gender-map.ts';
import { pronounMap } from '../packing/pronoun-map.ts';
import { wordSet } from '../packing/word-set.ts';
import { GERMAN_KIN } from './german-kin.ts';
import { GERMAN_PLAIN_MOODS } from './german-moods.ts';

/* Words of German that news uses. Ours, from general knowledge and the reporting words of our invented articles. */

const auxiliaries = wordSet(`
  ist sind war waren sei seien wäre wären habe haben hat hatte hatten hätte hätten wird werden wurde wurden werde würde würden
  kann können konnte konnten könne könnten muss müssen musste müsse soll sollen sollte solle will wollen wollte wolle darf dürfen dürfe mag möge möchte`);

const adverbs = wordSet(`
  auch dann später einmal nun jetzt oft noch nie immer wieder jedoch aber allerdings dagegen hingegen zudem außerdem ferner bereits schon erst nur
  heute gestern morgen abends zuvor danach anschließend weiter zugleich dabei daraufhin deshalb dennoch trotzdem schließlich zunächst etwa rund hier dort dazu sich lachend
  anders anschliessend darin daran darauf daraus darüber davon derweil ebenfalls ebenso einerseits andererseits freilich gleichwohl gleichzeitig hierzu immerhin indes indessen insgesamt inzwischen jedenfalls mittlerweile nebenbei seither sodann somit sonst sowieso stattdessen tatsächlich überhaupt übrigens umgekehrt unterdessen vielmehr währenddessen wiederum zuletzt zuerst zwar selbst
  beinahe beispielsweise besonders bisher bislang dadurch damals demnach demnächst deswegen draußen eben eher eigentlich endlich erneut erstmals fast folglich fortan ganz gar gerade gern gerne häufig höchstens infolgedessen irgendwann irgendwo jederzeit jemals keineswegs kürzlich künftig längst leider manchmal meist meistens mindestens mithin möglicherweise nachher nahezu natürlich neulich nirgends nochmals offenbar offensichtlich ohnehin sehr seitdem selten sicherlich sofort sogar stets überall unlängst vermutlich vielleicht vorab voraussichtlich vorerst vorher vorhin vorläufig wahrscheinlich weiterhin wenigstens womöglich wörtlich sinngemäß ziemlich zumindest zusätzlich zweifellos zwischenzeitlich
  abermals allenfalls anderenfalls andernfalls anfangs ansonsten ausdrücklich ausgerechnet bedauerlicherweise bestenfalls bundesweit dafür diesbezüglich ebensowenig erfreulicherweise erstens
  gegebenenfalls genauso gleichfalls glücklicherweise größtenteils hierbei hierfür hierzulande hinterher insofern jüngst keinesfalls landesweit letztendlich letztlich mehrfach mitunter naturgemäß
  notfalls nunmehr obendrein schlimmstenfalls schlussendlich seinerzeit selbstverständlich teils teilweise unumwunden vielerorts weitgehend weltweit zeitweise zweitens
  abschließend alsdann angeblich ausschließlich bald bloß demgegenüber dementsprechend dorthin drinnen eindringlich einst entsprechend früher gleich grundsätzlich hernach hierher hoffentlich
  insbesondere kaum kurzerhand kurzum lediglich links nebenher nämlich oben offenkundig rechts so unten woanders zuallererst zugegeben überdies überraschend überraschenderweise`);

/** What verbs that mean much else report with. */
const particles = new Map(
  Object.entries({
    geben: 'an zu bekannt bedenken preis protokoll verstehen weiter wieder',
    teilen: 'mit',
    kündigen: 'an',
    räumen: 'ein',
    fügen: 'an hinzu',
    weisen: 'hin zurück',
    heben: 'hervor',
    stellen: 'aussicht fest frage fragen klar',
    machen: 'aufmerksam deutlich geltend klar verantwortlich',
    bringen: 'ausdruck ein punkt vor',
    lassen:
      'anklingen ausrichten durchblicken erkennen erklären mitteilen offen verlautbaren verlauten vermuten wissen',
    werfen: 'ein vor',
    lehnen: 'ab',
    einwenden: 'ein',
    zusammenfassen: 'zusammen',
    pflichten: 'bei',
    haken: 'ein nach',
    abtun: 'ab',
    schlagen: 'vor',
    führen: 'aus',
    legen: 'nach',
    schränken: 'ein',
    stimmen: 'zu',
  }).map(([verb, words]) => [verb, words.split(' ')] as const),
);

/** What quotes and roles are read with in German. */
export const GERMAN_PACK: LanguagePack = {
  ...EUROPEAN_DEFAULTS,
  code: 'de',

  verbs: conjugate(
    {
      saying: `
        sagen behaupten berichten betonen erklären erläutern ergänzen erzählen fragen antworten erwidern entgegnen kontern klagen mahnen warnen meinen schimpfen scherzen
        spotten poltern versichern vermuten beteuern bestätigen kommentieren argumentieren kritisieren fordern verlangen loben murmeln brummen bilanzieren witzeln schwärmen
        seufzen jubeln höhnen frohlocken lachen grinsen schmunzeln bemängeln monieren dementieren formulieren zitieren appellieren urteilen befürchten begründen
        verkünden melden notieren äußern trösten beklagen bedauern gestehen flüstern stöhnen rechnen erinnern ärgern freuen gratulieren danken raunen beziffern verlauten
        sprechen/spricht,sprachen,sprach,gesprochen,spreche schreiben/schreibt,schreiben,schrieb,schrieben,geschrieben,schreibe rufen/ruft,rief,riefen,gerufen
        geben/gab,gaben,gibt,gegeben,angab,angaben,angegeben,zugab,zugegeben teilen/teilte,teilten,mitgeteilt,mitteilte,mitteilten,teilt kündigen/kündigte,kündigten,kündigt,angekündigt,ankündigte räumen/räumte,räumt,räumten,eingeräumt
        fügen/fügte,fügten,fügt,hinzugefügt heißen/heißt,hieß stehen/steht,stand weisen/wies,weist,wiesen,hinwies,hingewiesen,zurückwies,zurückweist,zurückwiesen,zurückgewiesen verweisen/verwies,verweist werben/warb,wirbt befinden/befand,befindet
        versprechen/versprach,verspricht,versprochen bitten/bat,bittet,baten verraten/verriet,verrät gestehen/gestand,gesteht beschreiben/beschrieb,beschreibt heben/hob,hebt,hervorhob,hervorgehoben
        lassen/ließ,lässt,ließen erinnern/erinnerte,erinnert unterstreichen/unterstrich,unterstreicht stellen/stellte,stellt,feststellte,festgestellt,klarstellte,klargestellt machen/machte bringen/brachte ausdrücken/ausdrückte
        raten/riet,rät zeigen/zeigte,zeigt entscheiden/entschied,entscheidet reden/redet,redete,rede antworten/antwortete,antwortet,geantwortet fluchen/fluchte
        bemerken schildern plädieren hadern analysieren granteln spötteln wettern frotzeln kalauern empören rechtfertigen bekräftigen bekunden bezweifeln geloben korrigieren drängen pochen vermelden
        präzisieren resümieren konstatieren unken lästern nörgeln kichern knurren tönen prophezeien prognostizieren spekulieren mutmaßen philosophieren plaudern parieren zürnen zetern donnern giften
        ätzen sticheln stottern stammeln nuscheln raunzen maulen meckern motzen jammern zischen brüllen twittern mailen dozieren referieren sinnieren beschwichtigen relativieren dämpfen erkundigen
        distanzieren verlautbaren predigen prahlen drohen beantragen protestieren bestreiten/bestreitet,bestritt,bestritten widersprechen/widerspricht,widersprach,widersprachen,widersprochen
        schwören/schwört,schwor schließen/schloss,schließt,schlossen bekennen/bekannte,bekennt schreien/schrie,schreit,schrien einwenden/wandte,wendet,wandten,einwandte,eingewandt
        anmerken/angemerkt,anmerkte ausrichten/ausrichten,ausrichtete,ausgerichtet vorrechnen/vorrechnet,vorrechnete,vorgerechnet bekanntgeben/bekanntgab,bekanntgegeben mitteilen/mitteilen,mitteilt
        empfehlen/empfiehlt,empfahl,empfohlen zusammenfassen/fasste,fasst,zusammenfasste,zusammengefasst pflichten/pflichtete,pflichtet haken/hakte,hakt beschweren/beschwerte,beschwert
        reagieren/reagierte,reagiert,reagierten wundern/wunderte,wundert entrüsten/entrüstete,entrüstet zusagen/zugesagt,zusagte einräumen/einräumt,einräumte,einräumen ankündigen/ankündigt,ankündigen
        betonen/betont hinzufügen/hinzufügte,hinzufügt`,
      judging: `
        bezeichnen begrüßen verteidigen entschuldigen befürworten verurteilen bewerten einstufen rügen tadeln
        nennen/nannte,nennt,nannten,genannt,nenne finden/fand,findet,fanden halten/hielt,hält,hielten werfen/warf,wirft,warfen lehnen/lehnte,lehnt,lehnten ablehnen/ablehnte,abgelehnt
        attestieren bescheinigen würdigen orten vermissen missbilligen brandmarken geißeln titulieren charakterisieren unterstellen beschimpfen verspotten
        vorwerfen/vorwirft,vorwarf,vorgeworfen,vorwerfen preisen/pries,preist,priesen abtun/tat,abgetan,abtat umschreiben/umschrieb,umschreibt,umschrieben einschätzen/eingeschätzt,einschätzt
        anprangern/prangerte,prangert,angeprangert diagnostizieren beobachten werten deuten`,
      thinking: `hoffen glauben fürchten erwarten planen wünschen denken/denkt,dachte,dachten wissen/weiß,wusste sehen/sieht,sah,sahen wollen/wollte`,
    },
    {
      den: { present: '~det ~den', past: '~dete ~deten ge~det', participle: '~dend' },
      chnen: { present: '~chnet ~chnen', past: '~chnete ~chneten ge~chnet', participle: '~chnend' },
      gnen: { present: '~gnet ~gnen', past: '~gnete ~gneten ge~gnet', participle: '~gnend' },
      ieren: { present: '~iert ~ieren', past: '~ierte ~ierten', participle: '~ierend' },
      ten: { present: '~tet ~ten', past: '~tete ~teten ge~tet', participle: '~tend' },
      eln: { present: '~elt ~eln', past: '~elte ~elten ge~elt', participle: '~elnd' },
      ern: { present: '~ert ~ern', past: '~erte ~erten ge~ert', participle: '~ernd' },
      en: { present: '~t ~en ~e', past: '~te ~ten ge~t', participle: '~end' },
    },
  ),
  particles,
  isOtherVerb: (word) => auxiliaries.has(word) || (word.length > 4 && /(?:te|ten)$/.test(word)),
  auxiliaries,
  bracketOpeners: wordSet('haben hat hatte hatten soll sollen'),
  agents: wordSet('von vom'),
  copulas: wordSet('ist war'),
  negations: wordSet('nicht nie niemals kein keine keinen'),
  citing: wordSet('zitieren'),
  clitics: wordSet('sich'),

  pronouns: pronounMap({
    he: 'er',
    she: 'sie',
    it: 'es',
    they: 'beide',
    him: 'ihm ihn',
    her: 'ihr',
    own: 'ich wir man',
    objects: 'ihm ihn ihr ihnen mir uns mich dich sich',
  }),
  objectPronouns: wordSet('ihm ihr ihnen'),
  nominatives: wordSet('er ich wir'),
  impersonals: wordSet('es man verlautet verlautete'),
  ownSubjects: wordSet('ich wir'),
  ownWords: wordSet('ich wir mich uns mein meine unser unsere sie ihr euch du man das ist'),
  possessives: wordSet(
    'sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere unserer unserem unseren unseres mein meine meiner meinem meinen meines dessen deren',
  ),
  relatives: wordSet('der die das den dem denen welcher welche welches dessen deren wer'),
  determiners: wordSet(
    `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen jeder jede jedes jedem jeden jener jene jenes jenem jenen
    viele vieler vielen einige einiger einigen mehrere mehrerer mehreren manche mancher manchen wenige weniger wenigen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
    beide beiden beider alle aller allen andere anderer anderen sämtliche sämtlicher sämtlichen etliche etlicher etlichen kein keine keinen keinem keiner keines`,
  ),
  articles: wordSet('der die das den dem des ein eine einen einem einer eines jeder jede'),
  pointers: wordSet('der die dieser diese jener jene'),
  thingPointers: wordSet('das dies'),
  obliques: wordSet(
    'den dem einen einem keinen keinem diesen diesem jenen jenem jeden jedem seinen seinem ihren ihrem unseren unserem',
  ),
  definites: wordSet('der die das dem den dieser diese sein seine ihr ihre'),
  prepositions: wordSet(`
    in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen durch um ohne seit bis während wegen trotz laut zwischen gegenüber neben hinter als wie
    ab ans aufs ins durchs fürs übers ums unters vors abseits angesichts anhand anlässlich anstelle aufgrund außer außerhalb binnen dank einschließlich entgegen entlang
    gemäß gemäss hinsichtlich infolge inklusive inmitten innerhalb jenseits mithilfe mittels oberhalb per pro samt statt ungeachtet unterhalb unweit via zugunsten zulasten`),
  placePrepositions: wordSet('bei in im nach nahe'),
  nounPrepositions: wordSet('von vom der des für aus in im bei beim am an zur zum'),
  genitives: wordSet('von vom des der für'),
  subordinators: wordSet('dass daß weil wenn obwohl ob damit sodass nachdem bevor während wie warum wo'),
  coordinators: wordSet('und oder sowie doch denn'),
  isAdverb: (word) => adverbs.has(word),
  times:
    wordSet(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember
    heute gestern morgen vormittag nachmittag abend nacht woche monat jahr tag mittag mittags morgens abends nachts vormittags nachmittags mitternacht stunde stunden minute minuten tage tagen wochen monate monaten jahre jahren uhr wochenende moment`),
  abbreviations: wordSet(`
    abs bspw bzgl bzw ca d d.h dipl ehem ev evtl exkl geb gem ggf ggfs hl hrsg i.d.r inkl ing jur kath lt med mind mio mrd nat nr phil prof rer rn sog std
    stellv stv tel tsd u u.a verh vgl z z.b z.t ziff zzgl`),
  ordinalLeads: wordSet(`
    am ans beim im ins vom zum zur der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen jeder jede jedes jedem jeden
    sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere unserer unserem unseren unseres`),

  capitalizesNouns: true,
  compoundsNouns: true,
  nounsFirst: false,
  feminineNoun: /\p{L}{4}(?:in|frau)$|^frau$|(?:mutter|schwester|tochter)$|^(?:tante|oma|nichte|witwe)$/u,
  masculineNoun: /(?:vater|bruder|sohn)$|^(?:ehe)?mann$|^(?:onkel|opa|neffe|enkel|witwer)$/u,
  agedNoun: /^(\d{1,3})-jährige[mnrs]?$/,
  agentNoun: /(?:er|or|ist|eur|mann|oge)(?:in)?$|frau$/,
  kin: GERMAN_KIN,
  hasGenitiveS: true,
  reachesPastTimes: true,

  genders: genderMap({
    female: 'die eine diese jene ihre seine frau fräulein',
    male: 'der ein dieser jener ihr sein herr einem dem den',
  }),
  givenNames: genderMap({ female: 'andrea gabriele nicola simone', male: 'jan kai lois' }),
  titles: wordSet(
    'herr herrn frau dr prof doktor professor präsident präsidentin minister ministerin kanzler kanzlerin',
  ),
  courtesies: wordSet('dr eheleute ehepaar familie frau herr herrn prof'),
  standings: wordSet('früherer frühere früheren ehemaliger ehemalige ehemaligen einstiger einstige'),
  joints: wordSet('von'),
  namesNearest: false,

  accordingTo: [
    ['laut'],
    ['nach', 'angaben', 'von'],
    ['nach', 'angaben', 'der'],
    ['nach', 'angaben', 'des'],
    ['so'],
    ['nach', 'den', 'worten', 'von'],
    ['hieß', 'es', 'in'],
    ['heißt', 'es', 'in'],
    ['hieß', 'es', 'aus'],
    ['hieß', 'es', 'von'],
    ['hieß', 'es', 'bei'],
    ['heißt', 'es', 'im'],
    ['hieß', 'es', 'beim'],
    ['nach', 'ansicht', 'von'],
    ['nach', 'ansicht'],
    ['nach', 'auffassung', 'von'],
    ['nach', 'auffassung'],
    ['nach', 'einschätzung', 'von'],
    ['nach', 'einschätzung'],
    ['nach', 'meinung', 'von'],
    ['nach', 'meinung'],
    ['nach', 'überzeugung', 'von'],
    ['nach', 'überzeugung'],
    ['nach', 'darstellung', 'von'],
    ['nach', 'darstellung'],
    ['nach', 'auskunft', 'von'],
    ['nach', 'auskunft'],
    ['aus', 'sicht', 'von'],
    ['aus', 'sicht'],
    ['aus', 'der', 'sicht'],
    ['nach', 'den', 'worten'],
    ['in', 'den', 'worten'],
    ['in', 'den', 'augen'],
    ['gemäß'],
    ['gemäss'],
    ['nach', 'angaben'],
    ['nach', 'aussage', 'von'],
    ['nach', 'aussage'],
    ['nach', 'aussagen', 'von'],
    ['nach', 'aussagen'],
    ['nach', 'darstellungen'],
    ['nach', 'informationen', 'von'],
    ['nach', 'informationen'],
    ['nach', 'berechnungen', 'von'],
    ['nach', 'berechnungen'],
    ['nach', 'schätzung', 'von'],
    ['nach', 'schätzung'],
    ['nach', 'schätzungen', 'von'],
    ['nach', 'schätzungen'],
    ['nach', 'erkenntnissen', 'von'],
    ['nach', 'erkenntnissen'],
    ['nach', 'schilderung', 'von'],
    ['nach', 'schilderung'],
    ['nach', 'einschätzungen', 'von'],
    ['nach', 'lesart', 'von'],
    ['nach', 'lesart'],
    ['nach', 'worten', 'von'],
    ['nach', 'worten'],
  ],
  accordingBehind: wordSet('zufolge'),
  interposed: wordSet('so'),
  speakingNouns:
    wordSet(`sprecher sprecherin minister ministerin chef chefin vorsitzender vorsitzende vorsitzenden trainer trainerin präsident präsidentin bürgermeister bürgermeisterin leiter leiterin
    experte experten forscher forscherin anwalt anwältin richter richterin gericht polizei ministerium verband partei regierung behörde unternehmen zeuge zeugin anwohner anwohnerin
    mitteilung bericht papier stellungnahme schreiben brief studie urteil direktor direktorin autor autorin kritiker abgeordneter abgeordnete`),

  utterances: wordSet(`
    analyse ansage antwort appell aufruf aussage begründung bekenntnis bilanz bitte botschaft diagnose einschätzung
    einwand empfehlung entgegnung erklärung fazit forderung frage klage kommentar konter kritik mahnung meinung plädoyer
    rat reaktion replik satz stoßseufzer urteil versprechen vorwurf warnung worte wunsch`),
  wordings: wordSet('heißt hieß lauten lautet lautete lauteten'),

  speaksWithDashes: false,
  dialogueWords: wordSet('dich dir du ich ihnen mein meine meinem meinen meiner mich mir'),
  namingWords: wordSet(`
    sogenannte sogenannten sogenannter sogenanntes sogenanntem genannt genannte genannten namens titel begriff
    begriffe wort wörter wörtchen motto name namen getauft schlagwort stichwort slogan spitzname spitznamen kosename
    rufname deckname codename bezeichnung betitelt überschrift formel losung leitspruch parole hashtag floskel
    ausdruck formulierung refrain prädikat betreff gilt gelten galt galten`),
  referringWords: wordSet('siehe s.'),
  workWords: wordSet(`
    buch bücher film filme roman romane serie sendung show zeitung magazin lied lieder song album stück oper titel
    programm ausstellung podcast blatt projekt schiff theater reihe artikel essay gedicht gemälde band kapitel
    single platte dokumentation doku drama komödie walzer choral schlager hymne kolumne rubrik operation aktion
    frachter kutter café gasthaus`),
  signs: wordSet(`
    schild schilder plakat plakate plakaten transparent transparente banner spruchband spruchbands laken bettlaken
    zettel tafel schiefertafel anzeigetafel gedenktafel aushang aufkleber sticker aufschrift inschrift etikett
    pappschild pappe karton wand mauer fassade hauswand t-shirt shirt shirts trikot schleife grabstein plakette
    bildschirm display leuchtschrift graffiti kreide filzstift kinderschrift postkarte türschild hinweisschild
    ortsschild schaufenster darauf drauf darunter`),
  cries: new Set(),
  themes: wordSet('über'),

  reports: {
    ...EUROPEAN_REPORT_DEFAULTS,
    that: wordSet('dass daß'),
    whether: wordSet('ob'),
    moods: wordSet(
      'bestehe bleibe brauche dürfe finde fehle gebe gehe gelte habe halte hätte hätten komme könne lasse liege mache möge müsse nehme sehe sei seien solle stehe werde wisse wolle wäre wären würde würden',
    ),
    plainMoods: GERMAN_PLAIN_MOODS,
    urging: new Map([
      ['fordern', 'auf'],
      ['rufen', 'auf'],
      ['halten', 'vor'],
      ['werfen', 'vor'],
    ]),
    receivers: wordSet('gegenüber'),
    readers: wordSet('du ihr'),
    verbSecond: true,
  },
};
