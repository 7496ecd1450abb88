import type { LanguagePack } from '../../../languages/pack.ts';
import type { Pieces } from '../../../linear-model/feature-tree.ts';
import type { Clause } from '../../frame/clause.ts';
import type { Unit } from '../../frame/frame.ts';
import { classOfUnit } from '../../frame/units/class-of-unit.ts';
import { isVerb } from '../is-verb.ts';

/** Units between a subject and its verb that are looked through for another verb. */
const FURTHEST = 45;

/**
 * What speaks for one of the subjects that a verb may have, beside the others.
 *
 *     Ada Byron, who flew in from Leeds, said …   → Ada Byron: starts the sentence, “who” behind it; Leeds: behind “from”
 */
export function rivalSubjectFeatures(
  units: readonly Unit[],
  rivals: readonly Clause[],
  index: number,
  pack: LanguagePack,
): Pieces[] {
  const clause = rivals[index];
  if (clause === undefined) return [];
  const { subject, order, verb } = clause;
  const place = Math.min(index, 3);
  const kind = kindOf(units, clause, pack);
  const first = units[subject.from];
  const [before, after] = [wordAt(units, subject.from - 1, first, pack), wordAt(units, subject.to + 1, first, pack)];
  const opening = classOfUnit(first, pack) ?? 'none';
  const between = verbBetween(units, clause, pack);
  const own = sketchOf(units, clause, pack);
  const nearer = sketchOf(units, rivals[index - 1], pack);
  const further = sketchOf(units, rivals[index + 1], pack);
  return [
    ['order', order, place],
    ['order', order, kind],
    ['order', order, kind, before],
    ['order', order, verb?.force ?? 'other', verb?.form ?? 'other'],
    ['kind', kind, place],
    ['kind', kind, before, after],
    ['before', before],
    ['before', before, order, place],
    ['after', after],
    ['after', after, order, kind],
    ['opening', opening, order],
    ['opening', opening, kind, before],
    ['head', units[subject.to]?.lower ?? ''],
    ['between', between, order],
    ['between', between, kind, after],
    ['length', Math.min(subject.to - subject.from, 5), kind],
    ['beside', own, nearer, further],
    ['nearer', own, nearer, before],
    ['further', own, further, before],
  ];
}

/** "direct name": how a subject stands to the verb, and what it is. */
function sketchOf(units: readonly Unit[], clause: Clause | undefined, pack: LanguagePack): string {
  return clause === undefined ? 'nobody' : `${clause.order} ${kindOf(units, clause, pack)}`;
}

function kindOf(units: readonly Unit[], { subject }: Clause, pack: LanguagePack): string {
  if (subject.kind !== 'noun') return subject.from === subject.to ? subject.kind : `long ${subject.kind}`;
  const head = units[subject.to]?.lower ?? '';
  if (pack.documents.has(head)) return 'document';
  return pack.speakingNouns.has(head) ? 'speaking' : 'noun';
}

/** A little word or a point for itself, any other by its class; the sentence's own first word has none before it. */
function wordAt(units: readonly Unit[], at: number, own: Unit | undefined, pack: LanguagePack): string {
  const unit = units[at];
  if (unit === undefined || unit.sentence !== own?.sentence) return 'none';
  return unit.closed ? unit.lower : (classOfUnit(unit, pack) ?? 'none');
}

/** Whether a verb stands between the subject and its own. */
function verbBetween(units: readonly Unit[], { subject, verbFrom }: Clause, pack: LanguagePack): boolean {
  for (let at = subject.to + 1; at < verbFrom && at < subject.to + FURTHEST; at++) {
    const unit = units[at];
    if (unit?.kind === 'word' && isVerb(unit, pack)) return true;
  }
  return false;
}
