/**
 * Learns the weights that finding speakers rests on, from annotated articles.
 *
 *     npx tsx src/training/quotes/train.ts ../shared/corpora/quotes
 *
 * Taken from PolNeAR's training part and from our invented articles: weights of features, nothing else.
 */
import path from 'node:path';
import { articleFromText } from '../../core/article/article-from-text.ts';
import { carryFeatures, type Neighbour } from '../../core/quotes/constructs/carried-over.ts';
import type { Place } from '../../core/quotes/constructs/construct.ts';
import { packOf } from '../../core/quotes/languages/pack-of.ts';
import { describeSetting, type Setting } from '../../core/quotes/model/describe-setting.ts';
import type { LinearModel } from '../../core/quotes/model/linear-model.ts';
import { scoreFeatures } from '../../core/quotes/model/score-features.ts';
import { readPlaces } from '../../core/quotes/read-places.ts';
import { proposeSpeakers } from '../../core/quotes/speakers/propose-speakers.ts';
import { bestProposal } from '../../core/quotes/speakers/rank-speakers.ts';
import { speechFeatures } from '../../core/quotes/speech/speech-features.ts';
import type { Span } from '../../core/text/span.ts';
import { type Choice, fitWeights } from './fit-weights.ts';
import { type GoldArticle, type GoldQuote, readGold } from './gold.ts';
import { isGoldNonSpeech, matchGoldQuote, namesGoldSpeaker } from './match-gold.ts';
import { writeWeights } from './write-weights.ts';

const corpora = process.argv[2] ?? '../shared/corpora/quotes';
const SETS = ['polnear-train', 'invented-train'];
const SPEAKER_FIT = { rounds: 12, rate: 0.15, decay: 1e-5, rarest: 4 };
const SPEECH_FIT = { rounds: 12, rate: 0.08, decay: 3e-3, rarest: 6 };

type Seen = { readonly place: Place; readonly setting: Setting; readonly gold: GoldQuote | null };

const articles = SETS.flatMap((set) => readGold(path.join(corpora, `${set}.jsonl`)));
const seen = new Map(articles.map((article) => [article, seenIn(article)]));

learnSpeakers();
learnSpeech();

function learnSpeakers(): void {
  const choices = articles.flatMap(speakerChoices);
  console.log(`${choices.length} quotes, the speaker among the candidates of ${choices.filter(isReachable).length}`);
  const weights = fitWeights(choices.filter(isReachable), SPEAKER_FIT);
  writeWeights(
    'src/core/quotes/speakers/speaker-weights.ts',
    'SPEAKER_WEIGHTS',
    'How much each feature speaks for a candidate to be the speaker.',
    weights,
  );
}

/** Speech rests on how well a speaker was found: each half of the articles is judged by what the other half taught. */
function learnSpeech(): void {
  const halves = [0, 1].map((rest) => articles.filter((_, index) => index % 2 === rest));
  const choices = halves.flatMap((half, index) => {
    const taught = fitWeights((halves[1 - index] ?? []).flatMap(speakerChoices).filter(isReachable), SPEAKER_FIT);
    return half.flatMap((article) => speechChoices(article, taught));
  });
  console.log(`${choices.length} marks, ${choices.filter((choice) => choice.right[1]).length} of them no speech`);
  const { good, errors } = crossValidated(choices);
  console.log(`held out: ${good}`, errors);
  writeWeights(
    'src/core/quotes/speech/speech-weights.ts',
    'SPEECH_WEIGHTS',
    'How much each feature speaks for words in marks to be speech.',
    fitWeights(choices, SPEECH_FIT),
  );
}

