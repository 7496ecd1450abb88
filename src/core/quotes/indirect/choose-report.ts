import { type FeatureTree, scorePieces } from '../../linear-model/feature-tree.ts';
import { clauseOpener } from '../frame/clause-opener.ts';
import { reportEnds } from './ends/report-ends.ts';
import { endFeatures } from './features/end-features.ts';
import { noReportFeatures } from './features/no-report-features.ts';
import { startFeatures } from './features/start-features.ts';
import { firstOfReport } from './first-of-report.ts';
import { isVerb } from './is-verb.ts';
import type { Piece } from './piece.ts';
import type { ReportPlace } from './report-place.ts';
import { isPlainStart } from './starts/is-plain-start.ts';
import type { ReportStart } from './starts/report-start.ts';
import { reportStarts } from './starts/report-starts.ts';

/** Words for those who are told, at most: a verb and its conjunction hang together no further. */
const MOST_TOLD = 6;

/** Units before a report between commas, its comma counted, that may be a subject alone. */
const MOST_OF_HALF = 4;

/**
 * Chooses what a clause reports: first where the reported words begin, or that nothing is reported, then where they end.
 *
 *     Ada Byron said on Monday that the bridge was safe.   → that the bridge was safe
 *     The bridge, Ada Byron said, was safe.                → The bridge; was safe
 *     Ada Byron said nothing.                              → none
 *
 * @param last the last unit that may be reported: what follows is speech that stands for itself.
 * @param model what has learned from annotated articles where reported words begin and end.
 */
export function chooseReport(place: ReportPlace, last: number, model: FeatureTree): Piece[] {
  const pieces: Piece[] = [];
  if (leadsToMarks(place, last)) return pieces;
  for (const start of chooseStarts(place, model)) {
    const to = start.at > last ? null : chooseEnd(place, start, last, model);
    if (to === null || isOnlyIntroduction(place, start.at, to) || isOnlyWord(place, start.at, to)) continue;
    pieces.push({ from: start.at, to, construct: start.kind === 'before' ? 'clause-then-report' : 'reported-clause' });
  }
  return pieces;
}

/** "said by email that, | “The bridge is safe.”": what is said stands between the marks, not before them. */
function leadsToMarks({ units, clause: { verbTo }, pack }: ReportPlace, last: number): boolean {
  const at = units[last]?.kind === 'point' ? last - 1 : last;
  const isLed = units[last + 1]?.kind === 'quote' && at > verbTo && pack.reports.that.has(units[at]?.lower ?? '');
  return (
    isLed && at - verbTo <= MOST_TOLD && !units.slice(verbTo + 1, at).some(({ lower }) => pack.auxiliaries.has(lower))
  );
}

/** "what Ada Byron had to say | a few minutes ago |:": no verb, and a colon leads on to what was said. */
function isOnlyIntroduction({ units, pack }: ReportPlace, from: number, to: number): boolean {
  const [colon, next] = [units[to + 1], units[to + 2]];
  const leadsOn = colon?.text === ':' && (next === undefined || next.kind === 'quote');
  return leadsOn && !units.slice(from, to + 1).some((word) => isVerb(word, pack));
}

/** "warf ihr | vor |, „geschlafen“ zu haben": the rest of the verb; "disputed | that |, saying …": a word for what was said. */
function isOnlyWord({ units, clause: { verb }, pack }: ReportPlace, from: number, to: number): boolean {
  const word = units[from]?.lower ?? '';
  return from === to && (pack.reports.that.has(word) || pack.particles.get(verb?.lemma ?? '')?.includes(word) === true);
}

