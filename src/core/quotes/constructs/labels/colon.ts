import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../../frame/frame.ts';
import { ownerOfUtterance } from '../../frame/phrases/owner-of-utterance.ts';
import type { Phrase } from '../../frame/phrases/phrase.ts';
import { phraseEndingAt } from '../../frame/phrases/phrase-ending-at.ts';
import { phraseStartingAt } from '../../frame/phrases/phrase-starting-at.ts';
import { sentenceOf } from '../../frame/sentence-of.ts';
import { candidatesOf, nakedCandidate } from '../candidate-of.ts';
import { clausesOfSentence } from '../clauses/nearby/clauses-of-sentence.ts';
import type { Candidate, Construct, Place } from '../construct.ts';

const LONGEST_BRACKET = 14;
/** Units before the colon. */
const LONGEST_LABEL = 5;
const MINUTE = /^[0-5]\d$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/**
 * A colon leads to the marks: in the sentence, at the end of the sentence before, or of the paragraph before.
 *
 *     Asked about it, Ada Byron answered: “Ask me in spring.”   → Ada Byron
 *     Byron: “Ask me in spring.”                                → Byron
 *     Byron (Free Party): “Ask me in spring.”                   → Byron
 *     16:20 Byron: “Ask me in spring.”                          → Byron
 *     Byron weiter: „Fragen Sie mich im Mai.“                   → Byron
 *     Here’s Byron in May 1992: “Ask me in spring.”             → Byron
 *     More from Byron: “Ask me in spring.”                      → Byron
 *     La dura replica di Byron: «Mai».                          → Byron
 *     Ada Byron, Norham: “Ask me in spring.”                    → Ada Byron, or Norham
 *     Disse-me: “Pergunte em maio.”                             → none: a verb whose subject is left out
 *     Byron: Bridge is ‘a toy’                                  → Byron, in a headline alone
 *     In a letter, Ada Byron wrote: ¶ “Dear all …”              → Ada Byron
 *     Ada Byron, by post: ¶ “Dear all …”                        → Ada Byron
 */
export const colon: Construct = {
  name: 'colon',
  find: (place) =>
    isTurn(place) ? speakerLabel(place) : [...speakerLabel(place), ...headlineLabel(place), ...paragraphBefore(place)],
};

/** A turn of an interview: its own label alone tells who speaks. */
function isTurn({ source, paragraph }: Place): boolean {
  return source?.by === 'colon' && source.paragraph === paragraph;
}

function speakerLabel(place: Place): Candidate[] {
  const units = place.paragraphs[place.paragraph]?.frame.units ?? [];
  if (units[place.unit - 1]?.text !== ':') return [];
  const last = beforeTime(place, beforeBracket(units, beforeAdverbs(place)));
  const phrase = fromWhom(units, last, behindTime(units, phraseEndingAt(units, last, place.pack)), place.pack);
  if (phrase === null || isReport(units, phrase, place.pack)) return [];
  const named = phraseBeforeComma(place, phrase.from - 1);
  return [phrase, ...(named === null ? [] : [named])].map((one, nearer) => {
    const candidate = nakedCandidate(place, 'colon', one, { nearer });
    const owner = ownerOfUtterance(units, one, place.pack);
    const start = units[owner?.from ?? one.from]?.start ?? candidate.speaker.start;
    return owner === null ? candidate : { ...candidate, speaker: { ...candidate.speaker, start } };
  });
}

/** "Byron | in May 1992 |:": the unit before a preposition and the time that it leads to, or the unit itself. */
function beforeTime({ paragraphs, paragraph, pack }: Place, last: number): number {
  const units = paragraphs[paragraph]?.frame.units ?? [];
  let at = last;
  while (last - at < LONGEST_LABEL && (pack.times.has(units[at]?.lower ?? '') || YEAR.test(units[at]?.text ?? '')))
    at--;
  return at < last && pack.prepositions.has(units[at]?.lower ?? '') ? at - 1 : last;
}