/** How many marks are lost and taken wrongly at some thresholds, when a fifth is held out in turn. */
function crossValidated(choices: readonly Choice[]): { good: string; errors: string } {
  const scored: { score: number; speech: boolean }[] = [];
  for (let fold = 0; fold < 5; fold++) {
    const weights = fitWeights(
      choices.filter((_, index) => Math.floor((index * 5) / choices.length) !== fold),
      SPEECH_FIT,
    );
    choices.forEach((choice, index) => {
      if (Math.floor((index * 5) / choices.length) !== fold) return;
      scored.push({ score: scoreFeatures(weights, choice.options[0] ?? []), speech: choice.right[0] ?? false });
    });
  }
  const speech = scored.filter((one) => one.speech);
  const marked = scored.filter((one) => !one.speech);
  const at = (lost: number): string => {
    const threshold = speech.map((one) => one.score).sort((a, b) => a - b)[Math.floor(speech.length * lost)] ?? 0;
    return `${100 * lost}% lost at ${threshold.toFixed(2)}: ${((100 * marked.filter((one) => one.score >= threshold).length) / marked.length).toFixed(1)}% taken`;
  };
  return { good: [0.01, 0.02, 0.03, 0.04, 0.06].map(at).join(', '), errors: '' };
}

function isReachable(choice: Choice): boolean {
  return choice.right.includes(true);
}

function seenIn(article: GoldArticle): Seen[] {
  const pack = packOf(article.lang);
  if (pack === null) return [];
  return readPlaces(articleFromText(article.text, article.lang), pack).map((place) => ({
    place,
    setting: describeSetting(place),
    gold: matchGoldQuote(article, place.mark),
  }));
}

function speakerChoices(article: GoldArticle): Choice[] {
  const quotes = (seen.get(article) ?? []).filter((one) => one.gold !== null);
  return quotes.flatMap((one, index) => {
    const choice = speakerChoice(article, quotes, one, index);
    return choice === null ? [] : [choice];
  });
}

function speakerChoice(
  article: GoldArticle,
  quotes: readonly Seen[],
  { place, setting, gold }: Seen,
  index: number,
): Choice | null {
  if (gold === null) return null;
  const options: (readonly string[])[] = [];
  const right: boolean[] = [];
  for (const { candidate, features } of proposeSpeakers(place, setting)) {
    options.push(features);
    right.push(gold.speaker !== null && namesGoldSpeaker(article.text, candidate.speaker, gold.speaker));
  }
  for (const [neighbour, step] of [
    ['before', -1],
    ['before-that', -2],
    ['next', 1],
  ] satisfies [Neighbour, number][]) {
    const other = quotes[index + step];
    if (other?.gold == null) continue;
    options.push(carryFeatures(place, setting, neighbour, other.place, other.setting));
    right.push(sameSpeaker(gold, other.gold));
  }
  return { options, right };
}

function sameSpeaker(one: GoldQuote, other: GoldQuote): boolean {
  if (one.speaker !== null && other.speaker !== null) return one.speaker.start === other.speaker.start;
  return one.canonicalSpeaker !== undefined && one.canonicalSpeaker === other.canonicalSpeaker;
}

/** PolNeAR's annotators missed some speech: long marks in sentences that stop are left out of what is learned. */
function isDoubtful(article: GoldArticle, { inner }: { readonly inner: Span }): boolean {
  const words = article.text.slice(inner.start, inner.end).trim().split(/\s+/);
  const capitals = words.filter((word) => word.length > 3 && /^\p{Lu}/u.test(word)).length;
  return !article.id.startsWith('inv') && words.length > 5 && capitals < words.length / 3;
}

/** Speech or not: the features against nothing. */
function speechChoices(article: GoldArticle, speakerWeights: LinearModel): Choice[] {
  return (seen.get(article) ?? []).flatMap(({ place, setting, gold }) => {
    const marked = isGoldNonSpeech(article, place.mark);
    if ((gold === null) !== marked || (marked && isDoubtful(article, place.mark))) return [];
    const features = speechFeatures(place, setting, bestProposal(proposeSpeakers(place, setting), speakerWeights));
    return [{ options: [features, []], right: [!marked, marked] }];
  });
}
