import type { Actor } from '../../../actors/actor.ts';
import type { Gender } from '../../../actors/genders/genders-of.ts';
import type { Kin } from '../../../languages/kin.ts';
import type { Sighting } from './actor-index.ts';

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
  /** `the`, `a`, `none`: how the words begin. */
  readonly opening: string;
};

/** How somebody who was seen before stands to the words to be resolved. */
export type Look = {
  readonly kind: Asked['kind'];
  readonly actor: Actor;
  readonly fits: string;
  readonly away: string;
  readonly nearest: Sighting;
  /** 0: seen last of all; at most 3. */
  readonly nth: number;
  readonly paragraphs: number;
};
