import { EUROPEAN_DEFAULTS } from '../european-defaults.ts';
import { EUROPEAN_REPORT_DEFAULTS } from '../european-report-defaults.ts';
import type { LanguagePack } from '../pack.ts';
import { byLastWord } from '../packing/by-last-word.ts';
import { conjugate } from '../packing/conjugate.ts';
import { genderMap } from '../packing/gender-map.ts';
import { phraseList } from '../packing/phrase-list.ts';
import { pronounMap } from '../packing/pronoun-map.ts';
import { wordSet } from '../packing/word-set.ts';
import { frenchIncise } from './french-incise.ts';
import { FRENCH_KIN } from './french-kin.ts';

/* Words of French that news uses. Ours, from general knowledge and the reporting words of our invented articles. */

const auxiliaries = wordSet(`
  a ont avait avaient aurait auraient aura auront est sont était étaient serait seraient fut furent sera seront ai avons va vont peut peuvent doit doivent pouvait pouvaient pourrait pourraient devait devaient devrait devraient fait font`);

const adverbs = wordSet(`
  aussi alors puis ensuite enfin encore toujours jamais déjà souvent parfois ainsi toutefois cependant pourtant néanmoins notamment hier demain ici là plus moins très bien
  même seulement simplement également désormais aujourd’hui aujourd'hui volontiers
  ailleurs auparavant aussitôt autrefois bientôt davantage dedans dehors dessous dessus donc dorénavant ensemble environ exprès guère jadis loin longtemps maintenant naguère partout peu presque quelquefois sitôt soudain surtout tantôt tard tôt
  abord assez autant certes emblée là-bas là-dedans là-dessus mieux plutôt quasi sinon tant trop vite voire`);

/** Nouns that end as adverbs do: *le gouvernement*. */
const nounsInMent = wordSet(`
  abaissement abattement abonnement aboutissement accablement accommodement accompagnement accomplissement accouchement accroissement acharnement acheminement achèvement acquiescement acquittement affaiblissement affrontement
  agacement agencement agissement agrandissement agrément ajournement ajustement alignement aliment allongement allégement amendement ameublement amusement aménagement anéantissement apaisement appartement appauvrissement
  applaudissement appontement approfondissement approvisionnement argument armement arrachement arrangement arrondissement assainissement assentiment assortiment assouplissement assujettissement atermoiement attachement
  attendrissement attroupement autofinancement avancement avertissement aveuglement avortement avènement balbutiement bannissement barrissement battement bercement blanchiment bombardement boniment bouleversement branchement
  bâtiment campement cantonnement cautionnement changement chargement chevauchement chiffrement châtiment ciment claquement classement cloisonnement cofinancement comblement commandement commencement compartiment compliment
  complément comportement conditionnement confinement consentement contentement contingentement contournement couronnement craquement creusement croisement dessalement discernement divertissement document débarquement débordement
  déboulonnement débroussaillement déchaînement déchirement déclassement déclenchement déconfinement découragement dédommagement dédoublement défrichement dégagement délabrement délogement démantèlement démembrement déménagement
  dénigrement dénombrement dénouement dénuement département dépassement dépeuplement déplacement déploiement dépouillement déraillement dérangement déroulement dérèglement désagrément désarmement désenclavement désendettement
  désengagement désistement désœuvrement détachement détournement développement dévouement effacement effarement effondrement emballement embarquement embellissement embrasement emménagement empilement empiètement emplacement
  empoisonnement emportement empressement emprisonnement encadrement encaissement encerclement encombrement encouragement endettement enfermement engagement engorgement engouement enlisement enlèvement enneigement enregistrement
  enrichissement enrôlement enseignement ensevelissement entassement enterrement entraînement entêtement environnement envoûtement espacement essoufflement excrément ferment filament financement flottement fléchissement foisonnement
  fonctionnement fondement fourmillement fractionnement fragment franchissement frottement frémissement glissement gouvernement grincement grondement groupement gréement harcèlement hurlement hébergement instrument internement
  investissement isolement jaillissement jugement lancement licenciement ligament linéament logement lotissement maniement manquement miroitement moment monument morcellement mouvement mécontentement médicament ménagement
  nantissement nivellement ornement paiement pansement parlement passement peuplement piétinement placement plafonnement plissement positionnement pourrissement pressentiment prolongement provisionnement prélèvement questionnement
  raccordement raffermissement raffinement raisonnement ralentissement ralliement rapatriement rapprochement rassemblement ravissement ravitaillement rayonnement rebondissement recensement reclassement recoupement recrutement
  redoublement redressement redéploiement refinancement refoulement refroidissement rehaussement relogement relâchement relèvement remaniement remboursement remerciement remplacement renforcement reniement renoncement renouvellement
  renseignement renversement repeuplement repositionnement ressentiment resserrement retentissement retournement retranchement revirement revêtement rougeoiement roulement rugissement règlement réaménagement réarmement réchauffement
  régiment réinvestissement rétablissement rétrécissement sacrement saisissement sarment scintillement segment sentiment serment serrement sifflement signalement soubassement soulagement soulèvement stationnement subventionnement
  supplément surarmement surendettement surgissement surinvestissement surpeuplement sédiment tarissement tassement tempérament testament tiraillement tournoiement traitement transbordement tremblement truquement tâtonnement
  versement vieillissement virement vrombissement vêtement ébahissement éblouissement éboulement écartement échauffement éclaircissement écoulement écrasement égarement élancement élargissement éloignement élément émerveillement
  épanchement épanouissement éparpillement épuisement équipement établissement étalement éternuement étonnement étouffement évanouissement évènement événement`);

