import type { ActorModel } from './actors/model/model.ts';
import type { Learned } from './learned/learned.ts';

/**
 * What was learned for an article's language. Where a part is `null`, there is none or it could not be read: rules do
 * without.
 */
export type Model = {
  /** How names are found. */
  readonly names: ActorModel | null;
  /** How quotes, speakers and roles are. */
  readonly learned: Learned | null;
};

/** Rules and lists alone. */
export const NO_MODEL: Model = { names: null, learned: null };
