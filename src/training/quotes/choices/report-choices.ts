import { articleFromText } from '../../../core/article/article-from-text.ts';
import { packOf } from '../../../core/languages/pack-of.ts';
import type { FeatureTree } from '../../../core/linear-model/feature-tree.ts';
import type { Clause } from '../../../core/quotes/frame/clause.ts';
import type { Unit } from '../../../core/quotes/frame/frame.ts';
import { reportEnds } from '../../../core/quotes/indirect/ends/report-ends.ts';
import { endFeatures } from '../../../core/quotes/indirect/features/end-features.ts';
import { noReportFeatures } from '../../../core/quotes/indirect/features/no-report-features.ts';
import { startFeatures } from '../../../core/quotes/indirect/features/start-features.ts';
import type { ReportPlace } from '../../../core/quotes/indirect/report-place.ts';
import { reportingClauses } from '../../../core/quotes/indirect/reporting-clauses.ts';
import type { ReportStart } from '../../../core/quotes/indirect/starts/report-start.ts';
import { reportStarts } from '../../../core/quotes/indirect/starts/report-starts.ts';
import { readPlaces } from '../../../core/quotes/read-places.ts';
import type { Span } from '../../../core/text/span.ts';
import { featureNames } from '../../linear-model/feature-names.ts';
import type { Choice } from '../../linear-model/fit-weights.ts';
import type { GoldArticle } from '../gold/gold.ts';
import { overlapOf } from '../gold/overlap-of.ts';
import { trimmed } from '../gold/trimmed.ts';

const NEAR = 1;

/**
 * Where reports begin and end in one article, or that nothing is reported.
 *
 * @param subjects tells which subject a verb has
 * @param ownWeight how often our own articles are read
 */
export function reportChoices(article: GoldArticle, subjects: FeatureTree, ownWeight: number): Choice[] {
  const pack = packOf(article.lang);
  if (pack === null) return [];
  const { paragraphs } = readPlaces(articleFromText(article.text, article.lang), pack, []);
  const gold = article.quotes.filter(({ kind }) => kind === 'indirect').map((quote) => trimmed(article.text, quote));
  const isOwn = article.id.startsWith('inv');
  const choices = paragraphs.flatMap((paragraph) =>
    reportingClauses(paragraph, pack, subjects).flatMap((clause) =>
      choicesOf({ units: paragraph.frame.units, clause, pack }, article, gold),
    ),
  );
  return isOwn ? Array<Choice[]>(ownWeight).fill(choices).flat() : choices;
}

function choicesOf(place: ReportPlace, article: GoldArticle, gold: readonly Span[]): Choice[] {
  const { units, clause, pack } = place;
  const verb = units[clause.verbTo]?.start ?? 0;
  if (gold.some(({ start, end }) => start <= verb && verb < end)) return [];
  const starts = reportStarts(units, clause, pack);
  const right = starts.map((start) => isRightStart(place, start, article.text, gold));
  if (starts.length === 0 || (!right.includes(true) && isCutAtMarks(units, clause, article))) return [];
  const choice = {
    options: [
      featureNames(noReportFeatures(place)),
      ...starts.map((start) => featureNames(startFeatures(place, start))),
    ],
    right: [!right.includes(true), ...right],
  };
  return [choice, ...starts.flatMap((start) => (start.kind === 'before' ? [] : endChoice(place, start, gold)))];
}

/** PolNeAR cuts a report at the marks within it: a sentence with marks tells nothing of where one begins. */
function isCutAtMarks(units: readonly Unit[], { verbTo }: Clause, { id }: GoldArticle): boolean {
  const sentence = units[verbTo]?.sentence;
  return !id.startsWith('inv') && units.some((unit) => unit.sentence === sentence && unit.kind === 'quote');
}

function isRightStart({ units, clause, pack }: ReportPlace, start: ReportStart, text: string, gold: readonly Span[]) {
  const first = units[start.at];
  if (first === undefined) return false;
  if (start.kind !== 'before') return gold.some((one) => one.start >= first.start && one.start < first.end);
  const [end] = reportEnds(units, clause, start, pack);
  const own = trimmed(text, { start: first.start, end: units[end ?? start.at]?.end ?? first.end });
  return gold.some((one) => overlapOf(one, own) >= 0.8);
}

function endChoice(place: ReportPlace, start: ReportStart, gold: readonly Span[]): Choice[] {
  const { units, clause, pack } = place;
  const first = units[start.at];
  const report = gold.find((one) => first !== undefined && one.start >= first.start && one.start < first.end);
  if (report === undefined) return [];
  const ends = reportEnds(units, clause, start, pack);
  const right = ends.map((end) => Math.abs((units[end]?.end ?? 0) - report.end) <= NEAR);
  return right.includes(true)
    ? [{ options: ends.map((end) => featureNames(endFeatures(place, start, end))), right }]
    : [];
}
