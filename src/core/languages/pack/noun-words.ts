import type { Kin } from '../kin.ts';

/** The nouns of a language, and what a phrase is made of around them. */
export type NounWords = {
  /** Whether every noun is written with a capital: der *Sprecher*. */
  readonly capitalizesNouns: boolean;
  /** Whether nouns are written together, so that the last part says what the whole is: Mode*konzern*. */
  readonly compoundsNouns: boolean;
  /** Whether adjectives follow their noun: *le technicien* italien. */
  readonly nounsFirst: boolean;
  /** Adjectives that go before their noun where most follow it: *nouveau*. */
  readonly leadingAdjectives: ReadonlySet<string>;
  /** Endings of nouns that go with a verb in the plural, where its form tells: neighbour*s* say. */
  readonly pluralNoun: RegExp;
  /** Nouns that go with such a verb though they have no such ending: *police* say. */
  readonly groupNouns: ReadonlySet<string>;
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
  /** Words whose owner's mark is an apostrophe alone: the hunter*s*’ association, Han*s*’ Hut. */
  readonly apostrophized: RegExp;
  /** Whether names take a genitive s: Deutschland*s*. */
  readonly hasGenitiveS: boolean;
  /** Whether participles are nouns behind an article: the *ruling*. */
  readonly hasVerbalNouns: boolean;
  /** Whether verbs in their dictionary form are nouns as well: a *claim*, they *claim*. */
  readonly hasBaseNouns: boolean;
  /** Whether forms that tell the past are nouns behind an article or possessive: el *acusado*. */
  readonly hasPastNouns: boolean;
  /** Whether nouns tell more of the noun behind them, as words of their own: a *Wednesday* editorial. */
  readonly hasNounAdjuncts: boolean;
  /** Whether other phrases may stand around a subject behind its verb: sagte *am Ende* Ada *dem Rat*; disse, *aos prantos*, a irmã. */
  readonly ordersFreely: boolean;
  /** Whether a subject is sought beyond what tells more of it or what it does first: *owners* who work with Ada say. */
  readonly reachesPastModifiers: boolean;
  /** Whether a subject is sought beyond the time that stands before its verb: *a poll* in June showed. */
  readonly reachesPastTimes: boolean;
  /** Whether a phrase before a comma may be the object in a relative clause: la alcaldesa, que prometió *un informe*, dijo. */
  readonly objectsEndRelatives: boolean;
  /** Whether clauses that tell which one is meant begin without a comma, though one may end them: *de boer die* zaait, zegt. */
  readonly opensRelatives: boolean;
};
