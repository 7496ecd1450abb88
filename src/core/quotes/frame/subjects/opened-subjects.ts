import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import { markedNameAt } from '../phrases/marked-name-at.ts';
import { phraseStartingAt } from '../phrases/phrase-starting-at.ts';
import type { VerbGroup } from '../verbs/verb-group-at.ts';
import { antecedents } from './antecedents.ts';
import type { FoundSubject } from './found-subject.ts';

/** Units between the word that opens a clause and the verb that ends it. */
const FURTHEST_OPENING = 16;
/** Auxiliaries behind one verb: “gesagt haben soll”. */
const MOST_HELPING = 4;

/**
 * The subjects of a verb that ends its clause, from the word that opens it, whatever stands between.
 *
 *     wie | die Polizei | am Montag auf Anfrage mitteilte     → die Polizei
 *     dass | Ada Byron | am Montag von „Unsinn“ sprach        → Ada Byron
 *     | Ada Byron |, die am Montag in Norham sagte            → Ada Byron
 *     während der Sitzung sagte Ada Byron                     → none: the verb does not end it
 *     Ada Byron, die sagte                                    → none: it ends the clause right behind the relative word
 */
export function openedSubjects(units: readonly Unit[], group: VerbGroup, pack: LanguagePack): FoundSubject[] {
  if (!pack.reports.verbSecond || !endsClause(units, group, pack)) return [];
  if (pack.relatives.has(units[group.from - 1]?.lower ?? '')) return [];
  const sentence = units[group.at]?.sentence;
  for (let at = group.from - 1; at >= 0 && group.from - at <= FURTHEST_OPENING; at--) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== sentence || unit.kind === 'point') return [];
    if (opensClause(units, at, pack)) return subjectsBehind(units, at, group, pack);
  }
  return [];
}

/** Nothing follows but auxiliaries: "mitgeteilt | hatte". */
function endsClause(units: readonly Unit[], { at, to }: VerbGroup, pack: LanguagePack): boolean {
  let next = to + 1;
  while (next <= to + MOST_HELPING && pack.auxiliaries.has(units[next]?.lower ?? '')) next++;
  const behind = units[next];
  return behind === undefined || behind.kind !== 'word' || behind.sentence !== units[at]?.sentence;
}

/** "…, | wie", "Dass": a word that opens a clause where nothing of its sentence but a point or marks stands before. */
function opensClause(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const [before, unit] = [units[at - 1], units[at]];
  const isFirst = before === undefined || before.sentence !== unit?.sentence;
  if (!isFirst && before.kind === 'word') return false;
  return pack.subordinators.has(unit?.lower ?? '') || (!isFirst && pack.relatives.has(unit?.lower ?? ''));
}

/** The phrase right behind the word; where it stands for the subject itself, whom it means. */
function subjectsBehind(units: readonly Unit[], at: number, { from }: VerbGroup, pack: LanguagePack): FoundSubject[] {
  const subject = (pack.marksNames ? markedNameAt(units, at + 1, pack) : null) ?? phraseStartingAt(units, at + 1, pack);
  if (subject !== null) return subject.to < from ? [{ subject, order: 'direct' }] : [];
  return pack.relatives.has(units[at]?.lower ?? '') ? antecedents(units, at - 1, pack) : [];
}
