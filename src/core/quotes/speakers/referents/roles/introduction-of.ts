import type { Sighting } from '../actor-index.ts';

const WORDS_BEFORE = 60;
const WORDS_AFTER = 90;

/**
 * The words around a name, in lower case, that may say what its bearer is: those before in its sentence, back to the name of
 * another person, and an apposition or a bracket after it.
 *
 *     … beat the Dane Nils Holm and | Ada Byron |, a sprinter from Norham, won.   → "and , a sprinter from norham"
 */
export function introductionOf(text: string, { mention, since }: Sighting): string {
  const { start, end } = mention;
  const before =
    text
      .slice(Math.max(0, since, start - WORDS_BEFORE), start)
      .split(/[.?!\n“”"«»]/)
      .at(-1) ?? '';
  const after = /^(?:,| \()[^.?!\n“”"«»]*/.exec(text.slice(end, end + WORDS_AFTER))?.[0] ?? '';
  return `${before} ${after}`.toLowerCase();
}
