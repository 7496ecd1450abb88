import type { GenericSchema } from 'valibot';
import type { SenderKind } from '../sender.ts';

/** The requests that a context answers: for each type, what is asked and what comes back. */
export type Requests = { readonly [type: string]: { readonly request: object; readonly reply: unknown } };

/**
 * What must be checked of each request: who may send it, its shape, and the shape of the answer.
 *
 *     const contract = { ping: { from: ['extension-page'], request: v.strictObject({}), reply: v.null() } };
 */
export type Contract<R extends Requests> = {
  readonly [T in keyof R]: {
    readonly from: readonly SenderKind[];
    /** Of the message without its `type`. */
    readonly request: GenericSchema<unknown, R[T]['request']>;
    readonly reply: GenericSchema<unknown, R[T]['reply']>;
  };
};
