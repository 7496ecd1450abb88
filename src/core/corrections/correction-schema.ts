import * as v from 'valibot';
import { ACTOR_KINDS } from '../actors/actor.ts';
import { timeSchema } from '../notes/schemas/time-schema.ts';
import type { Correction } from './correction.ts';
import { correctionIdSchema } from './correction-id.ts';

/** A name is shown in one line; a longer one is none of ours. */
const nameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

const MADE = { id: correctionIdSchema, at: timeSchema };

/**
 * A correction from outside: a message, the database.
 *
 *     v.safeParse(correctionSchema, { id, at, kind: 'same', names: ['Ada Byron'] }).success   // false: same as whom?
 */
export const correctionSchema = v.variant('kind', [
  v.object({ ...MADE, kind: v.literal('nobody'), names: v.tuple([nameSchema]) }),
  v.object({ ...MADE, kind: v.literal('is'), names: v.tuple([nameSchema]), actorKind: v.picklist(ACTOR_KINDS) }),
  v.object({ ...MADE, kind: v.literal('same'), names: v.tuple([nameSchema, nameSchema]) }),
]) satisfies v.GenericSchema<unknown, Correction>;