const genitives = wordSet("de d’ d' du des");

/** What quotes and roles are read with in French. */
export const FRENCH_PACK: LanguagePack = {
  ...EUROPEAN_DEFAULTS,
  code: 'fr',

  verbs: conjugate(
    {
      saying: `
        admettre promettre défendre prétendre répondre maintenir prévenir soutenir convenir reconnaître démentir conclure poursuivre avertir réagir réjouir écrire dire
        tacler pouffer grimacer râler marmonner ronchonner susurrer trépigner surenchérir dédramatiser apaiser récapituler expliciter éluder exaspérer
        irriter énerver extasier enflammer targuer rugir marteler/martèle,martèlent exaspérer/exaspère contredire/contredit,contredisait
        affirmer ajouter annoncer argumenter assurer assener avouer commenter concéder confier confirmer confesser constater conseiller déclarer demander dénoncer déplorer détailler
        dicter estimer évoquer expliquer exposer exprimer féliciter fustiger fulminer glisser hurler indiquer insister interroger borner contenter ironiser juger jurer justifier lâcher lancer marteler
        menacer murmurer narrer nier noter nuancer observer philosopher plaider plaisanter pester préciser préconiser prétexter proclamer proposer protester raconter railler rappeler
        rassurer réclamer rectifier regretter relater relativiser relever remarquer répliquer répéter résumer révéler rigoler rétorquer ricaner savourer souffler souligner soupirer suggérer
        témoigner tempérer trancher tonner vanter abonder blaguer contester crier désoler imaginer jubiler grogner gronder exiger exclamer esclaffer emporter amuser alarmer étonner étrangler
        signaler soutenir/soutient,soutenait,soutenu maintenir/maintient,maintenait,maintenaient,maintenu prévenir/prévient,prévenait,prévenaient,prévenu souvenir/souvient,souvenait,souvenaient dire/dit,disent,disait,disaient,dites,dirait,diraient
        écrire/écrit,écrivent,écrivait,écrivaient promettre/promet,promettent,promettait,promettaient,promis admettre/admet,admettait,admettaient,admis répondre/répond,répondent,répondait,répondaient,répondu conclure/conclut,concluait,concluaient,conclu
        reconnaître/reconnaît,reconnaissait,reconnaissaient,reconnu,reconnait prétendre/prétend,prétendent,prétendu sourire/sourit,souriait,souriaient rire/rit,riait,riaient avertir/avertit,avertissait,avertissaient,averti poursuivre/poursuit,poursuivait,poursuivaient,poursuivi
        dégainer embrayer enrager intervenir/intervient,interviennent,intervenait,intervenu rebondir seriner susurrer/susurre tiquer traduire/traduit,traduisent,traduisait raviser
        défendre/défend,défendait,défendaient,défendu enquérir/enquiert dédire/dédit redire/redit démentir/dément,démentait,démentaient,démenti reprendre/reprend,repris prévoir/prévoit,prévu interpeller/interpelle,interpellé
        marrer/marre faire_valoir/valoir,savoir appeler/appelle,appelait,appelaient,appelé rappeler/rappelle,rappelait,rappelaient,rappelé lire/lit,lire,lue réjouir/réjouit,réjoui réagir/réagit,réagi
        inquiéter acquiescer grincer imager opposer alerter certifier compléter agacer méfier gausser moquer indigner insurger offusquer enthousiasmer lamenter remémorer excuser riposter objecter
        arguer maugréer bougonner chuchoter bredouiller balbutier clamer vociférer tempêter ordonner implorer supplier avancer communiquer tweeter téléphoner informer rapporter réitérer scander
        prophétiser pronostiquer supposer calculer spécifier clarifier corriger synthétiser développer énoncer énumérer égrener décrypter analyser diagnostiquer tancer rouspéter persifler taquiner
        badiner citer corroborer insinuer interrompre/interrompt,interrompent,interrompait,interrompu questionner soupçonner vociférer/vocifère,vocifèrent hasarder enchaîner assumer réfuter récuser revendiquer minimiser persister approuver attester mentionner stipuler recommander inviter exhorter prôner claironner cingler
        balancer pleurer sangloter pavoiser fanfaronner garantir renchérir bondir gémir prédire/prédit,prédisait,prédisaient,prédisent grommeler/grommelle,grommelait,grommelaient,grommelé asséner/assène,assénait,assénaient,asséné
        convenir/convient,convenait,convenaient,convenu plaindre/plaint,plaignait,plaignaient,plaignent souri/souri,sourient rire/ri,rient apprendre/apprend,apprenait,apprenaient requérir/requiert,requis
        soutenir/soutiennent,soutenaient prévenir/préviennent,préviens maintenir/maintiennent répondre/répondit dire/dirent écrire/écrit écrire/écrivit réagir/réagissait,réagissaient,réagissent faire/remarquer
        inquiéter/inquiète,inquiètent tempérer/tempère compléter/complète réitérer/réitère révéler/révèle répéter/répète relever/relève,relèvent concéder/concède préférer/préfère espérer/espère
        suggérer/suggère énumérer/énumère apprendre/appris montrer dire/dite,dits défendre/défendue,défendus réjouir/réjouie,réjouis souvenir/souvenue,souvenus`,
      judging: `
        décrire épingler étriller incriminer décréter/décrète
        saluer balayer balayer/balaie condamner critiquer dénommer accuser applaudir qualifier redouter exclure/exclut,exclu traiter parler/parle,parlent,parlait,parlaient,parlé décrire/décrit,décrivent,décrivait,décrivaient voir/voit,voient,voyait,voyaient
        rejeter/rejette,rejetait,rejetaient,rejeté refuser menacer engager figurer afficher invoquer
        louer considérer taxer vilipender reprocher imputer attribuer décréter assimiler comparer désigner caractériser encenser pointer trouver juger évaluer tabler considérer/considère vanter
        moquer`,
      thinking: `présager présumer subodorer anticiper ambitionner craindre/craignent espérer souhaiter douter penser chiffrer redouter attendre/attend,attendait,attendaient croire/croit,croyait,croyaient craindre/craint,craignait,craignaient vouloir/veut,voulait,voulaient,veulent comprendre/comprend`,
    },
    {
      cer: { present: '~ce ~cent', past: '~çait ~çaient ~ça ~cèrent ~cé ~cée ~cés', participle: '~çant' },
      ger: { present: '~ge ~gent', past: '~geait ~geaient ~gea ~gèrent ~gé ~gée ~gés', participle: '~geant' },
      ettre: { present: '~et ~ettent', past: '~ettait ~ettaient', participle: '~ettant' },
      dre: { present: '~d ~dent', past: '~dait ~daient ~du', participle: '~dant' },
      enir: { present: '~ient ~iennent', past: '~enait ~enaient ~enu', participle: '~enant' },
      naître: { present: '~naît ~naissent', past: '~naissait ~naissaient ~nu', participle: '~naissant' },
      entir: { present: '~ent ~entent', past: '~entait ~entaient ~enti', participle: '~entant' },
      clure: { present: '~clut ~cluent', past: '~cluait ~cluaient ~clu', participle: '~cluant' },
      suivre: { present: '~suit ~suivent', past: '~suivait ~suivaient ~suivi', participle: '~suivant' },
      crire: { present: '~crit ~crivent', past: '~crivait ~crivaient', participle: '~crivant' },
      dire: { participle: '~disant' },
      er: { present: '~e ~ent', past: '~ait ~aient ~a ~èrent ~é ~ée ~és', participle: '~ant' },
      ir: { present: '~it ~issent', past: '~issait ~issaient ~i ~irent', participle: '~issant' },
    },
  ),
  isOtherVerb: (word) => auxiliaries.has(word),
  auxiliaries,
  agents: wordSet('par'),
  citing: wordSet('citer'),
  copulas: wordSet('est était'),
  participles: { ending: /(?<=[éitu])(?:e|s|es)?$/u, listed: '' },
  negations: wordSet("ne n’ n' pas jamais non"),
  clitics: wordSet("se s’ s' me m’ m' lui leur y en ne n’ n' l’ l' nous vous"),
  hangingObject: /-l[ae]$/,
  enclitics: wordSet('il elle ils elles on je nous'),
  encliticLinks: wordSet('t'),
  pluralVerb: /(?:ont|(?<![tv]i|^dém)ent)$/,
  invertsFreely: false,
  inverters: wordSet('comme que qu’'),

  pronouns: pronounMap({
    he: 'il celui-ci',
    she: 'elle celle-ci',
    they: 'ils elles ceux-ci celles-ci',
    him: 'lui',
    own: "je j’ j' nous on vous",
    objects: "lui leur se s’ s' me m’ m' eux",
  }),
  objectPronouns: wordSet('lui eux'),
  impersonals: wordSet('on'),
  ownSubjects: wordSet("je j’ j' nous"),
  ownWords: wordSet("je j’ j' nous on vous moi mon ma mes notre nos c’est c'est ça tu"),
  possessives: wordSet('son sa ses leur leurs notre nos votre vos mon ma mes'),
  relatives: wordSet('qui dont lequel laquelle'),
  determiners: wordSet(
    "le la l’ l' les un une des du au aux ce cet cette ces plusieurs quelques deux trois chaque certains certaines d’autres autre",
  ),
  articles: wordSet("le la l’ l' les un une des du au aux ce cet cette ces quelques chaque"),
  thingPointers: wordSet('cela ceci ça'),
  definites: wordSet("le la l’ l' ce cet cette son sa leur"),
  pluralDeterminers: wordSet('les des aux ces ses leurs nos vos mes plusieurs quelques deux trois certains certaines'),
  prepositions: wordSet(
    "à au aux auprès de d’ d' en dans par pour sur sous avec sans chez vers contre entre depuis pendant avant après devant derrière selon malgré lors face jusqu’ dès comme",
  ),
  placePrepositions: wordSet('dans en près vers à'),
  nounPrepositions: wordSet("de d’ d' du des pour en à chez"),
  genitives,
  bareGenitives: wordSet('de'),
  clauseOpeners: [
    ['comme'],
    ['ainsi', 'que'],
    ['selon', 'ce', 'que'],
    ['selon', 'ce', 'qu’'],
    ['selon', 'ce', "qu'"],
    ['d’', 'après', 'ce', 'que'],
    ["d'", 'après', 'ce', 'que'],
  ],
  subordinators: wordSet("que qu’ qu' quand lorsque si parce puisque car où comment pourquoi tandis"),
  coordinators: wordSet('et ou mais puis ni'),
  isAdverb: (word) => adverbs.has(word) || (word.length > 6 && word.endsWith('ment') && !nounsInMent.has(word)),
  innerAdverbials: byLastWord(`
    à demi-mot, à leur tour, à maintes reprises, à nouveau, à plusieurs reprises, à son tour, d’ abord, d' abord, d’ emblée, d' emblée, d’ ores et déjà, d' ores et déjà, dans la foulée, de leur côté, de nouveau, de son côté,
    du reste, en effet, en outre, en particulier, en revanche, en substance, entre autres, par ailleurs, pour leur part, pour sa part, quand même, quant à elle, quant à lui, sans ambages, sans détour, tout de même,
    une fois de plus, une fois encore, une nouvelle fois`),
  times: wordSet(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier matin soir aujourd’hui semaine mois an ans année années jour jours heure heures minute minutes après-midi nuit midi minuit week-end moment moments',
  ),
  timesTakeArticles: true,
  elisions: wordSet('l d s qu n m t c j jusqu lorsqu puisqu'),

  nounsFirst: true,
  leadingAdjectives: wordSet(
    'ancien ancienne anciens beau bel belle ex grand grande jeune même nouveau nouvelle petit petite premier première vieil vieille vieux',
  ),
  feminineNoun:
    /\p{L}(?:trice|euse|ienne|ière|(?<!acrob|cr|diplom|pir)ate|ante|ointe|(?<!ann|arm|entr|lyc|mus|troph)ée|lue|dernière)$|(?:mère|sœur)$|^(?:femme|fille|tante|nièce|épouse|compagne|voisine|veuve|maman)$/u,
  masculineNoun: /(?:père|frère|fils)$|^(?:mari|oncle|neveu|époux|compagnon|voisin|veuf|papa|homme)$/u,
  agedNoun: /^(?:trent|cent)enaire$|génaire$/,
  agentNoun: /(?:eur|euse|rice|iste|[ié]en|[ié]enne|ologue|er|ère)$/,
  kin: FRENCH_KIN,
  objectsEndRelatives: true,

  genders: genderMap({ female: 'la une cette mme mlle madame sa ancienne', male: 'le un ce son monsieur m' }),
  givenNames: genderMap({ female: 'carole laurence simone', male: 'alexis jean loïc michel pascal yannick' }),
  titles: wordSet('m mme mlle me mgr docteur dr professeur président présidente ministre maître'),
  courtesies: wordSet('dr m madame maître me mlle mme monsieur rue'),
  standings: wordSet('ancien ancienne'),
  joints: wordSet('de du des'),

  actingPairs: {
    and: ' et ',
    // " ont", " se sont", " exigent"; and none that ends like one: " règlement", " dont", " souvent".
    several: /^ (?:se |s[’']|ne |n[’']|l[’']|en |y )?(?!dont |souvent )\p{Ll}*(?:ont|(?<!m)ent)(?![\p{L}-])/u,
    plural: /(?<![\p{L}-])(?:[ld]es|aux) $/iu,
  },

  accordingTo: phraseList(
    `
    au dire ~, aux dires ~, aux yeux ~, d' après, dans les mots ~, de l' aveu ~, de l' avis ~, de l’ aveu ~, de l’ avis ~,
    dixit, d’ après, foi ~, par la voix ~, pour, selon les mots ~, selon les termes ~, selon, à l' en croire,
    à les en croire, à l’ en croire, à en croire, à l' entendre, à l’ entendre`,
    genitives,
  ),
  turns: wordSet('part'),
  speakingNouns:
    wordSet(`porte-parole ministre maire président présidente directeur directrice chef responsable responsables avocat avocate juge préfet préfète patron patronne entraîneur entraîneuse
    sélectionneur joueur joueuse syndicat association parti gouvernement ministère entreprise société tribunal procureur procureure chercheur chercheuse expert experts élu élue député députée sénateur
    communiqué rapport étude texte lettre source sources habitant habitante riverain riverains témoin mère père capitaine commissaire`),
  documents: wordSet(`
    accord affiche annonce arrêt arrêté article audit avis bulletin charte circulaire communiqué contrat courrier
    courriel décret dépliant document dossier édito éditorial enquête étude formulaire jugement lettre loi manifeste
    mémo message note ordonnance plainte prospectus questionnaire rapport règlement sondage testament texte tract
    tribune`),
  utterances: wordSet(`
    accusation analyse appel avertissement aveu avis bilan commentaire conclusion confession conseil constat cri
    critique demande diagnostic défense explication message opinion pari plainte promesse recommandation riposte
    réaction réplique réponse sentence souhait supplique verdict version`),

  speaksWithDashes: true,
  incise: frenchIncise,
  dialogueWords: wordSet("j' j’ je m' m’ ma me mes moi mon vos votre vous"),
  namingWords: wordSet(`
    dit dite dits dites baptisé baptisée baptisés baptisées surnommé surnommée surnommés surnom sobriquet intitulé
    intitulée intitulés intitulées appelé appelée appelés terme termes mot mots expression formule slogan nommé
    nommée nom titre titré titrée rebaptisé rebaptisée devise refrain hashtag mention libellé qualificatif label
    étiquette`),
  referringWords: wordSet('voir lire'),
  workWords: wordSet(`
    livre livres film films roman romans série émission journal magazine chanson chansons album pièce opéra
    exposition podcast titre programme projet navire revue rubrique article recueil essai tribune poème tableau
    toile documentaire court-métrage long-métrage comédie valse hymne tube single volet opération bateau chalutier
    spectacle café`),
  signs: wordSet(`
    pancarte pancartes banderole banderoles panneau panneaux affiche affiches affichette écriteau panonceau drap
    draps carton cartons calicot calicots tableau ardoise mur murs façade plaque autocollant autocollants t-shirt
    t-shirts maillot inscription graffiti tag craie feutre billet post-it écran vitrine pochoir stèle enseigne ruban
    fronton dessous`),
  cries: new Set(),
  themes: wordSet('sur'),

  reports: {
    ...EUROPEAN_REPORT_DEFAULTS,
    soughtWithoutSubject: true,
    that: wordSet("qu qu' qu’ que"),
    infinitiveEnding: /(?:er|ir|re)$/u,
    otherVerb: /(?:[eidu]rait|aient|èrent|[eid]ront|[^aeiou]era|ira)$/u,
    receivers: wordSet('à au aux'),
    readers: wordSet('vous tu'),
  },
};
