import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';
import { isShortState } from '../is-short-state.ts';

/**
 * Gives the short form of a state behind its town or its politician's party the full stop that belongs to it; whatever
 * it was taken for, it is a place.
 *
 *     Norham, Ark (organisation) ., R-Tenn (place) .   → Ark. and Tenn., places both
 *     he left the Ark.                                 → stays: nothing before it says that it is a state
 */
export function completeStates(text: string, names: readonly Name[]): readonly Name[] {
  return changeNames(names, (name) =>
    isState(text, name) ? changeName(name, { end: name.end + 1, kind: 'place' }) : name,
  );
}

function isState(text: string, { start, end }: Name): boolean {
  if (
    !text.startsWith('.', end) ||
    end - start > LONGEST ||
    !BEFORE_STATE.test(text.slice(Math.max(0, start - 2), start))
  )
    return false;
  return isShortState(text.slice(start, end));
}

/** “Minn”, “W.Va”. */
const LONGEST = 6;

const BEFORE_STATE = /(?:, |\p{Lu}-)$/u;