/** "More from | Byron |:": whom a label ends with. */
function fromWhom(
  units: readonly Unit[],
  last: number,
  phrase: Phrase | null,
  { reports: { from } }: LanguagePack,
): Phrase | null {
  if (phrase === null || !from.has(units[phrase.to + 1]?.lower ?? '') || phrase.to + 1 >= last) return phrase;
  return { from: phrase.to + 2, to: last, kind: units[last]?.capital ? 'name' : 'noun' };
}

/** "16:20 | Byron |:": the label of a live report without its time. */
function behindTime(units: readonly Unit[], phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  const { from, to, kind } = phrase;
  const [hour, point, minute] = [units[from - 2], units[from - 1], units[from]];
  const isTime = point?.text === ':' && point.start === hour?.end && MINUTE.test(minute?.text ?? '');
  return isTime && from < to ? { from: from + 1, to, kind } : phrase;
}

/** "Disse-me:", "Diceva:". */
function isReport(units: readonly Unit[], { from, to }: Phrase, { elidesSubjects, verbs }: LanguagePack): boolean {
  return elidesSubjects && from === to && verbs.get(units[to]?.lower ?? '')?.force === 'saying';
}

/** "Byron | weiter |:", "Byron | dazu |:": the unit before the adverbs that the label ends with. */
function beforeAdverbs({ paragraphs, paragraph, unit, pack }: Place): number {
  const units = paragraphs[paragraph]?.frame.units ?? [];
  let last = unit - 2;
  while (last > 0 && unit - last < LONGEST_LABEL && isAdverb(units[last], pack)) last--;
  return last;
}

/** "weiter", and not the name that ends as adverbs do: "Ada | Clemente |:". */
function isAdverb(word: Unit | undefined, pack: LanguagePack): boolean {
  return word !== undefined && !word.capital && pack.isAdverb(word.lower);
}

/** Whoever a headline begins with, where what they claim holds the marks. */
function headlineLabel(place: Place): Candidate[] {
  if (place.paragraph !== 0) return [];
  const units = place.paragraphs[0]?.frame.units ?? [];
  const at = units.slice(0, LONGEST_LABEL + 1).findIndex(({ text }) => text === ':');
  if (at < 1 || at >= place.unit - 1) return [];
  const phrase = phraseEndingAt(units, at - 1, place.pack);
  return phrase !== null && phrase.from === 0 && phrase.kind === 'name' ? [nakedCandidate(place, 'colon', phrase)] : [];
}

/** "Ada Byron |, mayor of Norham:": the name that the sentence begins with, and what follows tells where it is from. */
function phraseBeforeComma({ paragraphs, paragraph, pack }: Place, comma: number): Phrase | null {
  const units = paragraphs[paragraph]?.frame.units ?? [];
  if (units[comma]?.text !== ',') return null;
  const phrase = phraseEndingAt(units, comma - 1, pack);
  return phrase?.kind === 'name' && units[comma]?.sentence === units[comma + 1]?.sentence ? phrase : null;
}

/** "Ada Byron | (Free Party) |:": the unit before a bracket that ends there, or the unit itself. */
function beforeBracket(units: readonly Unit[], last: number): number {
  if (units[last]?.text !== ')') return last;
  for (let at = last - 1; at >= 0 && last - at < LONGEST_BRACKET; at--) if (units[at]?.text === '(') return at - 1;
  return last;
}

function paragraphBefore(place: Place): Candidate[] {
  const above = place.source?.by === 'colon' ? place.source.paragraph : place.paragraph - 1;
  const before = place.paragraphs[above];
  if (place.unit > 0 || before === undefined) return [];
  const last = before.frame.units.length - 1;
  if (before.frame.units[last]?.text !== ':') return [];
  const sentence = sentenceOf(before, last);
  const clauses = clausesOfSentence(before, sentence).reverse();
  if (clauses.length > 0) return candidatesOf(place, 'colon', clauses, above);
  const first = before.frame.units.findIndex((unit) => unit.sentence === sentence);
  const phrase = phraseStartingAt(before.frame.units, first, place.pack);
  return phrase === null ? [] : [nakedCandidate(place, 'colon', phrase, { paragraph: above })];
}
