/** What leads to a source in a language, and what speaks without being somebody. */
export type SourceWords = {
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
  /** Nouns for those who will not be named, which need no article: dijeron a la agencia *fuentes* del puerto. */
  readonly unnamedSources: ReadonlySet<string>;
  /** What speaks by being read, and is nobody: letter, ruling, post. */
  readonly documents: ReadonlySet<string>;
  /** What somebody says, before whose it is and a colon: la *réplica* de Ada: «No». */
  readonly utterances: ReadonlySet<string>;
  /** What tells how an utterance goes: „Nein“, *lautete* die Antwort der Ministerin. */
  readonly wordings: ReadonlySet<string>;
  /** What somebody is seen or heard in: *footage* of Ada asking. */
  readonly recordings: ReadonlySet<string>;
  /** What leads to examples: *including* Velk, Ober and Zerox. */
  readonly examples: ReadonlySet<string>;
};
