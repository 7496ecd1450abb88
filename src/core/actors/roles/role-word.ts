import type { Pronoun } from '../../languages/pack/little-words.ts';
import type { Opening } from './find-noun-phrases.ts';
import { isCountry } from './nouns/is-country.ts';
import { isNationality } from './nouns/is-nationality.ts';
import { isOrganisationNoun } from './nouns/is-organisation-noun.ts';
import { isPersonNoun } from './nouns/is-person-noun.ts';
import type { NounSort, Vocabulary } from './vocabulary/vocabulary.ts';

/** What a word tells by itself to who looks for phrases that stand for actors: worked out once, asked wherever it stands. */
export type RoleWord = {
  /** As written. */
  readonly text: string;
  readonly lower: string;
  readonly sort: NounSort;
  /** What it says as a determiner. */
  readonly opening: Opening | null;
  /** Whether no noun phrase goes over it: "of", "said", a mark. */
  readonly endsPhrase: boolean;
  /** Whether it is a verb of speech. */
  readonly says: boolean;
  /** Whether it may stand between a subject and its verb: "also", "has". */
  readonly isBetween: boolean;
  readonly isVerb: boolean;
  /** Whether it is known as what is no noun: a verb, an adverb. */
  readonly isNoNoun: boolean;
  readonly isPreposition: boolean;
  /** Whether it may stand in what a preposition ties to a noun. */
  readonly isInComplement: boolean;
  /** Whether it ends a clause, or a quotation stands there. */
  readonly endsClause: boolean;
  /** Whether it may be part of a title before a name. */
  readonly isTitleWord: boolean;
  /** Whether, written with a capital, it names a nation or a country: "Russian", "Russia". */
  readonly isNation: boolean;
  readonly endsSentence: boolean;
  /** Whether rules take it for a noun of people or organisations. */
  readonly isRoleNoun: boolean;
  /** Whom it stands for as a pronoun: he, her. */
  readonly gender: 'female' | 'male' | null;
  /** Whether it opens or closes a quotation. */
  readonly isQuoteMark: boolean;
};

/** Describes a word by itself; `isInterposed`: it stands for a verb of speech, as in "„Nein“, *so* der Trainer". */
export function describeRoleWord(
  text: string,
  { pack, openings, isBreak, sortOf }: Vocabulary,
  isInterposed = false,
): RoleWord {
  const lower = text.toLowerCase();
  const isAdverb = pack.isAdverb(lower);
  const verb = pack.verbs.get(lower);
  return {
    text,
    lower,
    sort: sortOf(lower),
    opening: openings.get(text) ?? null,
    endsPhrase: !/^[\p{L}\p{N}-]/u.test(text) || isBreak(text),
    says: isInterposed || verb?.force === 'saying',
    isBetween: !isInterposed && (isAdverb || pack.auxiliaries.has(lower) || pack.clitics.has(lower) || lower === 'who'),
    isVerb: verb !== undefined,
    isNoNoun: verb !== undefined || isAdverb || pack.isOtherVerb(lower),
    isPreposition: pack.prepositions.has(lower),
    isInComplement: /^[\p{L}-]/u.test(lower),
    endsClause: /^[.;:!?“”"«»]?$/.test(lower),
    isTitleWord: TITLE_WORD.test(text) && !NO_TITLE.test(text),
    isNation: lower !== text && (isNationality(lower) || isCountry(text)),
    endsSentence: text === '.' || text === '!' || text === '?',
    isRoleNoun: isPersonNoun(lower) || isOrganisationNoun(lower),
    gender: genderOf(pack.pronouns.get(lower)),
    isQuoteMark: /^[“”«»„‘’"]$/.test(text),
  };
}

function genderOf(pronoun: Pronoun | undefined): RoleWord['gender'] {
  return pronoun?.gender === 'female' || pronoun?.gender === 'male' ? pronoun.gender : null;
}

const TITLE_WORD = /^(?:\p{L}[\p{L}’'.]*|-|’s|'s)$/u;

const NO_TITLE = /^(?:the|a|an|and|said|says|with|by|to|that|when|as|after)$/i;

/** Stands beyond both ends of a line. */
const EDGE: RoleWord = {
  text: '',
  lower: '',
  sort: 'other',
  opening: null,
  endsPhrase: true,
  says: false,
  isBetween: false,
  isVerb: false,
  isNoNoun: false,
  isPreposition: false,
  isInComplement: false,
  endsClause: true,
  isTitleWord: false,
  isNation: false,
  endsSentence: false,
  isRoleNoun: false,
  gender: null,
  isQuoteMark: false,
};

/** The word at a place of a line; never asks an array for what it has not, which is slow. */
export function wordAt(words: readonly RoleWord[], index: number): RoleWord {
  return (index >= 0 && index < words.length ? words[index] : EDGE) ?? EDGE;
}
