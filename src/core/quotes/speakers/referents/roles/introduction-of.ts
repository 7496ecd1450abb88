import type { Kin } from '../../../../languages/kin.ts';
import { kinOf } from '../../../../languages/kin-of.ts';
import type { LanguagePack } from '../../../../languages/pack.ts';
import { leadingWord } from '../leading-word.ts';
import type { Sighting } from '../sightings/actor-index.ts';
import { STEM } from '../stem.ts';

const WORDS_BEFORE = 60;
const WORDS_AFTER = 90;
/** “the *mayor’s* husband” is no mayor. */
const OWNER = /\p{L}+['’]s\s/gu;
const WORD = /\p{L}[\p{L}-]*/gu;

/** How somebody was introduced. */
export type Introduction = {
  /** In lower case. */
  readonly text: string;
  readonly words: readonly string[];
  /** How each of the words begins: so far it is known again in another form. */
  readonly stems: readonly string[];
  /** What its words say that somebody is, each once; `null` among them: a word that says nothing. */
  readonly kins: readonly (Kin | null)[];
};

/** Each is asked for again with every role and pronoun behind it. */
const introductions = new WeakMap<Sighting, Introduction>();

/**
 * The words around a name that may say what its bearer is: those before in its sentence, back to the name of
 * another person or to a verb of speech, and an apposition or a bracket after it.
 *
 *     … beat the Dane Nils Holm and | Ada Byron |, a sprinter from Norham, won.     → "and , a sprinter from norham"
 *     a lawyer for Mr | Byron | won.                                                → "": somebody else is the lawyer
 *     A source claims that | Ada Byron | won.                                       → "that"
 */
export function introductionOf(text: string, sighting: Sighting, pack: LanguagePack): Introduction {
  const known = introductions.get(sighting);
  if (known !== undefined) return known;
  const around = wordsAround(text, sighting, pack);
  const words = around.match(WORD) ?? [];
  const stems = words.map((word) => word.slice(0, STEM));
  const made = { text: around, words, stems, kins: [...new Set(words.map((word) => kinOf(word, pack)))] };
  introductions.set(sighting, made);
  return made;
}

function wordsAround(text: string, { mention: { start, end }, since }: Sighting, pack: LanguagePack): string {
  const before =
    text
      .slice(Math.max(0, since, start - WORDS_BEFORE), start)
      .split(/[.?!\n“”"«»]/)
      .at(-1) ?? '';
  const own = pack.genitives.has(leadingWord(before, pack)) ? '' : behindReport(before.toLowerCase(), pack);
  const after = /^(?:,| \()[^.?!\n“”"«»]*/.exec(text.slice(end, end + WORDS_AFTER))?.[0] ?? '';
  return `${own} ${after.toLowerCase()}`.replaceAll(OWNER, ' ');
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
