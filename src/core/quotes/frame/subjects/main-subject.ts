import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseEndingAt } from '../phrases/phrase-ending-at.ts';
import type { VerbGroup } from '../verbs/verb-group-at.ts';

const FURTHEST_MAIN = 40;
const LONGEST_SUBJECT = 8;

/**
 * Whoever does what the sentence is about, where a participle begins it.
 *
 *     Saying that it was safe, | Ada Byron | left         → Ada Byron
 *     While denying that it fell, | Ada Byron | left      → Ada Byron
 *     Asked, Ada Byron left, saying so                    → none: the participle comes later
 */
export function mainSubject(units: readonly Unit[], { from, at, verb }: VerbGroup, pack: LanguagePack): Phrase | null {
  if (!pack.reachesPastModifiers || verb?.form !== 'participle' || from < at) return null;
  const sentence = units[at]?.sentence;
  const first = isLeading(units[from - 1], pack) && units[from - 1]?.sentence === sentence ? from - 1 : from;
  if (units[first - 1]?.sentence === sentence) return null;
  for (let comma = at + 1; comma < at + FURTHEST_MAIN; comma++) {
    const unit = units[comma];
    if (unit === undefined || unit.sentence !== sentence) return null;
    if (unit.text !== ',' && unit.kind !== 'quote') continue;
    const subject = subjectFrom(units, comma + 1, pack);
    if (subject !== null) return subject;
  }
  return null;
}

/** "While saying", "after saying": what leads to a participle. */
function isLeading(unit: Unit | undefined, { prepositions, subordinators }: LanguagePack): boolean {
  return unit !== undefined && (prepositions.has(unit.lower) || subordinators.has(unit.lower));
}

/** The phrase that begins at a unit and ends before the next verb: "| Ada Byron | left", "| the mayor | will leave". */
function subjectFrom(units: readonly Unit[], from: number, pack: LanguagePack): Phrase | null {
  for (let at = from + 1; at < from + LONGEST_SUBJECT; at++) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word' || unit.sentence !== units[from]?.sentence) return null;
    if (!isActed(unit, pack)) continue;
    const subject = phraseEndingAt(units, at - 1, pack);
    if (subject !== null) return subject.from === from ? subject : null;
  }
  return null;
}

function isActed({ lower, text }: Unit, pack: LanguagePack): boolean {
  const form = pack.verbs.get(lower)?.form;
  return (
    text === lower && (form === 'past' || form === 'present' || pack.auxiliaries.has(lower) || pack.isOtherVerb(lower))
  );
}
