import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending-at.ts';
import type { VerbGroup } from '../../verbs/verb-group-at.ts';

/** Units from the beginning of a sentence to its verb. */
const FURTHEST = 40;
/** Units of the phrase with which it begins. */
const LONGEST = 10;

/**
 * Who does something behind a clause that tells more of them, with which no comma parts them, in languages that print none:
 * whoever begins the sentence.
 *
 *     De boer | die de dijk kent, | zei …           → De boer
 *     Een vrouw | die het gehoord had | zei …       → Een vrouw: the verb of her clause ends it
 *     De boer | die gisteren | zei dat het lekt     → none: it is his clause's own verb
 *     De boer, die de dijk kent, | zei …            → none: between commas
 */
export function headOfOpenRelative(units: readonly Unit[], { from, at }: VerbGroup, pack: LanguagePack): Phrase | null {
  const before = units[from - 1];
  if (!pack.opensRelatives || from !== at || before === undefined || !mayEndRelative(before, pack)) return null;
  const first = beginOfSentence(units, from);
  if (first === null) return null;
  const relative = relativeBehind(units, first, from - 1, pack);
  const head = relative === null ? null : phraseEndingAt(units, relative - 1, pack);
  return head?.from === first ? head : null;
}

function mayEndRelative({ kind, text, lower }: Unit, { auxiliaries, verbs }: LanguagePack): boolean {
  return kind === 'word' ? auxiliaries.has(lower) || verbs.has(lower) : text === ',';
}

function beginOfSentence(units: readonly Unit[], end: number): number | null {
  let first = end;
  while (first > 0 && end - first < FURTHEST && units[first - 1]?.sentence === units[end]?.sentence) first--;
  return units[first - 1]?.sentence === units[end]?.sentence ? null : first;
}

/** The relative word behind a few words, if all up to a unit are words too. */
function relativeBehind(units: readonly Unit[], first: number, last: number, pack: LanguagePack): number | null {
  let relative: number | null = null;
  for (let at = first; at < last; at++) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word') return null;
    const mayBegin = relative === null && at > first + 1 && at < first + LONGEST && pack.relatives.has(unit.lower);
    if (mayBegin && at + 2 <= last) relative = at;
  }
  return relative;
}
