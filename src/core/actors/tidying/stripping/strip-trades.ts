import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { WORDS } from '../../known/known-words.ts';
import { STANDING_WORDS } from '../../lists/people/standing-words.ts';
import { TRADE_NOUNS } from '../../lists/words/nouns/organisations/trade-nouns.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';
import { isSentenceStart } from '../is-sentence-start.ts';

const TRADES = parseWordList(TRADE_NOUNS);

const STANDINGS = parseWordList(STANDING_WORDS);

/**
 * Takes off a name what an organisation does for a living, or since when somebody is what follows, where only the
 * beginning of a sentence writes that large.
 *
 *     Brewer Orrion cut jobs. Insurers Velk and Norham agreed.   → Orrion, Velk
 *     Former Orrion captain Ada Velk left.                       → Orrion
 *     The Brewers Association; Miners Federation left.           → stay: what is left would be a noun alone
 *     Bank of Norham, Airlines for Orrion                        → stay: “of Norham” is nobody
 */
export function stripTrades(text: string, names: readonly Name[]): readonly Name[] {
  return changeNames(names, (name) => {
    const gap = text.indexOf(' ', name.start);
    if (name.kind === 'place' || gap < 0 || gap >= name.end || !isSentenceStart(text, name.start)) return name;
    if (/\p{Ll}/u.test(text.charAt(gap + 1)) || WORDS.organisation.has(text.slice(gap + 1, name.end))) return name;
    const first = text.slice(name.start, gap).toLowerCase();
    return TRADES.has(first) || STANDINGS.has(first) ? changeName(name, { start: gap + 1 }) : name;
  });
}
