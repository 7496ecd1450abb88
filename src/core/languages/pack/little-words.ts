import type { GrammaticalNumber } from './verb-words.ts';

/** The little words of a language: pronouns, determiners, prepositions, conjunctions, adverbs and times. */
export type LittleWords = {
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Object forms that may follow "according to": hem, lui. */
  readonly objectPronouns: ReadonlySet<string>;
  /** Pronouns that are nothing but a subject: *er*. */
  readonly nominatives: ReadonlySet<string>;
  /** Subjects that are nobody, and verbs without any, with the source behind a preposition: on, es, man, verlautete. */
  readonly impersonals: ReadonlySet<string>;
  /** Words that make a verb the speaker's own: *ich* sagte, *ho* detto. */
  readonly ownSubjects: ReadonlySet<string>;
  /** I, we, you, my …: the speaker's own words. */
  readonly ownWords: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
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
  /** Determiners that stand behind another one: the *two*, the *other*. */
  readonly innerDeterminers: ReadonlySet<string>;
  /** Determiners that point at somebody known: the, this, his. */
  readonly definites: ReadonlySet<string>;
  /** Determiners and possessives that stand before several: *les*, *sus*. */
  readonly pluralDeterminers: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Those that stand before where something is: *in* Norham; seldom before a team or firm. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Prepositions that hang a phrase on the noun before: "a spokesman *for* the ministry". */
  readonly nounPrepositions: ReadonlySet<string>;
  /** Those that also carry a phrase on to the right: "the head *of* the club". */
  readonly genitives: ReadonlySet<string>;
  /** Those of them that hold no article, where others do: *de*, not *du*. */
  readonly bareGenitives: ReadonlySet<string>;
  /** Words for "according to" and "as" that open a clause, so that a report may follow: *según* explicó, *tal y como* dijo. */
  readonly clauseOpeners: readonly (readonly string[])[];
  readonly subordinators: ReadonlySet<string>;
  /** Those that also stand between an auxiliary and its verb: has *since* said. */
  readonly innerSubordinators: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly isAdverb: (word: string) => boolean;
  /** Adverbs of several words that stand between an auxiliary and its verb, by their last: a *de nouveau* nié. */
  readonly innerAdverbials: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Monday, January, yesterday: capitalised or not, no speaker. */
  readonly times: ReadonlySet<string>;
  /** Whether an article stands before a day that tells when: *il* lunedì, *l’*anno scorso. */
  readonly timesTakeArticles: boolean;
  /** What stands before an apostrophe as a word of its own: l’, d’, qu’. */
  readonly elisions: ReadonlySet<string>;
  /** Names in capitals that would be closed words in small letters: *US*, *WHO*. */
  readonly acronyms: ReadonlySet<string>;
  /** Words whose stop ends no sentence, without their last: *bzw.*, *z.B.*; not *usw.*, which often ends one. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words before an ordinal number, where its stop ends no sentence: *am* 3. Mai; none where ordinals have no stop. */
  readonly ordinalLeads: ReadonlySet<string>;
};

/** What a pronoun says of whom it stands for. */
export type Pronoun = {
  readonly gender: 'female' | 'male' | 'thing' | null;
  readonly number: GrammaticalNumber;
  readonly speaker: boolean;
};
