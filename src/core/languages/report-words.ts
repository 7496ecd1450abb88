/** The words that lead from a report to what is reported, and what of its grammar tells where that begins. */
export type ReportWords = {
  /** Before a statement: said *that* …. */
  readonly that: ReadonlySet<string>;
  /** Before a question that can be answered by yes or no: asked *whether* …. */
  readonly whether: ReadonlySet<string>;
  /** What begins any reported question: *how*, *whether*. */
  readonly questions: ReadonlySet<string>;
  /** Before a verb in its dictionary form: vowed *to* …. */
  readonly infinitive: ReadonlySet<string>;
  /** Before whom somebody speaks to: ha detto *al* giornale. */
  readonly addressers: ReadonlySet<string>;
  /** Words of `accordingTo` that mean something else too: *para* Ada Byron. */
  readonly doubtfulSources: ReadonlySet<string>;
  /** Verbs in the mood of reported speech: die Brücke *sei* sicher. */
  readonly moods: ReadonlySet<string>;
  /** Participles that tell what their own subject thinks, behind "is" too: she is *worried* that …. */
  readonly ownMinds: ReadonlySet<string>;
  /** Whether the verb follows at once whatever begins the sentence: laut Ada Byron *ist* die Brücke sicher. */
  readonly verbSecond: boolean;
  /** Whether a comma always stands before what is reported, so that anything may stand between it and the verb. */
  readonly commaFirst: boolean;
};
