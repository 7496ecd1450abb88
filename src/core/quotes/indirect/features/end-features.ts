import type { LanguagePack } from '../../../languages/pack.ts';
import type { Pieces } from '../../../linear-model/feature-tree.ts';
import type { Clause } from '../../frame/clause.ts';
import type { Unit } from '../../frame/frame.ts';
import { classOfUnit } from '../../frame/units/class-of-unit.ts';
import { isVerb } from '../is-verb.ts';
import type { ReportPlace } from '../report-place.ts';
import type { ReportStart } from '../starts/report-start.ts';
import { lemmaOf } from './lemma-of.ts';
import { lengthOf } from './length-of.ts';

/** Units that are looked through. */
const LOOK_AHEAD = 14;
/** Units behind an end among which the verb is looked for that goes on. */
const NEXT_VERB = 8;
/** The classes of what stands behind words with which the sentence ends. */
const AT_END = ['end', 'end', 'end'] as const;

/**
 * What speaks for the reported words to end with a unit.
 *
 *     Ada Byron said it rained |, while the council waited.   → has `end|,`: a comma follows
 */
export function endFeatures({ units, clause, pack }: ReportPlace, start: ReportStart, end: number): Pieces[] {
  const { force } = clause.verb ?? { force: 'source' };
  const lemma = lemmaOf({ units, clause, pack });
  const next = wordBehind(units, end);
  const [nextClass, afterNext, third] = next === 'end' ? AT_END : classesBehind(units, end, pack);
  const hangs = hangsOn(units, clause, pack);
  const rest = restOf(units, end, pack);
  const shares = sharesSubject(units, end, clause, pack);
  const goesOn = verbBehind(units, end, clause, pack);
  const seen = sketch(units, start.at, end, pack);
  const opening = classOfUnit(units[start.at], pack) ?? 'end';
  const length = lengthOf(end - start.at + 1);
  return [
    ['end', next],
    ['end', next, seen],
    ['end', nextClass, seen, start.kind],
    ['end', nextClass, afterNext, seen],
    ['end', next, afterNext],
    ['end', nextClass, afterNext, third],
    ['end', next, units[end + 2]?.lower ?? ''],
    ['end', 'hangs', hangs, nextClass, seen],
    ['end', 'hangs', `${hangs !== 'nothing' && !pack.reports.that.has(hangs)}`, nextClass, seen.slice(-1)],
    ['end', 'shares', shares, nextClass],
    ['end', 'shares', shares, seen],
    ['end', 'verb', goesOn, nextClass],
    ['end', 'verb', goesOn, nextClass, afterNext],
    ['end', 'verb', goesOn, next, seen],
    ['end', 'rest', rest.length, rest.verb, nextClass, seen],
    ['end', 'rest', rest.length, rest.verb, next],
    ['end', start.kind, force, seen, `${next === 'end'}`],
    ['end', opening, seen, nextClass],
    ['end', lemma, next],
    ['end', lemma, seen],
    ['end', 'length', length, nextClass, seen],
    ['end', 'length', length, start.kind, force],
    ['end', 'order', clause.order, nextClass],
    ['end', 'order', clause.order, nextClass, seen],
    ['end', 'last', classOfUnit(units[end], pack) ?? '', nextClass],
  ];
}

function classesBehind(units: readonly Unit[], end: number, pack: LanguagePack): readonly [string, string, string] {
  const behind = (away: number): string => classOfUnit(units[end + away], pack) ?? 'end';
  return [behind(1), behind(2), behind(3)];
}

/** The word that a report hangs on: *while* Ada said …. */
function hangsOn(units: readonly Unit[], { subject, verbFrom }: Clause, pack: LanguagePack): string {
  const word = units[Math.min(subject.from, verbFrom) - 1]?.lower ?? '';
  return pack.subordinators.has(word) ? word : 'nothing';
}

/** The word or point behind a unit; `end`, where the sentence ends with it. */
function wordBehind(units: readonly Unit[], end: number): string {
  const next = units[end + 1];
  const isLast = next === undefined || next.sentence !== units[end]?.sentence || /^[.?!…]$/.test(next.text);
  return isLast ? 'end' : next.lower;
}

/** What the words hold so far: a verb, a comma, both, nothing. */
function sketch(units: readonly Unit[], from: number, to: number, pack: LanguagePack): string {
  let verb = '';
  let commas = 0;
  for (let at = from; at <= to; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.text === ',') commas++;
    else if (unit.kind === 'word' && at > from && isVerb(unit, pack)) verb = 'v';
    else if (pack.reports.infinitive.has(unit.lower) && verb === '') verb = 't';
  }
  return `${verb}${Math.min(commas, 2)}`;
}

/** "…, | and accused": whether a verb in the form of the report's own goes on with its subject. */
function sharesSubject(units: readonly Unit[], end: number, { verb }: Clause, pack: LanguagePack): string {
  let at = end + 1;
  if (units[at]?.text === ',') at++;
  if (!pack.coordinators.has(units[at]?.lower ?? '')) return 'none';
  at++;
  while (at < end + 5 && pack.isAdverb(units[at]?.lower ?? '')) at++;
  const next = units[at];
  if (next === undefined || next.kind !== 'word' || !isVerb(next, pack)) return 'no-verb';
  const other = pack.verbs.get(next.lower);
  return other === undefined ? 'other' : `${other.form === verb?.form}`;
}

/** "… | and later warned": what the next verb does with words, and whether it has the form of the report's own. */
function verbBehind(units: readonly Unit[], end: number, { verb }: Clause, pack: LanguagePack): string {
  for (let at = end + 1; at < end + NEXT_VERB && units[at]?.sentence === units[end]?.sentence; at++) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word') continue;
    const other = pack.verbs.get(unit.lower);
    if (other !== undefined) return `${other.force} ${other.form} ${other.form === verb?.form}`;
    if (isVerb(unit, pack)) return 'other';
  }
  return 'none';
}

/** What the sentence goes on with: how many words, with a verb or without. */
function restOf(
  units: readonly Unit[],
  end: number,
  pack: LanguagePack,
): { readonly length: string; readonly verb: string } {
  let verb = 'none';
  let at = end + 1;
  for (; at < end + LOOK_AHEAD && units[at]?.sentence === units[end]?.sentence; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (verb === 'none' && unit.kind === 'word' && isVerb(unit, pack))
      verb = pack.verbs.get(unit.lower)?.force ?? 'verb';
  }
  return { length: lengthOf(at - end), verb };
}
