/** The words that lead from a report to what is reported, and what of its grammar tells where that begins. */
export type ReportWords = {
  /** Before a statement: said *that* …. */
  readonly that: ReadonlySet<string>;
  /** What begins a reported question and hardly anything else: asked *whether* …, *why* …. */
  readonly whether: ReadonlySet<string>;
  /** What begins any reported question: *how*, *whether*. */
  readonly questions: ReadonlySet<string>;
  /** Before a verb in its dictionary form: vowed *to* …. */
  readonly infinitive: ReadonlySet<string>;
  /** How a verb ends in its dictionary form, where a preposition leads to it: ha detto di ess*ere*; `null` where none does. */
  readonly infinitiveEnding: RegExp | null;
  /** What opens a clause that tells by whom something is called so: after *what* Ada called “a bad winter”. */
  readonly what: ReadonlySet<string>;
  /** What makes a clause at the head of a sentence introduce what it reports: *as* Ada noted, …. */
  readonly as: ReadonlySet<string>;
  /** Verbs in the mood of reported speech: die Brücke *sei* sicher. */
  readonly moods: ReadonlySet<string>;
  /** Those of `moods` that are nothing but reported, and reported without a conjunction: die Brücke *sei* sicher, not *wäre*. */
  readonly plainMoods: ReadonlySet<string>;
  /** Participles that tell what their own subject thinks, behind "is" too: she is *worried* that …. */
  readonly ownMinds: ReadonlySet<string>;
  /** Nouns that report, and what they are in the singular: his *claims* that …. */
  readonly nouns: ReadonlyMap<string, string>;
  /** Those of `nouns` whose report needs nobody who makes it: *fears* that …. */
  readonly contentNouns: ReadonlySet<string>;
  /** Verbs that make what such a noun names: *gave* a promise. */
  readonly makers: ReadonlySet<string>;
  /** Before whose report it is, behind the noun: a demand *from* the town. */
  readonly from: ReadonlySet<string>;
  /** Adjectives that tell what somebody thinks: she is *confident* that …. */
  readonly minds: ReadonlySet<string>;
  /** Verbs that go with such an adjective as a copula does: she *remains* confident that …. */
  readonly staying: ReadonlySet<string>;
  /** Forms of the verb for hearing, and who hears as a court does, so that others say what they hear: the *inquest* *heard*. */
  readonly hearing: ReadonlySet<string>;
  readonly listeners: ReadonlySet<string>;
  /** What verbs that tell somebody what to do have behind whom they tell, by their dictionary form: forderte den Rat *auf*, …. */
  readonly urging: ReadonlyMap<string, string>;
  /** Before those who are told: dijo *a* los vecinos que …. */
  readonly receivers: ReadonlySet<string>;
  /** Verbs that those who are told follow, by their dictionary form: it is safe, Ada *told* the council. */
  readonly telling: ReadonlySet<string>;
  /** Words for the reader, who is nobody that is reported: *you* may find that …. */
  readonly readers: ReadonlySet<string>;
  /** How words end that are verbs and do not report: coût*erait*, cay*ó*; `null` where no ending tells. */
  readonly otherVerb: RegExp | null;
  /** Whether a report may begin behind a comma, a colon or before an infinitive too: sagte am Montag, | die Brücke sei sicher. */
  readonly beginsBehindPoints: boolean;
  /** Whether reports turn round anywhere, and what they report may follow: *sagte Ada*, die Brücke sei sicher. */
  readonly turnsReports: boolean;
  /** Whether words of a report between commas may stand behind its verb and subject: die Brücke, teilt der Konzern *mit*, … */
  readonly takesWordsBehind: boolean;
  /** Whether a source at the head of a sentence may have more told of it between commas: según Ada, *de Norham*, es seguro. */
  readonly tellsMoreOfSources: boolean;
  /** Whether a report ends before a verb of speech that “and” joins without a comma: che il ponte è sicuro | *e ha promesso* … */
  readonly endsBeforeSaying: boolean;
  /** Whether reports are weighed by their openers, endings, moods and language too, as was learned for these languages alone. */
  readonly weighsWidely: boolean;
  /** Whether a verb of speech with no subject in its sentence reports what those say whom the one before was about: *disse* que. */
  readonly soughtWithoutSubject: boolean;
  /** Whether words before a source between commas are always half of a report: *ticket sales*, according to Ada, have doubled. */
  readonly goesAroundSources: boolean;
  /** Whether a verb of speech with which a sentence closes always reports, if another verb stands before: it is safe, Ada *said*. */
  readonly closesPlainly: boolean;
  /** Whether a verb of speech leads to a clause without a conjunction as well: they added *the bridge was* safe. */
  readonly dropsThat: boolean;
  /** Whether a report within the subject of a sentence ends before its verb: his promise to stay | *calmed* them. */
  readonly endsBeforeVerbs: boolean;
  /** Whether the verb follows at once whatever begins the sentence: laut Ada Byron *ist* die Brücke sicher. */
  readonly verbSecond: boolean;
};
