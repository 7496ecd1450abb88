import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Sighting } from '../actor-index.ts';

const WORDS_BEFORE = 60;
const WORDS_AFTER = 90;

/**
 * The words around a name, in lower case, that may say what its bearer is: those before in its sentence, back to the name of
 * another person or to a verb of speech, and an apposition or a bracket after it.
 *
 *     … beat the Dane Nils Holm and | Ada Byron |, a sprinter from Norham, won.   → "and , a sprinter from norham"
 *     A source claims that | Ada Byron | won.                                       → "that"
 */
export function introductionOf(text: string, { mention, since }: Sighting, pack: LanguagePack): string {
  const { start, end } = mention;
  const before =
    text
      .slice(Math.max(0, since, start - WORDS_BEFORE), start)
      .split(/[.?!\n“”"«»]/)
      .at(-1) ?? '';
  const after = /^(?:,| \()[^.?!\n“”"«»]*/.exec(text.slice(end, end + WORDS_AFTER))?.[0] ?? '';
  return `${behindReport(before.toLowerCase(), pack)} ${after.toLowerCase()}`;
}

/** What stands behind the last verb of speech: before it, somebody else is spoken of. */
function behindReport(words: string, pack: LanguagePack): string {
  const last = [...words.matchAll(/\p{L}+/gu)].findLast(([word]) => isReport(word, pack));
  return last === undefined ? words : words.slice(last.index + last[0].length);
}

function isReport(word: string, pack: LanguagePack): boolean {
  const verb = pack.verbs.get(word);
  return verb?.force === 'saying' && (verb.form === 'present' || verb.form === 'past');
}
