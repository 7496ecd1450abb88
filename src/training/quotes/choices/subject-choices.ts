import { articleFromText } from '../../../core/article/article-from-text.ts';
import type { LanguagePack } from '../../../core/languages/pack.ts';
import { packOf } from '../../../core/languages/pack-of.ts';
import type { Clause } from '../../../core/quotes/frame/clause.ts';
import type { Unit } from '../../../core/quotes/frame/frame.ts';
import { rivalClauses } from '../../../core/quotes/indirect/subjects/rival-clauses.ts';
import { rivalSubjectFeatures } from '../../../core/quotes/indirect/subjects/rival-subject-features.ts';
import { readPlaces } from '../../../core/quotes/read-places.ts';
import type { Span } from '../../../core/text/span.ts';
import { featureNames } from '../../linear-model/feature-names.ts';
import type { Choice } from '../../linear-model/fit-weights.ts';
import type { GoldArticle, GoldQuote } from '../gold/gold.ts';
import { namesGoldSpeaker } from '../gold/names-gold-speaker.ts';

/** Characters between a verb and what it reports. */
const FURTHEST = 60;

/** Which of the subjects that a verb beside a quote or a report may have is its speaker, in one article. */
export function subjectChoices(article: GoldArticle): Choice[] {
  const pack = packOf(article.lang);
  if (pack === null) return [];
  const { paragraphs } = readPlaces(articleFromText(article.text, article.lang), pack, []);
  return paragraphs.flatMap((paragraph) =>
    rivalClauses(paragraph, pack).flatMap((rivals) => choiceOf(paragraph.frame.units, rivals, article, pack)),
  );
}

function choiceOf(
  units: readonly Unit[],
  rivals: readonly Clause[],
  article: GoldArticle,
  pack: LanguagePack,
): Choice[] {
  const verb = verbOf(units, rivals);
  const beside = rivals.length < 2 || verb === null ? [] : article.quotes.filter((quote) => isBeside(quote, verb));
  for (const quote of beside) {
    const right = rivals.map(({ subject }) => isSpeaker(units, subject, quote, article));
    if (!right.includes(true) || !right.includes(false)) continue;
    return [
      { options: rivals.map((_, index) => featureNames(rivalSubjectFeatures(units, rivals, index, pack))), right },
    ];
  }
  return [];
}

function verbOf(units: readonly Unit[], [first]: readonly Clause[]): Span | null {
  const [from, to] = [units[first?.verbFrom ?? -1], units[first?.verbTo ?? -1]];
  return from === undefined || to === undefined ? null : { start: from.start, end: to.end };
}

function isBeside(quote: Span, verb: Span): boolean {
  const distance = quote.start >= verb.end ? quote.start - verb.end : verb.start - quote.end;
  return distance >= 0 && distance <= FURTHEST;
}

function isSpeaker(units: readonly Unit[], { from, to }: Clause['subject'], quote: GoldQuote, article: GoldArticle) {
  const [first, last] = [units[from], units[to]];
  if (first === undefined || last === undefined || quote.speaker === null) return false;
  return namesGoldSpeaker(article.text, { start: first.start, end: last.end }, quote.speaker);
}
