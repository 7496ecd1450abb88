import type { Kin } from './kin.ts';
import type { ReportWords } from './report-words.ts';

/** What a reporting word tells about its speaker and its quote. */
export type ReportingVerb = {
  /** Dictionary form: `say`. */
  readonly lemma: string;
  /** `saying`: of speech itself (say, write). `judging`: speech by what it does (call, praise). `thinking`: of the mind (hope). */
  readonly force: VerbForce;
  readonly form: VerbForm;
};

/** A form of a verb that reports with the word behind it, and the verb that both are. */
export type Phrasal = { readonly next: string; readonly verb: ReportingVerb };

/** What a verb does with the words that it reports: see `ReportingVerb`; `other`: it is on no list. */
export type VerbForce = 'saying' | 'judging' | 'thinking' | 'other';

/** Which form of the verb a word is. */
export type VerbForm = 'present' | 'past' | 'participle' | 'base';

/** Of how many a word or its form speaks. */
export type GrammaticalNumber = 'one' | 'many';

/** What a pronoun says of whom it stands for. */
export type Pronoun = {
  readonly gender: 'female' | 'male' | 'thing' | null;
  readonly number: GrammaticalNumber;
  readonly speaker: boolean;
};

export type LanguageGroup = 'english' | 'european';

/** The words of one language that finding quotes and speakers rests on. Keys are lower case. */
export type LanguagePack = {
  readonly code: string;
  /** With which languages it shares what is learned: English has models of its own, the six others have one together. */
  readonly group: LanguageGroup;
  /** Forms of verbs that report. */
  readonly verbs: ReadonlyMap<string, ReportingVerb>;
  /** Verbs that say and nothing more, by their dictionary form: what somebody did not *say* is no speech. */
  readonly plainVerbs: ReadonlySet<string>;
  /** What verbs report with, by their dictionary form, where they do not without: gab … *bekannt*. */
  readonly particles: ReadonlyMap<string, readonly string[]>;
  /** Forms that report only with the word right behind them: as she *put it*. */
  readonly phrasals: ReadonlyMap<string, Phrasal>;
  /** Forms of other verbs, as far as they can be told: where a clause has another centre. */
  readonly isOtherVerb: (word: string) => boolean;
  /** Whether these are hardly ever nouns, so that no phrase ends with one that nothing leads to: they *turned* to the agency. */
  readonly tellsOtherVerbs: boolean;
  readonly auxiliaries: ReadonlySet<string>;
  /** Those that make a passive: is, was, been. */
  readonly passives: ReadonlySet<string>;
  /** Behind a name, before what it was: *is* the captain. */
  readonly copulas: ReadonlySet<string>;
  /** Participles that are the past form of no verb: seen, marching. */
  readonly isParticiple: (word: string) => boolean;
  readonly negations: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Object forms that may follow "according to": hem, lui. */
  readonly objectPronouns: ReadonlySet<string>;
  /** Names in capitals that would be closed words in small letters: *US*, *WHO*. */
  readonly acronyms: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Determiners that never stand for somebody alone: the, a, every. */
  readonly articles: ReadonlySet<string>;
  /** Determiners that may be a subject alone, so that what follows is a verb: *many* claim. */
  readonly loneDeterminers: ReadonlySet<string>;
  /** Those of them that stand for one, so that “says” may follow: *another* claims, but most *claims*. */
  readonly loneSingulars: ReadonlySet<string>;
  /** Determiners that stand for somebody named before, where a sentence begins with them: *der* antwortete. */
  readonly pointers: ReadonlySet<string>;
  /** Those that stand for what was said or done, and never say something: *das* nannte Ada „Unsinn“. */
  readonly thingPointers: ReadonlySet<string>;
  /** Determiners and possessives that no subject begins with: *den* Bau. */
  readonly obliques: ReadonlySet<string>;
  /** Verbs whose object speaks all the same, by their dictionary form: die Agentur *zitiert* den Lotsen. */
  readonly citing: ReadonlySet<string>;
  /** Pronouns that are nothing but a subject: *er*. */
  readonly nominatives: ReadonlySet<string>;
  /** Determiners that stand behind another one: the *two*, the *other*. */
  readonly innerDeterminers: ReadonlySet<string>;
  /** Adjectives that go before their noun where most follow it: *nouveau*. */
  readonly leadingAdjectives: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Those that stand before where something is: *in* Norham; seldom before a team or firm. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Words for "according to" and "as" that open a clause, so that a report may follow: *según* explicó, *tal y como* dijo. */
  readonly clauseOpeners: readonly (readonly string[])[];
  /** Prepositions that hang a phrase on the noun before: "a spokesman *for* the ministry". */
  readonly nounPrepositions: ReadonlySet<string>;
  /** Those that also carry a phrase on to the right: "the head *of* the club". */
  readonly genitives: ReadonlySet<string>;
  /** Those of them that hold no article, where others do: *de*, not *du*. */
  readonly bareGenitives: ReadonlySet<string>;
  /** Words whose owner's mark is an apostrophe alone: the hunter*s*’ association, Han*s*’ Hut. */
  readonly apostrophized: RegExp;
  /** Determiners that point at somebody known: the, this, his. */
  readonly definites: ReadonlySet<string>;
  /** Endings of nouns that go with a verb in the plural, where its form tells: neighbour*s* say. */
  readonly pluralNoun: RegExp;
  /** How the forms of verbs end that several do something with: di*cono*; `null` where they are not told apart. */
  readonly pluralVerb: RegExp | null;
  /** Determiners and possessives that stand before several: *les*, *sus*. */
  readonly pluralDeterminers: ReadonlySet<string>;
  /** Nouns that go with such a verb though they have no such ending: *police* say. */
  readonly groupNouns: ReadonlySet<string>;
  /** What determiners and titles say of whom they stand before: la, Frau. */
  readonly genders: ReadonlyMap<string, 'female' | 'male'>;
  /** Given names that are a woman's or a man's here, and another's or either's in English: *Jean*. In lower case. */
  readonly givenNames: ReadonlyMap<string, 'female' | 'male'>;
  /** Endings of nouns for women, where the determiner does not tell: Sprecher*in*. */
  readonly feminineNoun: RegExp;
  /** Endings of nouns for men: spokes*man*. */
  readonly masculineNoun: RegExp;
  /** Nouns that tell how old somebody is, in group 1 where in numerals: *34*-year-old, trentenaire. */
  readonly agedNoun: RegExp;
  /** Endings of nouns for who does something: walk*er*, violin*ist*. */
  readonly agentNoun: RegExp;
  /** Nouns for who speaks for others, who is called so as soon as he is named: *spokes*woman. */
  readonly spokesNoun: RegExp;
  /** Nouns by what they say that somebody is. */
  readonly kin: ReadonlyMap<string, Kin>;
  /** Whether every noun is written with a capital: der *Sprecher*. */
  readonly capitalizesNouns: boolean;
  /** Whether adjectives follow their noun: *le technicien* italien. */
  readonly nounsFirst: boolean;
  /** Whether an article stands before a day that tells when: *il* lunedì, *l’*anno scorso. */
  readonly timesTakeArticles: boolean;
  /** Whether nouns are written together, so that the last part says what the whole is: Mode*konzern*. */
  readonly compoundsNouns: boolean;
  /** Whether surnames hold what also ties people to what they are of: Ada *van* Orr *van* Norham Centraal. */
  readonly surnamesTakeOf: boolean;
  /** Before the agent of a passive: by. */
  readonly agents: ReadonlySet<string>;
  /** How participles end that go with a noun, and how the one ends that the verbs list: calific*ada*, calific*ado*. */
  readonly participles: { readonly ending: RegExp; readonly listed: string } | null;
  /** Pronouns that hang on a verb with a hyphen: dit-il. */
  readonly enclitics: ReadonlySet<string>;
  /** What stands between such a pronoun and its verb, between hyphens: a-*t*-elle. */
  readonly encliticLinks: ReadonlySet<string>;
  /** What begins a report inside the marks, made of the forms of verbs of speech: « Non*, dit* Ada, jamais. » */
  readonly incise: ((pack: LanguagePack, verbs: readonly string[]) => RegExp) | null;
  /** Whether a dash at the start of a paragraph begins speech: “— Não, disse ela.” */
  readonly speaksWithDashes: boolean;
  /** Words for who asks and who answers in interviews without marks: I, my, you. Empty: only those with labels are read. */
  readonly dialogueWords: ReadonlySet<string>;
  /** Little words between a subject and its verb: se, lui, y. */
  readonly clitics: ReadonlySet<string>;
  /** What hangs on a verb with a hyphen as its object: queixou*-se*. */
  readonly hangingObject: RegExp;
  /** How words end that tell what is done meanwhile, and lead to no subject: dijo *riendo*. */
  readonly gerund: RegExp;
  /** What stands before an apostrophe as a word of its own: l’, d’, qu’. */
  readonly elisions: ReadonlySet<string>;
  /** Whether verbs go before their subjects anywhere, and not only around a quote. */
  readonly invertsFreely: boolean;
  /** Whether a verb has its subject before it, so that even a word that looks like none is one there: *Jolly* said. */
  readonly putsSubjectsFirst: boolean;
  /** Words after which a verb may go before its subject all the same: "and so *said* Ada". */
  readonly inverters: ReadonlySet<string>;
  /** Whether the name in apposition to a role ("le maire, Ada Byron, …") is the speaker alone, and the role none. */
  readonly namesRoles: boolean;
  /** Whether a speaker’s words take in what names him beside them, and others who speak with him: his wife*, Ada*. */
  readonly namesSpeakersWhole: boolean;
  /** Whether a speaker’s words are those nearest to the marks, and not the subject of the report. */
  readonly namesNearest: boolean;
  /** Whether the words of a headline have capitals: *Town Says No*. */
  readonly capitalizesHeadlines: boolean;
  /** Whether commas and stops stand behind the marks that they go with: „…“, sagte Ada. */
  readonly pointsBehindMarks: boolean;
  /** Whether words in marks that the next paragraph opens again are one quote, and not one a paragraph. */
  readonly joinsParagraphs: boolean;
  /** Whether participles are nouns behind an article: the *ruling*. */
  readonly hasVerbalNouns: boolean;
  /** Whether verbs in their dictionary form are nouns as well: a *claim*, they *claim*. */
  readonly hasBaseNouns: boolean;
  /** Whether forms that tell the past are nouns behind an article or possessive: el *acusado*. */
  readonly hasPastNouns: boolean;
  /** Whether nouns tell more of the noun behind them, as words of their own: a *Wednesday* editorial. */
  readonly hasNounAdjuncts: boolean;
  /** Whether a subject is sought beyond what tells more of it or what it does first: *owners* who work with Ada say. */
  readonly reachesPastModifiers: boolean;
  /** Whether a subject is sought beyond the time that stands before its verb: *a poll* in June showed. */
  readonly reachesPastTimes: boolean;
  /** Whether a participle may have a subject behind a comma, who shares it with nobody: it fell, *the mayor* saying so. */
  readonly hasAbsolutes: boolean;
  /** Whether a participle behind a comma tells what the subject says meanwhile: experts are wary of the plan, *saying* why. */
  readonly saysMeanwhile: boolean;
  /** Whether who is quoted says it, by a verb behind: quoted Ada *as saying*. */
  readonly quotesAsSaying: boolean;
  /** Whether other phrases may stand around a subject behind its verb: sagte *am Ende* Ada *dem Rat*; disse, *aos prantos*, a irmã. */
  readonly ordersFreely: boolean;
  /** Whether a report may do without a subject ("…», disse."), or share one from far away ("und lachte: …"). */
  readonly elidesSubjects: boolean;
  /** Whether a phrase before a comma may be the object in a relative clause: la alcaldesa, que prometió *un informe*, dijo. */
  readonly objectsEndRelatives: boolean;
  /** Whether who is spoken of beside a quote may say it without a verb: *Ada Byron* lève un sourcil. « Non. » */
  readonly readsTopics: boolean;
  /** Whether speakers are chosen with an ear for whose turn it is and who else is named, as was learned for these languages alone. */
  readonly hearsTurns: boolean;
  /** Whether speakers are sought in marks too, where names of newspapers, parties and bands stand: die *»Norhamer Post«*. */
  readonly marksNames: boolean;
  /** Whether roles that do not speak ("*the mayor* left") are followed, and not shown: there must be much to learn it from. */
  readonly followsSilentRoles: boolean;
  /** Whether any word right after the marks may be a verb that reports. */
  readonly readsUnlistedVerbs: boolean;
  /** Subjects that are nobody, and verbs without any, with the source behind a preposition: on, es, man, verlautete. */
  readonly impersonals: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  /** Those that also stand between an auxiliary and its verb: has *since* said. */
  readonly innerSubordinators: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly isAdverb: (word: string) => boolean;
  /** Adverbs of several words that stand between an auxiliary and its verb, by their last: a *de nouveau* nié. */
  readonly innerAdverbials: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Monday, January, yesterday: capitalised or not, no speaker. */
  readonly times: ReadonlySet<string>;
  /** Before a name: Mr, Sen. */
  readonly titles: ReadonlySet<string>;
  /** Titles and family words that everybody may have: they do not say what somebody is. */
  readonly courtesies: ReadonlySet<string>;
  /** Words that say since when or how fully somebody is something: former, deputy. */
  readonly standings: ReadonlySet<string>;
  /** Words between the capitals of one description: "Bank *of* Norham governor". */
  readonly joints: ReadonlySet<string>;
  /** Words that never belong to a description, where the classes of words do not tell. */
  readonly outerWords: ReadonlySet<string>;
  /** Whether names take a genitive s: Deutschland*s*. */
  readonly hasGenitiveS: boolean;
  /** "according to", each as its words. */
  readonly accordingTo: readonly (readonly string[])[];
  /** Words for "according to" behind the source: dem Bericht *zufolge*. */
  readonly accordingBehind: ReadonlySet<string>;
  /** Those of `accordingTo` that are so only behind a comma or marks: „…“, *so* Ada Byron; not doppelt *so* viele. */
  readonly interposed: ReadonlySet<string>;
  /** Whose part or turn it is, which is nobody's view: pour sa *part*, por sua *vez*. */
  readonly turns: ReadonlySet<string>;
  /** Nouns that speak: spokesman, report. */
  readonly speakingNouns: ReadonlySet<string>;
  /** What speaks by being read, and is nobody: letter, ruling, post. */
  readonly documents: ReadonlySet<string>;
  /** What somebody says, before whose it is and a colon: la *réplica* de Ada: «No». */
  readonly utterances: ReadonlySet<string>;
  /** What leads to examples: *including* Velk, Ober and Zerox. */
  readonly examples: ReadonlySet<string>;
  /** What somebody is seen or heard in: *footage* of Ada asking. */
  readonly recordings: ReadonlySet<string>;
  /** Words before marks that name or title something: called, dubbed, titled, "so-called". */
  readonly namingWords: ReadonlySet<string>;
  /** Words that send a reader to another text, in brackets before its title: see. */
  readonly referringWords: ReadonlySet<string>;
  /** Words of what has a title: book, film, series. */
  readonly workWords: ReadonlySet<string>;
  /** What bears words to be read, and where on it: sign, banner, chalk. */
  readonly signs: ReadonlySet<string>;
  /** What a crowd cries, as a noun that "of" leads on from: *chants* of. Empty where a song or a word may follow as well. */
  readonly cries: ReadonlySet<string>;
  /** Who makes what has a title, and leads on to it: author *of*, host *of*. */
  readonly makers: ReadonlySet<string>;
  /** What leads to a theme, behind whose words a headline quotes: “…”: Ada Byron *on* her year abroad. */
  readonly themes: ReadonlySet<string>;
  /** Words that make a verb the speaker's own: *ich* sagte, *ho* detto. */
  readonly ownSubjects: ReadonlySet<string>;
  /** I, we, you, my …: the speaker's own words. */
  readonly ownWords: ReadonlySet<string>;
  /** What indirect speech is found by. */
  readonly reports: ReportWords;
};
