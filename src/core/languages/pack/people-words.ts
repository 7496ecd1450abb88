/** How a language names people, and how it goes on to speak of them. */
export type PeopleWords = {
  /** What determiners and titles say of whom they stand before: la, Frau. */
  readonly genders: ReadonlyMap<string, 'female' | 'male'>;
  /** Given names that are a woman's or a man's here, and another's or either's in English: *Jean*. In lower case. */
  readonly givenNames: ReadonlyMap<string, 'female' | 'male'>;
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
  /** Whether surnames hold what also ties people to what they are of: Ada *van* Orr *van* Norham Centraal. */
  readonly surnamesTakeOf: boolean;
  /** Whether the letters of a state of Brazil, in brackets behind a place, are that state: Norham (*SP*). */
  readonly lettersNameStates: boolean;
  /** How two organisations are told from one with “and” in its name, by what they do; `null` where it is not told. */
  readonly actingPairs: ActingPairs | null;
  /** Whether the name in apposition to a role ("le maire, Ada Byron, …") is the speaker alone, and the role none. */
  readonly namesRoles: boolean;
  /** Whether a speaker’s words take in what names him beside them, and others who speak with him: his wife*, Ada*. */
  readonly namesSpeakersWhole: boolean;
  /** Whether a speaker’s words are those nearest to the marks, and not the subject of the report. */
  readonly namesNearest: boolean;
  /** Whether who is spoken of beside a quote may say it without a verb: *Ada Byron* lève un sourcil. « Non. » */
  readonly readsTopics: boolean;
  /** Whether speakers are chosen with an ear for whose turn it is and who else is named, as was learned for these languages alone. */
  readonly hearsTurns: boolean;
  /** Whether roles that do not speak ("*the mayor* left") are followed, and not shown: there must be much to learn it from. */
  readonly followsSilentRoles: boolean;
};

/** What tells that a name with “and” is of two who do something together: *Velk et Orrion* ont porté plainte. */
type ActingPairs = {
  /** Between the two, with its blanks. */
  readonly and: string;
  /** How what they do begins, behind the name: " ont", " se sont". */
  readonly several: RegExp;
  /** What stands before a name that is of several by itself: "les ". */
  readonly plural: RegExp;
};
