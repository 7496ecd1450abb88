import type { LanguagePack } from '../../../languages/pack.ts';
import type { Token } from '../../../text/tokens/find-tokens.ts';
import type { Opening } from '../find-noun-phrases.ts';
import type { RoleWord } from '../role-word.ts';

/** What a noun names: `agent` is whoever does what its ending says ("leg-spinner"), `age` a "34-year-old". */
export type NounSort = 'person' | 'kin' | 'organisation' | 'text' | 'nation' | 'age' | 'agent' | 'other';

/** The words of a language that phrases for actors are made of. */
export type RoleWords = {
  readonly pack: LanguagePack;
  /** What a word as written tells by itself. */
  readonly wordOf: (text: string) => RoleWord;
  readonly wordOfToken: (token: Token) => RoleWord;
  /** What it tells where it stands for a verb of speech: „Nein“, *so* der Trainer. */
  readonly interposedWordOf: (text: string) => RoleWord;
  /** Whether adjectives stand before their noun, so that the last noun of a phrase is its head. */
  readonly isHeadLast: boolean;
  /** Whether rules bind what the text says of somebody; elsewhere all is learned. */
  readonly bindsByRules: boolean;
  /** Whether a noun is described with what stands before it only behind a determiner: *der* frühere Trainer. */
  readonly asksDeterminer: boolean;
  /** What a noun in lower case names. */
  readonly sortOf: (noun: string) => NounSort;
  /** What a noun and its determiner, in lower case, say about the gender of whom they name. */
  readonly genderOf: (noun: string, determiner: string) => 'female' | 'male' | null;
  /** Whether a word in lower case stands between a noun and what it is noun of: maire *de la* ville. */
  readonly isJoint: (word: string) => boolean;
  /** Whether a word in lower case ends what stands right behind a name: a farmer *from* Wessex. */
  readonly endsApposition: (word: string) => boolean;
  /** Whether no description goes over a word in lower case. */
  readonly endsDescription: (word: string) => boolean;
};

/** What words are described from. */
export type Vocabulary = Omit<RoleWords, 'wordOf' | 'wordOfToken' | 'interposedWordOf' | 'endsDescription'> & {
  /** What each determiner, as written, says: the, a, his, ’s. */
  readonly openings: ReadonlyMap<string, Opening>;
  /** Whether a word as written ends a noun phrase, or begins what follows it. */
  readonly isBreak: (word: string) => boolean;
  readonly endsDescription: (word: RoleWord) => boolean;
};
