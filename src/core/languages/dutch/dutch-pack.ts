import { EUROPEAN_DEFAULTS } from '../european-defaults.ts';
import { EUROPEAN_REPORT_DEFAULTS } from '../european-report-defaults.ts';
import type { LanguagePack } from '../pack.ts';
import { conjugate } from '../packing/conjugate.ts';
import { genderMap } from '../packing/gender-map.ts';
import { pronounMap } from '../packing/pronoun-map.ts';
import { wordSet } from '../packing/word-set.ts';
import { DUTCH_KIN } from './dutch-kin.ts';

/* Words of Dutch that news uses. Ours, from general knowledge and the reporting words of our invented articles. */

const auxiliaries = wordSet(`
  is zijn was waren heeft hebben had hadden wordt worden werd werden zal zullen zou zouden kan kunnen kon konden moet moeten moest mag mogen mocht wil willen wilde wilden gaat gaan ging`);

const adverbs = wordSet(`
  ook dan later eens nu vaak nog nooit altijd weer echter maar daarentegen bovendien al pas slechts vandaag gisteren morgen daarna vervolgens verder tegelijk daarbij daarom toch uiteindelijk eerst ongeveer hier daar
  wel heel zeer zelf zo even inmiddels lachend er
  achteraf allemaal alsnog anders bijna binnenkort buiten daarin daarover daarvan desondanks destijds dus eerder eigenlijk elders enkel gewoon helaas hierin immers intussen juist meteen misschien momenteel nadien niettemin nochtans ondertussen opnieuw overigens reeds samen sindsdien soms steeds straks terug toen tevens trouwens vanavond vooraf vooral vroeger wederom zelfs
  bijvoorbeeld blijkbaar daardoor daartoe daarvoor derhalve dikwijls doorgaans eraan erg ergens erop erover ervan ervoor eveneens evenmin evenwel hierdoor hiermee hiervoor kennelijk meestal namelijk natuurlijk nauwelijks nergens nogmaals ongetwijfeld onlangs ooit overal regelmatig tamelijk tegenwoordig vooralsnog voorlopig voortaan waarschijnlijk zelden zojuist
  aanvankelijk althans andersom bovenal daarmee daarnaast daarop daartegen desalniettemin eindelijk erbij gelukkig hierbij hierover hopelijk integendeel kortom mede mogelijk omgekeerd onmiddellijk opeens
  plots plotseling recentelijk tegelijkertijd tenminste tenslotte uiteraard vermoedelijk voorheen wellicht zodoende
  desgevraagd droogjes fluisterend hardop snikkend stellig zacht zachtjes zuchtend`);

/** What verbs that mean much else report with. */
const particles = new Map(
  Object.entries({
    afdoen: 'af',
    geven: 'aan kennen mee toe',
    laten: 'blijken doorschemeren horen noteren ontvallen optekenen vallen verstaan weten',
    leggen: 'uit voor',
    vatten: 'samen',
    voegen: 'toe',
  }).map(([verb, words]) => [verb, words.split(' ')] as const),
);

