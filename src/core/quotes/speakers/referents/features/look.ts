import type { Actor } from '../../../../actors/actor.ts';
import type { Gender } from '../../../../actors/genders/genders-of.ts';
import type { Kin } from '../../../../languages/kin.ts';
import type { Sighting } from '../sightings/actor-index.ts';

/** The words to be resolved, and what they tell. */
export type Asked = {
  readonly kind: 'pronoun' | 'role';
  /** The pronoun itself, or the role's noun. */
  readonly head: string;
  readonly gender: Gender | 'thing' | null;
  readonly many: boolean;
  /** What the role's noun says that its bearer is. */
  readonly kin: Kin | null;
  /** Words of the role that are long enough to be known again: "technicien", "italien". */
  readonly telling: readonly string[];
  /** `whose`, `the`, `a`, `none`: how the words begin; of pronouns `own` (I) and `third`. */
  readonly opening: string;
};

/** How somebody who was seen before stands to the words to be resolved. */
export type Look = {
  readonly kind: Asked['kind'];
  readonly actor: Actor;
  readonly fits: string;
  readonly away: string;
  readonly nearest: Sighting;
  /** How many others were seen since. */
  readonly rank: number;
  /** 0: seen last of all; at most 3. */
  readonly nth: number;
  readonly paragraphs: number;
  /** How often the writer names them, outside quotes. */
  readonly often: number;
  /** Whether the writer names nobody more often. */
  readonly isMain: boolean;
  /** Whether a name of theirs was introduced with the role's noun. */
  readonly introduced: boolean;
  /** Whether a name of theirs was introduced with the noun of the words that did something last: “the skipper”. */
  readonly isStranger: boolean;
} & Kinship;

/** How somebody was introduced, held against a role. */
export type Kinship = {
  /** `same`: as of the kin that the noun says, `other`: as of another, `none`: not at all. */
  readonly match: 'same' | 'other' | 'none';
  /** Whether a word of the role stands there, in another form perhaps. */
  readonly akin: boolean;
  /** Whether it stands in the name itself: the *union*, of the Dockers’ Union. */
  readonly inName: boolean;
};
