import type { Pronoun } from '../pack/little-words.ts';

/** Pronouns in classes: the subject forms that may speak, by gender and number, and the object forms that may not. */
export type PronounList = {
  readonly he: string;
  readonly she: string;
  readonly it?: string;
  readonly they: string;
  /** Object forms that tell a gender: hem, haar. */
  readonly him?: string;
  readonly her?: string;
  readonly own: string;
  readonly objects: string;
};

/** Reads a language's pronouns: `pronounMap({ he: 'er', she: 'sie', … })`. */
export function pronounMap({
  he,
  she,
  it = '',
  they,
  him = '',
  her = '',
  own,
  objects,
}: PronounList): ReadonlyMap<string, Pronoun> {
  const all = (words: string, pronoun: Pronoun): [string, Pronoun][] =>
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => [word, pronoun]);
  return new Map([
    ...all(objects, { gender: null, number: 'one', speaker: false }),
    ...all(him, { gender: 'male', number: 'one', speaker: false }),
    ...all(her, { gender: 'female', number: 'one', speaker: false }),
    ...all(they, { gender: null, number: 'many', speaker: true }),
    ...all(own, { gender: null, number: 'one', speaker: true }),
    ...all(it, { gender: 'thing', number: 'one', speaker: true }),
    ...all(he, { gender: 'male', number: 'one', speaker: true }),
    ...all(she, { gender: 'female', number: 'one', speaker: true }),
  ]);
}