/** What quotes and roles are read with in Dutch. */
export const DUTCH_PACK: LanguagePack = {
  ...EUROPEAN_DEFAULTS,
  code: 'nl',

  verbs: conjugate(
    {
      saying: `
        zeggen/zegt,zeggen,zei,zeiden,zegde,gezegd,zegge vertellen/vertelt,vertellen,vertelde,vertelden,verteld vragen/vraagt,vragen,vroeg,vroegen,gevraagd spreken/spreekt,spreken,sprak,spraken,gesproken
        reageren/reageert,reageren,reageerde,reageerden,gereageerd erkennen/erkent,erkende,erkend roepen/roept,roepen,riep,riepen,geroepen melden/meldt,meldde,meldden,melden,gemeld geven/geeft,gaf,gaven
        schrijven/schrijft,schrijven,schreef,schreven,geschreven herinneren/herinnert,herinnerde lachen/lacht,lachte bekennen/bekent,bekende beloven/belooft,beloofde,beloofd mailen/mailt,mailde glimlachen/glimlacht,glimlachte
        schamperen/schampert,schamperde luiden/luidt,luidde fluisteren/fluistert,fluisterde waarschuwen/waarschuwt,waarschuwde,waarschuwden,gewaarschuwd zuchten/zucht,zuchtte,verzuchtte,verzucht zweren/zweert,zwoer
        wijzen/wijst,wees,wezen rekenen/rekent,rekende beslissen/beslist,besliste getuigen/getuigt,getuigde klinken/klinkt,klonk stellen/stelt,stelde,stelden,gesteld hijgen/hijgt grappen/grapt,grapte mijmeren/mijmert,mijmerde
        biechten/biecht,biechtte antwoorden/antwoordt,antwoordde,antwoordden,geantwoord leggen/legt,legde suggereren/suggereert,suggereerde vatten/vat,vatte appen/appt,appte jubelen/jubelt,jubelde constateren/constateert,constateerde
        verzekeren/verzekert,verzekerde peinzen/peinst,peinsde nuanceren/nuanceert,nuanceerde drukken/drukt,drukte benadrukken/benadrukt,benadrukte,benadrukken grinniken/grinnikt,grinnikte ontkennen/ontkent,ontkende,ontkend
        bezweren/bezweert,bezwoer pleiten/pleit,pleitte verklaren/verklaart,verklaarde,verklaarden,verklaard citeren/citeert,citeerde menen/meent,meende voegen/voegt,voegde toevoegen/toevoegt foeteren/foetert,foeterde
        preciseren/preciseert,preciseerde kaatsen/kaatst,kaatste treuren/treurt,treurde monkelen/monkelt,monkelde sommen/somt,somde informeren/informeert,informeerde fulmineren/fulmineert,fulmineerde heten/heet,heette
        sturen/stuurt,stuurde dreigen/dreigt,dreigde bulderen/buldert,bulderde brommen/bromt,bromde laten/laat,liet,lieten verduidelijken/verduidelijkt,verduidelijkte klagen/klaagt,klaagde rapporteren/rapporteert,rapporteerde,rapporteerden
        glunderen/glundert,glunderde beweren/beweert,beweerde,beweerden huilen/huilt,huilde bevestigen/bevestigt,bevestigde,bevestigd knikken/knikt,knikte filosoferen/filosofeert,filosofeerde mompelen/mompelt,mompelde
        leren/leert twitteren/twittert,twitterde tweeten/tweet,tweette concluderen/concludeert,concludeerde benoemen/benoemt uitleggen/uitlegt,uitgelegd toelichten/toelicht,toegelicht zingen/zingt,zong plagen/plaagt,plaagde
        herhalen/herhaalt,herhaalde stamelen/stamelt,stamelde schreeuwen/schreeuwt,schreeuwde verwerpen/werpt,wierp,tegenwierp blijven/bleef,blijft bidden/bidt staan/staat,stond betogen/betoogt,betoogde mopperen/moppert,mopperde
        adviseren analyseren argumenteren becommentariseren condoleren corrigeren declareren demonstreren dicteren feliciteren ironiseren insinueren noteren observeren oreren parafraseren poneren
        proclameren profeteren protesteren rectificeren refereren relativeren repliceren resumeren signaleren sommeren speculeren specificeren telefoneren ventileren eisen/eist,eiste,eisten,geëist
        betreuren/betreurt,betreurde,betreurden weigeren/weigert,weigerde aankondigen/kondigt,kondigde,kondigden,aangekondigd bestrijden/bestrijdt,bestreed toejuichen/toejuicht,juicht,juichte
        hinten/hint,hintte sneren/sneert,sneerde beklemtonen/beklemtoont,beklemtoonde grijnzen/grijnst,grijnsde betuigen/betuigt,betuigde toezeggen/toegezegd,toezegde wensen/wenst,wenste
        roemen/roemt,roemde onthullen/onthult,onthulde smalen/smaalt,smaalde schetsen/schetst,schetste reppen/rept,repte gewagen/gewaagt,gewaagde dringen/dringt,drong becijferen/becijfert,becijferde
        opmerken/merkt,merkte,opgemerkt,opmerkt,opmerkte vermelden/vermeldt,vermeldde bedanken/bedankt,bedankte verwijzen/verwijst,verwees aanraden/raadt,raadde,aangeraden ontraden/ontraadt,ontraadde
        verontschuldigen/verontschuldigt,verontschuldigde uitroepen/uitriep grommen/gromt,gromde snikken/snikt,snikte snauwen/snauwt,snauwde sissen/sist,siste gillen/gilt,gilde brullen/brult,brulde
        tieren/tiert,tierde schimpen/schimpt,schimpte spotten/spot,spotte honen/hoont,hoonde prevelen/prevelt,prevelde vermoeden/vermoedt,vermoedde voorspellen/voorspelt,voorspelde,voorspeld
        bepleiten/bepleit,bepleitte aanvullen/vult,vulde,aangevuld vervolgen/vervolgt,vervolgde besluiten/besluit,besloot toegeven/toegaf,toegegeven,toegeeft toelichten/licht,lichtte,toegelicht
        samenvatten/samengevat tegenspreken/tegenspreekt,tegensprak weerleggen/weerlegt,weerlegde beamen/beaamt,beaamde opperen/oppert,opperde voorstellen/voorgesteld smeken/smeekt,smeekte
        oproepen/opgeroepen verbazen/verbaast,verbaasde verheugen/verheugt,verheugde troosten/troost,troostte gniffelen/gniffelt,gniffelde meedelen/deelt,deelde,meegedeeld,meedeelt,meedeelde
        berichten/bericht,berichtte verweren/verweert,verweerde concluderen/concluderen bieden/biedt,bood sluiten/sluit,sloot trekken/trekt,trok tonen/toont,toonde,toonden blijken/blijkt,bleek
        aarzelen/aarzelt,aarzelde kreunen/kreunt,kreunde tegenwerpen/tegenwerpt verklappen/verklapt,verklapte
        sussen/sust,suste counteren/countert,counterde briesen/briest,brieste grommelen/grommelt,grommelde sputteren/sputtert,sputterde,tegensputterde pruttelen/pruttelt,pruttelde
        joelen/joelt,joelde schateren/schatert,schaterde vloeken/vloekt,vloekte jammeren/jammert,jammerde blaffen/blaft,blafte orakelen/orakelt,orakelde preken/preekt,preekte
        verkondigen/verkondigt,verkondigde lispelen/lispelt,lispelde krijsen/krijst,krijste zeuren/zeurt,zeurde mekkeren/mekkert,mekkerde schelden/scheldt,schold pochen/pocht,pochte
        snoeven/snoeft,snoefde pruilen/pruilt,pruilde tobben/tobt,tobde verzoeken/verzoekt,verzocht ramen/raamt,raamde terugblikken/blikt,blikte,terugblikt,terugblikte
        meesmuilen/meesmuilt,meesmuilde bevelen/beveelt,beval doceren riposteren pareren commanderen`,
      judging: `
        noemen/noemt,noemen,noemde,noemden,genoemd vinden/vindt,vinden,vond,vonden bekritiseren/bekritiseert,bekritiseerde beschrijven/beschrijft,beschreef oordelen/oordeelt,oordeelde loven/looft,loofde prijzen/prijst,prees,prijzen
        verwijten/verwijt,verweet achten/acht,achtte houden/houdt,hield zien/ziet,zag,zien manen/maant,maande,manen duiden/duidt bestempelen/bestempelt,bestempelde verdedigen/verdedigt,verdedigde typeren/typeert,typeerde
        kwalificeren karakteriseren bagatelliseren hekelen/hekelt,hekelde,hekelden,gehekeld kenschetsen/kenschetst,kenschetste betitelen/betitelt,betitelde omschrijven/omschrijft,omschreef,omschreven
        laken/laakt,laakte beschuldigen/beschuldigt,beschuldigde,beschuldigd verwelkomen/verwelkomt,verwelkomde wegwuiven/wuift,wuifde afdoen/doet,doen,deed,deden,afdoet,afdeed,afgedaan vergelijken/vergelijkt,vergeleek
        verwijten/verweten beoordelen/beoordeelt,beoordeelde`,
      thinking: `hopen/hoopt,hoopte vrezen/vreest,vreesde,vrezen denken/denkt,dacht,dachten verwachten/verwacht,verwachtte weten/weet,wist dromen/droomt willen/wil,wilde,wilden geloven/gelooft,geloofde overwegen/overweegt`,
    },
    { eren: { present: '~eert ~eren', past: '~eerde ~eerden ge~eerd', participle: '~erend' } },
  ),
  particles,
  isOtherVerb: (word) => auxiliaries.has(word),
  auxiliaries,
  bracketOpeners: wordSet('had hadden heb hebben hebt heeft zou zouden'),
  agents: wordSet('door'),
  copulas: wordSet('is was'),
  negations: wordSet('niet nooit geen'),
  clitics: wordSet('zich er'),

  pronouns: pronounMap({
    he: 'hij',
    she: 'zij ze',
    it: 'het',
    they: 'beiden',
    him: 'hem',
    her: 'haar',
    own: 'ik wij we',
    objects: 'hem haar hun hen mij ons zich me',
  }),
  objectPronouns: wordSet('hem haar hen'),
  nominatives: wordSet('hij ik wij'),
  impersonals: wordSet('het men'),
  ownSubjects: wordSet('ik we wij'),
  ownWords: wordSet('ik wij we mij ons mijn onze je jij u jullie het is'),
  possessives: wordSet('zijn haar hun ons onze mijn'),
  relatives: wordSet('die dat wie wiens'),
  determiners: wordSet(
    'de het een deze dit die dat elke ieder enkele sommige verschillende twee drie beide alle andere veel',
  ),
  articles: wordSet('de het een elke'),
  pointers: wordSet('die deze'),
  thingPointers: wordSet('dat dit'),
  definites: wordSet('de het deze dit zijn haar'),
  prepositions: wordSet(
    'in aan op uit bij met na van voor tot naar over onder tegen door om zonder sinds tijdens wegens ondanks volgens tussen tegenover naast achter als zoals per',
  ),
  placePrepositions: wordSet('bij in nabij naar te'),
  nounPrepositions: wordSet('van voor uit in bij aan op'),
  genitives: wordSet('van voor'),
  subordinators: wordSet('dat omdat als hoewel of zodat nadat voordat terwijl toen waarom waar hoe'),
  coordinators: wordSet('en of maar want'),
  isAdverb: (word) => adverbs.has(word),
  times: wordSet(
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december vandaag gisteren morgen ochtend middag avond nacht week maandagavond dag dagen weken maand maanden jaar jaren uur uren minuut minuten moment weekend',
  ),
  abbreviations: wordSet(`
    bijv bv ca d.w.z dhr dr drs ds evt excl incl ing ir jhr jl m.b.t m.m.v m.n mevr mld mln mr mw nr o.a o.l.v prof resp t.a.v t.w v.d vgl vz zgn`),

  compoundsNouns: true,
  nounsFirst: false,
  feminineNoun:
    /\p{L}{2}(?:(?<!gang|magi|mee|mini|seme)ster|trice|vrouw|erin|gravin|euse|moeder|dochter)$|^(?:vrouw|moeder|dochter|tante|zus|oma|nicht|echtgenote|weduwe|vriendin)$/u,
  masculineNoun: /(?:vader|broer|zoon)$|^(?:man|oom|opa|neef|echtgenoot|weduwnaar|vriend)$/u,
  agedNoun: /^(\d{1,3})-jarige$|^(?:dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)er$/,
  agentNoun: /(?:er|ster|ist|iste|or|eur|euse|euze|ice|man|vrouw|oog|oge)$/,
  kin: DUTCH_KIN,
  reachesPastTimes: true,
  opensRelatives: true,

  genders: genderMap({ female: 'mevrouw mevr zij', male: 'meneer dhr hij' }),
  givenNames: genderMap({ female: 'els', male: 'jan jean jos leen' }),
  titles: wordSet('meneer mevrouw dr prof ds minister president'),
  courtesies: wordSet('dr familie meneer mevrouw mevr'),
  standings: wordSet('oud'),
  joints: wordSet('van de'),
  surnamesTakeOf: true,

  accordingTo: [
    ['volgens'],
    ['aldus'],
    ['dixit'],
    ['naar', 'eigen', 'zeggen', 'van'],
    ['staat', 'in'],
    ['heet', 'het', 'bij'],
    ['zo'],
    ['in', 'de', 'woorden', 'van'],
    ['naar', 'het', 'oordeel', 'van'],
    ['naar', 'de', 'mening', 'van'],
    ['in', 'de', 'ogen', 'van'],
    ['blijkens'],
    ['luidens'],
    ['naar', 'eigen', 'zeggen'],
  ],
  interposed: wordSet('zo'),
  speakingNouns:
    wordSet(`woordvoerder woordvoerster minister burgemeester wethouder schepen voorzitter directeur directrice baas chef trainer coach speler speelster aanvoerder bond vereniging partij regering ministerie bedrijf rechtbank rechter
    advocaat officier onderzoeker onderzoekster deskundige deskundigen kamerlid verklaring rapport studie tekst brief bron bronnen bewoner bewoonster bewoners getuige moeder vader broer zus politie agent commandant pastoor middenvelder
    doelman spits oefenmeester dokter arts hoogleraar`),

  utterances: wordSet(`
    aanklacht advies analyse antwoord belofte boodschap commentaar conclusie diagnose klacht kritiek mening
    oordeel oproep pleidooi raad reactie repliek smeekbede uitleg uitspraak verdediging verklaring verwijt verzoek
    verzuchting vraag waarschuwing wederwoord weerwoord wens woorden zin`),
  wordings: wordSet('klinkt klonk luidde luidden luidt'),

  speaksWithDashes: false,
  dialogueWords: wordSet('ik jij je jouw me mij mijn u uw'),
  namingWords: wordSet(`
    zogenaamde zogeheten zogenoemde genaamd getiteld woord woorden term termen begrip leus leuze slogan motto titel
    bijnaam koosnaam naam gedoopt geheten uitdrukking formule hashtag refrein kop omgedoopt bekend benaming geldt gelden gold golden`),
  referringWords: wordSet('zie'),
  workWords: wordSet(`
    boek boeken film films roman romans serie programma krant blad lied liedje liedjes song album stuk opera
    tentoonstelling podcast titel project schip rubriek artikel gedicht bundel essay verhaal documentaire schilderij
    komedie single plaat walsje volkslied column operatie kotter show voorstelling`),
  signs: wordSet(`
    bord borden bordje spandoek spandoeken laken lakens briefje papiertje poster posters affiche affiches plakkaat
    krijtbord schoolbord muur gevel krijt stift shirt shirts t-shirt sticker stickers etiket scherm opschrift
    inscriptie plaquette grafsteen spreuk lint raam lichtkrant karton tegeltje erop eronder daarop`),
  cries: new Set(),
  themes: wordSet('over'),

  reports: {
    ...EUROPEAN_REPORT_DEFAULTS,
    that: wordSet('dat'),
    urging: new Map([['roepen', 'op']]),
    receivers: wordSet('aan tegen'),
    readers: wordSet('u je jij jullie'),
    verbSecond: true,
  },
};