/** The best start, where a sentence closes with its report that before it, and behind or before a report between commas also the other, in text order. */
function chooseStarts(place: ReportPlace, model: FeatureTree): ReportStart[] {
  const starts = reportStarts(place.units, place.clause, place.pack);
  if (starts.length === 0) return [];
  const plain = starts.filter((start) => isPlainStart(place, start));
  const floor = plain.length > 0 ? Number.NEGATIVE_INFINITY : scorePieces(model, noReportFeatures(place));
  const better = betterThan(floor, starts, place, model);
  const [likeliest] =
    better.length > 0 || !isOpenedReport(place) ? better : betterThan(Number.NEGATIVE_INFINITY, starts, place, model);
  const best = (place.pack.reports.closesPlainly && plain.find(({ kind }) => kind === 'before')) || likeliest;
  if (best === undefined) return [];
  if (best.kind !== 'before' && best.kind !== 'after') return [best];
  const isTaken = (start: ReportStart): boolean =>
    start === best || better.includes(start) || completes(place, start, best)
      ? start.kind === 'before' || start.kind === 'after'
      : isHalf(place, start);
  return starts.filter(isTaken).sort((one, other) => one.at - other.at);
}

/**
 * "| The bridges |, Ada Byron said, have been closed": words that are no sentence without the rest; and where the verb only
 * says, a sentence as well: "| It is no bad news |, Ada Byron said, | as the bridge still stands".
 */
function isHalf({ units, clause, pack }: ReportPlace, { kind, at }: ReportStart): boolean {
  if (kind !== 'before') return false;
  return (
    clause.verb?.force === 'saying' ||
    !units.slice(at, firstOfReport(units, clause, pack)).some((word) => isVerb(word, pack))
  );
}

/** The starts that together weigh more than a floor, the best first, and of the others those that do so alone. */
function betterThan(
  floor: number,
  starts: readonly ReportStart[],
  place: ReportPlace,
  model: FeatureTree,
): ReportStart[] {
  const scored: { readonly start: ReportStart; readonly score: number }[] = [];
  for (const start of starts) {
    scored.push({ start, score: scorePieces(model, startFeatures(place, start)) });
  }
  scored.sort((one, other) => other.score - one.score);
  const weight = Math.log(scored.reduce((sum, { score }) => sum + Math.exp(score - floor), 0));
  return scored.filter(({ score }, index) => score > floor || (index === 0 && weight > 0)).map(({ start }) => start);
}

/**
 * "| Los trabajos |, según explicó Ada, | empezarán en mayo": so few words before the report are no sentence; where the pack
 * says so, none are before a source between commas: "| Ticket sales |, according to Ada, | have doubled".
 */
function completes({ units, clause, pack }: ReportPlace, { kind }: ReportStart, best: ReportStart): boolean {
  if (kind !== 'after' || best.kind !== 'before') return false;
  if (pack.reports.goesAroundSources) return clause.order === 'according';
  return firstOfReport(units, clause, pack) - best.at <= MOST_OF_HALF;
}

/**
 * "según explicó Ada Byron", "secondo quanto riferito da Ada": always a report. Behind "como" alone the model tells, since what
 * stands before may only be as somebody wanted it.
 */
function isOpenedReport({ units, clause: { verb, verbFrom, negated }, pack }: ReportPlace): boolean {
  const length = clauseOpener(units, verbFrom, pack);
  if (length === 0 || verb?.force !== 'saying' || negated) return false;
  const word = units[verbFrom - 1]?.lower ?? '';
  return length > 1 || pack.accordingTo.some((words) => words.length === 1 && words[0] === word);
}

function chooseEnd(place: ReportPlace, start: ReportStart, last: number, model: FeatureTree): number | null {
  const ends = reportEnds(place.units, place.clause, start, place.pack).filter((end) => end <= last);
  const [only] = ends;
  if (only === undefined) return isBeforeLead(place, last) ? last : null;
  if (ends.length === 1) return only;
  let best: number | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (const end of ends) {
    const score = scorePieces(model, endFeatures(place, start, end));
    if (score > top) [best, top] = [end, score];
  }
  return best;
}

/** "criticised | his “change of mind,” | saying, “No.”": what ends before a verb that only leads to speech. */
function isBeforeLead({ units, pack }: ReportPlace, last: number): boolean {
  const verb = pack.verbs.get(units[last + 1]?.lower ?? '');
  return verb?.form === 'participle' && verb.force === 'saying';
}
