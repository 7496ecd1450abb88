import type { LanguagePack } from '../../../languages/pack.ts';
import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import type { Span } from '../../../text/span.ts';
import type { Mark } from '../../marks/mark.ts';
import type { Unit } from '../frame.ts';
import { closedWords } from './closed-words.ts';
import { isBehindAbbreviation } from './is-behind-abbreviation.ts';
import { isWord } from './is-word.ts';
import { startsSentence } from './starts-sentence.ts';

/** How far behind what may be an acronym capitals are sought, in characters. */
const CAPITALS_SEEN = 24;

/** "al-Zahrani" is a name, "pre-Brexit" is none. */
const NAME_BEHIND_ARTICLE = /^(?:a[dlnrst]|ash|ben|e[ls]|u[dl])-\p{Lu}/u;

/** "U.S.", "p.m.", and no initial: "X." */
const SHORT = /^(?:\p{L}\.){2,}$/u;

/** The text to cut, and the language whose apostrophes and hyphens part words. */
export type Cutting = { readonly text: string; readonly pack: LanguagePack };

/** Adds a word, a point or, with its mark, a quote to the units of a paragraph, and says in which sentence it stands. */
export function addUnit(units: Unit[], { text, pack }: Cutting, { start, end }: Span, mark: Mark | null): void {
  const written = mark === null ? text.slice(start, end) : '';
  const kind = mark !== null ? 'quote' : isWord(written) ? 'word' : 'point';
  const previous = units[units.length - 1];
  const isShort = pack.acronyms.has(written) && !isLoud(text, end, previous);
  const lower = isShort ? written : withoutObject(written.toLowerCase(), pack);
  const beforeThat = units[units.length - 2];
  const startsAnew =
    previous !== undefined &&
    (isBehindShort(previous, written, pack) ||
      (startsSentence(text, kind, written, previous, beforeThat) &&
        !(/^\d/.test(written) && isShortTime(beforeThat, pack)))) &&
    !isBehindAbbreviation(units, written, pack);
  units.push({
    kind,
    start,
    end,
    text: written,
    lower,
    capital: startsWithCapital(written) || (written.includes('-') && NAME_BEHIND_ARTICLE.test(written)),
    closed: closedWords(pack).has(lower),
    sentence: (previous?.sentence ?? 0) + (startsAnew ? 1 : 0),
    mark,
  });
}

/** "disse|-me", "donne|-la": a verb of speech without what hangs on it. */
function withoutObject(word: string, { hangingObject, verbs }: LanguagePack): string {
  if (!word.includes('-')) return word;
  const verb = word.replace(hangingObject, '');
  return verbs.has(verb) ? verb : word;
}

/** Whether all around a word stands in capitals: "LIFT US UP", not "the US said" nor "US FDA officials". */
function isLoud(text: string, end: number, previous: Unit | undefined): boolean {
  const behind = text.slice(end, end + CAPITALS_SEEN);
  if (previous?.kind === 'word') return /^\p{Lu}{2}/u.test(previous.text) && /^\s\p{Lu}{2}/u.test(behind);
  return /^\s\p{Lu}+\s\p{Lu}{2}/u.test(behind);
}

/** "sold to the U.S. | He left", "at 9 p.m. | The town slept": stops of a short form end its sentence too, and no name follows. */
function isBehindShort({ kind, text }: Unit, written: string, { pronouns, articles }: LanguagePack): boolean {
  if (kind !== 'word' || !SHORT.test(text) || !startsWithCapital(written)) return false;
  const word = written.toLowerCase();
  return pronouns.get(word)?.speaker === true || articles.has(word);
}

/** "Sept. | 11": a time that a longer one begins with. */
function isShortTime(unit: Unit | undefined, { times }: LanguagePack): boolean {
  if (unit === undefined || !unit.capital || !times.has(unit.lower)) return false;
  for (const time of times) if (time.length > unit.lower.length && time.startsWith(unit.lower)) return true;
  return false;
}
