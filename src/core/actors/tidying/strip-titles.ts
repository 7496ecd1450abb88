import type { Name } from '../name.ts';
import { changeNames } from './change-names.ts';

/** Titles that even writers of news capitalise before a bare name; "Shah" is a given name too and stays,
 * as "Sheikh" does in a family of Bangladesh. */
const TITLE =
  /^(?:King|Queen|Prince|Princess|Pope|Sir|Dame|Lord|Lady|Duke|Duchess|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|President|Senator|Sen|Rep|Gov|Governor|Judge|Justice|Captain|Capt|Lt|Col|Gen|General|Sgt|Minister|Haji|Coach|Prophet|Saint|Sheikh(?! (?:Hasina|Mujib|Rehana)))\.?\s+(?=\p{Lu})/u;

/**
 * Takes titles off the beginning of people's names.
 *
 *     Queen Elizabeth, Lt. Col. Ada Byron   → Elizabeth, Ada Byron
 *     Queen                                 → Queen: nothing would be left
 */
export function stripTitles(text: string, names: readonly Name[]): Name[] {
  return changeNames(names, (name) => (name.kind === 'person' ? stripTitle(text, name) : name));
}

function stripTitle(text: string, name: Name): Name {
  const title = TITLE.exec(text.slice(name.start, name.end));
  return title === null ? name : stripTitle(text, { ...name, start: name.start + title[0].length });
}
