/** The verbs of a language: what reports, what goes with it, and how a verb stands to its subject. */
export type VerbWords = {
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
  /** Whether these are hardly ever nouns, so that no phrase ends with one that nothing leads to: they *moved* to the quay. */
  readonly tellsOtherVerbs: boolean;
  /** Whether any word right after the marks may be a verb that reports. */
  readonly readsUnlistedVerbs: boolean;
  readonly auxiliaries: ReadonlySet<string>;
  /** What opens a bracket that a participle or an infinitive closes: sie *hat* im Rat gesagt. None where verbs stand together. */
  readonly bracketOpeners: ReadonlySet<string>;
  /** Those that make a passive: is, was, been. */
  readonly passives: ReadonlySet<string>;
  /** Before the agent of a passive: by. */
  readonly agents: ReadonlySet<string>;
  /** Behind a name, before what it was: *is* the captain. */
  readonly copulas: ReadonlySet<string>;
  /** Participles that are the past form of no verb: seen, marching. */
  readonly isParticiple: (word: string) => boolean;
  /** How participles end that go with a noun, and how the one ends that the verbs list: calific*ada*, calific*ado*. */
  readonly participles: { readonly ending: RegExp; readonly listed: string } | null;
  /** How words end that tell what is done meanwhile, and lead to no subject: dijo *riendo*. */
  readonly gerund: RegExp;
  readonly negations: ReadonlySet<string>;
  /** Verbs whose object speaks all the same, by their dictionary form: die Agentur *zitiert* den Lotsen. */
  readonly citing: ReadonlySet<string>;
  /** Whether who is quoted says it, by a verb behind: quoted Ada *as saying*. */
  readonly quotesAsSaying: boolean;
  /** Little words between a subject and its verb: se, lui, y. */
  readonly clitics: ReadonlySet<string>;
  /** What hangs on a verb with a hyphen as its object: queixou*-se*. */
  readonly hangingObject: RegExp;
  /** Pronouns that hang on a verb with a hyphen: dit-il. */
  readonly enclitics: ReadonlySet<string>;
  /** What stands between such a pronoun and its verb, between hyphens: a-*t*-elle. */
  readonly encliticLinks: ReadonlySet<string>;
  /** How the forms of verbs end that several do something with: di*cono*; `null` where they are not told apart. */
  readonly pluralVerb: RegExp | null;
  /** Whether verbs go before their subjects anywhere, and not only around a quote. */
  readonly invertsFreely: boolean;
  /**
   * Whether a verb of speech right behind the marks, before its subject, decides who speaks, whoever is named before: « Non »,
   * *répond* son mari. Where none does, what was learned weighs it.
   */
  readonly verbBehindDecides: boolean;
  /** Whether a verb has its subject before it, so that even a word that looks like none is one there: *Jolly* said. */
  readonly putsSubjectsFirst: boolean;
  /** Words after which a verb may go before its subject all the same: "and so *said* Ada". */
  readonly inverters: ReadonlySet<string>;
  /** Whether a participle may have a subject behind a comma, who shares it with nobody: it fell, *the mayor* saying so. */
  readonly hasAbsolutes: boolean;
  /** Whether a participle behind a comma tells what the subject says meanwhile: experts are wary of the plan, *saying* why. */
  readonly saysMeanwhile: boolean;
  /** Whether a participle goes on with the subject that stands behind the verb before it: a dit *Ada Byron*, précisant …. */
  readonly sharesTurnedSubjects: boolean;
  /** Whether a report may do without a subject ("…», disse."), or share one from far away ("und lachte: …"). */
  readonly elidesSubjects: boolean;
};

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
