/** Whom a rule takes a phrase to mean; `isSaid`: the text says what the actor is, or the name does. Else it is a guess. */
export type Chosen = { readonly actor: string; readonly isSaid: boolean };

/** Whom the text says to be meant: `said('actor-1')` is sure, `said(null)` is nobody. */
export function said(actor: string | null): Chosen | null {
  return actor === null ? null : { actor, isSaid: true };
}

/** Whom a rule merely guesses to be meant: `guessed('actor-1')` is not sure, `guessed(null)` is nobody. */
export function guessed(actor: string | null): Chosen | null {
  return actor === null ? null : { actor, isSaid: false };
}
