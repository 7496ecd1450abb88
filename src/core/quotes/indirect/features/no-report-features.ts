import type { Pieces } from '../../../linear-model/feature-tree.ts';
import { classOfUnit } from '../../frame/units/class-of-unit.ts';
import type { ReportPlace } from '../report-place.ts';
import { aroundFeatures } from './around-features.ts';
import { lemmaOf } from './lemma-of.ts';
import { openerOf } from './opener-of.ts';
import { subjectFeatures } from './subject-features.ts';

/**
 * What speaks against a clause reporting anything.
 *
 *     Ada Byron said that …   → has `none|head|byron`, among others
 */
export function noReportFeatures(place: ReportPlace): Pieces[] {
  const { units, clause, pack } = place;
  const lemma = lemmaOf({ units, clause, pack });
  const { force, form } = clause.verb ?? { force: 'source', form: 'source' };
  const before = classOfUnit(units[Math.min(clause.verbFrom, clause.subject.from) - 1], pack) ?? 'start';
  const features: Pieces[] = [
    ['none'],
    ['none', lemma],
    ['none', lemma, form],
    ['none', force, form],
    ['none', clause.order, force],
    ['none', clause.order, form],
    ['none', 'subject', clause.subject.kind, force],
    ['none', 'head', units[clause.subject.to]?.lower ?? ''],
    ['none', 'negated', `${clause.negated}`],
    ['none', 'before', before],
    ['none', 'helped', units[clause.verbTo - 1]?.lower ?? '', `${clause.verbTo > clause.verbFrom}`],
    ['none', 'to', `${pack.reports.infinitive.has(units[clause.verbFrom - 1]?.lower ?? '')}`, form],
  ];
  if (pack.reports.weighsWidely)
    features.push(['none', 'opener', openerOf(place)], ['none', 'opener', openerOf(place), clause.order]);
  return features.concat(subjectFeatures({ units, clause, pack }), aroundFeatures({ units, clause, pack }));
}
