import type { Pieces } from '../../../linear-model/feature-tree.ts';
import { classOfUnit } from '../../frame/units/class-of-unit.ts';
import type { ReportPlace } from '../report-place.ts';
import type { ReportStart } from '../starts/report-start.ts';
import { openerOf } from './opener-of.ts';

/** Units of a clause within which its verb tells by its mood that it is reported. */
const FURTHEST_MOOD = 25;
const MOST_AWAY = 6;

/**
 * What else speaks for the reported words to begin at a place, where they are weighed widely: how far off the verb is, how
 * the first word ends, as infinitives do, the mood of the words, and all of it by language.
 *
 *     Ada Byron dice | haber cruzado el puente.    → an ending of infinitives right behind the verb
 *     | Die Brücke sei sicher, sagte Ada Byron.    → reported mood
 */
export function wideStartFeatures(place: ReportPlace, start: ReportStart, lemma: string): Pieces[] {
  const { units, clause, pack } = place;
  const { kind, at } = start;
  const force = clause.verb?.force ?? 'source';
  const ending = (units[at]?.lower ?? '').slice(-2);
  const opening = classOfUnit(units[at], pack) ?? 'end';
  const away = Math.min(Math.abs(at - clause.verbTo), MOST_AWAY);
  const mood = moodOf(place, start);
  const opener = openerOf(place);
  return [
    ['start', kind, 'ending', ending, opening],
    ['start', kind, force, 'ending', ending, opening],
    ['start', kind, pack.code, force],
    ['start', kind, pack.code, opening],
    ['start', kind, pack.code, 'away', away, force],
    ['start', kind, 'away', away, opening],
    ['start', kind, pack.code, 'mood', mood],
    ['start', kind, 'mood', mood, force],
    ['start', kind, lemma, mood],
    ['start', kind, pack.code, clause.order, force],
    ['start', kind, 'opener', opener],
    ['start', kind, 'opener', `${opener !== 'none'}`, clause.order],
  ];
}

/** Whether a verb of the words stands in the mood of reported speech; `none` in languages without one. */
function moodOf({ units, clause, pack }: ReportPlace, { kind, at }: ReportStart): 'yes' | 'no' | 'none' {
  if (pack.reports.moods.size === 0) return 'none';
  const end = kind === 'before' ? Math.min(clause.subject.from, clause.verbFrom) : at + FURTHEST_MOOD;
  for (let next = at; next < end && units[next]?.sentence === units[at]?.sentence; next++) {
    if (pack.reports.moods.has(units[next]?.lower ?? '')) return 'yes';
  }
  return 'no';
}
