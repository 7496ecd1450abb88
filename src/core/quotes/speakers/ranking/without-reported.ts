import type { LanguagePack } from '../../../languages/pack.ts';
import type { Candidate, Place } from '../../constructs/construct.ts';
import type { ClauseOrder } from '../../frame/clause.ts';
import { clausesOfVerb } from '../../frame/clauses-of-verb.ts';
import type { Paragraph } from '../../frame/paragraph.ts';

/** Units of a sentence before a candidate that are looked at. */
const REACH = 80;
/** Units from the beginning of a sentence within which its report begins: "Sobre el puente, sin embargo, recordó que". */
const FURTHEST_VERB = 12;
/** Units from a verb to its "that": "recordó, además, que". */
const FURTHEST_THAT = 4;

/** How a subject stands to a verb that is not its own. */
const NOT_OWN: ReadonlySet<ClauseOrder> = new Set(['shared', 'according', 'led']);

/**
 * Candidates without those who are named in what a sentence reports, where the report leaves its subject out: whoever is
 * told of is not who tells, and does not tell what comes next.
 *
 *     Recordó que Frost presentó un plan «a medias».        → not Frost
 *     Recordó que Frost lo vendió. «Una pena», dijo.        → not Frost
 *     Recordó que Frost lo llamó «a medias».                → Frost: he reports too
 *     Ada Byron recordó que Frost presentó un «borrador».   → all: a report with its subject
 */
export function withoutReported({ pack, paragraphs }: Place, candidates: readonly Candidate[]): readonly Candidate[] {
  if (!pack.elidesSubjects) return candidates;
  return candidates.filter(({ paragraph, phrase, clause }) => {
    if (clause !== null && (clause.order === 'according' || clause.verb !== null)) return true;
    const read = paragraphs[paragraph];
    return read === undefined || !isToldOf(read, phrase.from, pack);
  });
}

/** Whether a unit stands behind the "that" which the first report of its sentence leads to, and that report has no subject. */
function isToldOf(paragraph: Paragraph, unit: number, pack: LanguagePack): boolean {
  const { units } = paragraph.frame;
  const sentence = units[unit]?.sentence;
  let first = unit;
  while (units[first - 1]?.sentence === sentence && unit - first < REACH) first--;
  if (units[first - 1]?.sentence === sentence) return false;
  for (let at = first; at < Math.min(unit, first + FURTHEST_VERB); at++) {
    const verb = pack.verbs.get(units[at]?.lower ?? '');
    if (verb?.force !== 'saying' || pack.articles.has(units[at - 1]?.lower ?? '')) continue;
    if (clausesOfVerb(paragraph, at).some(({ order }) => !NOT_OWN.has(order))) return false;
    return units
      .slice(at + 1, Math.min(unit, at + 1 + FURTHEST_THAT))
      .some(({ lower }) => pack.reports.that.has(lower));
  }
  return false;
}
