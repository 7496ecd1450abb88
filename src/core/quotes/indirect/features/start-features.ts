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
import { wideStartFeatures } from './wide-start-features.ts';

/** Units that are looked through. */
const LOOK_AHEAD = 14;

/**
 * What speaks for the reported words to begin at a place.
 *
 *     Ada Byron said | that it rained.   → has `start|that|first|that`, if the kind of place is `that`
 */
export function startFeatures({ units, clause, pack }: ReportPlace, { kind, at }: ReportStart): Pieces[] {
  const lemma = lemmaOf({ units, clause, pack });
  const { force, form } = clause.verb ?? { force: 'source', form: 'source' };
  const first = units[at]?.lower ?? '';
  const opening = classOfUnit(units[at], pack) ?? 'end';
  const second = classOfUnit(units[at + 1], pack) ?? 'end';
  const before = units[at - 1]?.lower ?? 'start';
  const hasVerb = verbAhead(units, at, pack);
  const after = afterReport(units, clause, pack);
  const features: Pieces[] = [
    ['start', kind],
    ['start', kind, lemma],
    ['start', kind, lemma, opening],
    ['start', kind, lemma, hasVerb],
    ['start', kind, force, form],
    ['start', kind, force, opening],
    ['start', kind, opening, second],
    ['start', kind, opening, hasVerb, force],
    ['start', kind, 'first', first],
    ['start', kind, force, 'first', first],
    ['start', kind, lemma, 'first', first],
    ['start', kind, 'before', before],
  ];
  if (pack.reports.weighsWidely) features.push(...wideStartFeatures({ units, clause, pack }, { kind, at }, lemma));
  const asks = pack.reports.questions.has(first);
  features.push(['start', kind, 'order', clause.order, force], ['start', kind, 'asks', `${asks}`, hasVerb]);
  if (asks) features.push(['start', 'asks', lemma], ['start', 'asks', lemma, form], ['start', 'asks', first]);
  if (kind === 'after') features.push(...afterFeatures({ units, clause, pack }, hasVerb));
  if (kind === 'before')
    features.push(
      ['start', 'before', lemma, after],
      ['start', 'before', force, form, after],
      ['start', 'before', opening, hasVerb, after],
      ['start', 'before', clause.order, force, hasVerb, after],
    );
  return features;
}

/** What stands before a report between commas: an opening, half of what is reported, or a sentence of the writer's. */
function afterFeatures({ units, clause, pack }: ReportPlace, hasVerb: string): Pieces[] {
  const last = Math.min(clause.subject.from, clause.verbFrom) - 2;
  let from = last;
  let verb = false;
  while (from > 0 && last - from < LOOK_AHEAD && units[from - 1]?.sentence === units[last]?.sentence) from--;
  for (let at = from; at <= last; at++) {
    const unit = units[at];
    verb ||= unit !== undefined && unit.kind === 'word' && isVerb(unit, pack);
  }
  const opening = classOfUnit(units[from], pack) ?? 'start';
  const words = lengthOf(last - from + 1);
  return [
    ['start', 'after', 'words', words, `${verb}`, hasVerb],
    ['start', 'after', 'opening', opening, `${verb}`],
    ['start', 'after', 'verb', `${verb}`, hasVerb, clause.verb?.force ?? 'other'],
  ];
}

function verbAhead(units: readonly Unit[], from: number, pack: LanguagePack): string {
  for (let at = from + 1; at < from + LOOK_AHEAD; at++) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== units[from]?.sentence) return 'none';
    if (unit.kind === 'quote') return 'marks';
    if (unit.kind === 'point' && /^[;:,]$/.test(unit.text)) return 'none';
    if (isVerb(unit, pack)) return pack.auxiliaries.has(unit.lower) ? 'auxiliary' : 'verb';
    if (pack.reports.infinitive.has(unit.lower)) return 'to';
  }
  return 'none';
}

function afterReport(units: readonly Unit[], { subject, verbTo }: Clause, pack: LanguagePack): string {
  const last = Math.max(subject.to, verbTo);
  const after = units[last + 1];
  return after === undefined || after.sentence !== units[last]?.sentence ? 'end' : (classOfUnit(after, pack) ?? 'end');
}
