import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

/** A name that ends with one letter: “Ada V”. */
const CLOSES_WITH_LETTER = /\p{L} \p{Lu}$/u;

/**
 * Gives people whose surname is kept to a letter the full stop that belongs to it.
 *
 *     [Ada V]. and [Karl O]., 32      → Ada V. and Karl O.
 *     [Malcolm X]. He said            → as it is: this X is no initial
 *     [Elizabeth I]. She, [Henry V].  → as they are: a numeral, and the sentence ends
 *     [Ada Velk].                     → as it is
 */
export function completeInitials(text: string, names: readonly Name[]): readonly Name[] {
  return changeNames(names, (name) => {
    if (name.kind !== 'person' || !text.startsWith('.', name.end)) return name;
    const written = text.slice(name.start, name.end);
    return CLOSES_WITH_LETTER.test(written) && !(/[IVX]$/.test(written) && endsSentence(text, name.end))
      ? changeName(name, { end: name.end + 1 })
      : name;
  });
}

/** Whether a line or the text ends behind the full stop, or a capital follows. */
function endsSentence(text: string, stop: number): boolean {
  return /^\.(?:$|\n|[”"’)]| \p{Lu})/u.test(text.slice(stop, stop + 3));
}
