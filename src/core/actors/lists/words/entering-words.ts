/**
 * English words before what one is in, goes to or comes from. One a line, sorted.
 *
 *     in Norham, from Norham   → a place, whoever else is called so
 *
 * Source: ours.
 */
export const ENTERING_WORDS: string = `
across
around
at
from
in
inside
into
near
outside
throughout
to
`;
