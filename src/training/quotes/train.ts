/**
 * Learns the weights that finding quotes and speakers rests on, from annotated articles, and says how they do on held-out fifths.
 *
 *     npm run train:quotes                                       every language
 *     npm run train:quotes -- en                                 English alone; `european`: the six others
 *     npm run train:quotes -- en-referents                       whom English pronouns and roles stand for, alone
 *     npm run train:quotes -- en-reports                         who reports without marks and what, alone
 *     npm run train:quotes -- en --from corpora                  with PolNeAR's training part as `corpora/polnear-train.jsonl`
 *     npm run train:quotes -- en --without 2 --to elsewhere      from four fifths of the articles, into another folder
 *
 * Taken from PolNeAR's training part and from our invented articles in `src/training/news`: weights of features, nothing else.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { LanguageGroup } from '../../core/languages/pack.ts';
import type { LearnedName } from '../../core/learned/learned.ts';
import { type FeatureTree, treeOf } from '../../core/linear-model/feature-tree.ts';
import { scoreFeatures } from '../../core/linear-model/score-features.ts';
import { type Choice, type FitSettings, fitWeights } from '../linear-model/fit-weights.ts';
import { writeWeights } from '../linear-model/write-weights.ts';
import type { NewsArticle } from '../parse-news.ts';
import { percent } from '../percent.ts';
import { readNews } from '../read-news.ts';
import { referentChoices } from './choices/referent-choices.ts';
import { reportChoices } from './choices/report-choices.ts';
import { type SpeakerChoice, speakerChoices } from './choices/speaker-choices.ts';
import { type SpeechChoice, speechChoices } from './choices/speech-choices.ts';
import { subjectChoices } from './choices/subject-choices.ts';
import { fifthOf } from './fifth-of.ts';
import { type GoldArticle, readGold } from './gold/gold.ts';
import { goldOfNews } from './gold/gold-of-news.ts';
import { QUOTE_PLANS, type QuotePlan } from './plans.ts';
import { type Seen, seenIn } from './seen.ts';
import { tellSpeech } from './tell-speech.ts';

const NEWS = new URL('../news', import.meta.url).pathname;
const FOLDS = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string', default: '../shared/corpora/quotes' },
    to: { type: 'string', default: 'src/core/learned' },
    without: { type: 'string' },
  },
});
for (const plan of QUOTE_PLANS) {
  if (positionals.length === 0 || positionals.includes(plan.name)) learn(plan);
  else if (positionals.includes(`${plan.name}-referents`)) learnReferents(plan);
  else if (positionals.includes(`${plan.name}-reports`)) learnReports(plan, articlesOf(plan));
}

function learn(plan: QuotePlan): void {
  const { name, langs, group } = plan;
  const articles = articlesOf(plan);
  const folds = inFolds(articles.map(seenIn));
  console.log(`${name}: ${articles.length} articles`);
  const speakers = learnSpeakers(folds, plan);
  write(group, 'speakers', ofLanguages(speakers, langs));
  learnReferents(plan);
  learnReports(plan, articles);
  const speech = learnSpeech(folds, plan);
  write(group, 'speech', ofLanguages(speech, langs));
}

function articlesOf({ corpora, news }: QuotePlan): GoldArticle[] {
  return [
    ...corpora.flatMap((set) => readGold(path.join(values.from, `${set}.jsonl`))).filter(isLearnedFrom),
    ...news.flatMap(newsIn).map(goldOfNews),
  ];
}

function isLearnedFrom({ id }: { readonly id: string }): boolean {
  return values.without === undefined || fifthOf(id) !== Number(values.without);
}

function write(group: LanguageGroup, name: LearnedName, weights: Weights): void {
  writeWeights(path.join(values.to, group), name, weights);
}

/** Which subject of a verb speaks, in every language of the articles. */
function learnSubjects({ group, subjects }: QuotePlan, articles: readonly GoldArticle[]): FeatureTree {
  const learned = fitAndTell('subjects', 'verbs with several', articles.map(subjectChoices), subjects);
  write(group, 'subjects', learned);
  return treeOf(learned);
}

/** Who reports without marks, and what, in the languages of the plan. */
function learnReports(plan: QuotePlan, articles: readonly GoldArticle[]): void {
  const { langs, group, reports } = plan;
  const subjects = learnSubjects(plan, articles);
  const choices = articles
    .filter(({ lang }) => langs.includes(lang))
    .map((article) => reportChoices(article, subjects, reports.ownWeight));
  write(group, 'reports', fitAndTell('reports', 'choices', choices, reports));
}

/** Whom pronouns and roles stand for, in the languages of the plan. */
function learnReferents({ langs, group, referents }: QuotePlan): void {
  const choices = langs.flatMap(newsIn).map(referentChoices);
  write(group, 'referents', fitAndTell('referents', 'pronouns and roles', choices, referents));
}

/** Fits the weights to the choices of all articles, and says how they do on every fifth article when fitted to the others. */
function fitAndTell(
  name: string,
  what: string,
  choices: readonly (readonly Choice[])[],
  settings: FitSettings,
): Weights {
  const held = choices.flatMap((own, index) => (index % FOLDS === 0 ? own : []));
  const weights = fitWeights(
    choices.flatMap((own, index) => (index % FOLDS === 0 ? [] : own)),
    settings,
  );
  const right = held.filter((choice) => choice.right[bestOption(choice, weights)]);
  console.log(`${name}: ${held.length} ${what}, ${percent(right.length / held.length)} right held out`);
  return fitWeights(choices.flat(), settings);
}

/** The weights of the languages' own features, and of those that all share. */
function ofLanguages(weights: Weights, langs: readonly string[]): Weights {
  return new Map(
    [...weights].filter(([feature]) => langs.includes(/^([a-z]{2}):/.exec(feature)?.[1] ?? langs[0] ?? '')),
  );
}

/** What was learned: the weight of each feature. */
type Weights = ReadonlyMap<string, number>;

type Folds = readonly (readonly Seen[][])[];

function learnSpeakers(folds: Folds, plan: QuotePlan): Weights {
  const choices = folds.map((fold) => fold.flatMap(speakerChoices));
  const held = choices.flatMap((own, fold) => {
    const weights = fitSpeakers(choices.filter((_, other) => other !== fold).flat(), plan);
    return own.map((choice) => ({ choice, right: choice.right[bestOption(choice, weights)] === true }));
  });
  for (const lang of plan.langs) {
    const named = held.filter(({ choice }) => choice.seen.article.lang === lang && isAnswerable(choice));
    const reachable = named.filter(({ choice }) => isReachable(choice));
    const right = named.filter((one) => one.right);
    console.log(
      `speakers ${lang}: ${named.length} quotes, ${percent(reachable.length / named.length)} with the speaker among the candidates, ${percent(right.length / named.length)} right held out`,
    );
  }
  return fitSpeakers(choices.flat(), plan);
}

/** Whether the annotators say who speaks. */
function isAnswerable({ seen: { gold } }: SpeakerChoice): boolean {
  return gold !== null && (gold.speaker !== null || gold.canonicalSpeaker !== undefined);
}

function fitSpeakers(choices: readonly SpeakerChoice[], plan: QuotePlan): Weights {
  const reachable = choices.filter(isReachable);
  return fitWeights(
    reachable.flatMap((choice) => timesOf(choice, choice.seen.article.lang, plan)),
    plan.speakers,
  );
}

/** The choice as often as its language is read. */
function timesOf(choice: Choice, lang: string, { langs, times }: QuotePlan): Choice[] {
  return langs.includes(lang) ? Array<Choice>(times).fill(choice) : [choice];
}

/** Speech rests on how well a speaker was found: each fold is judged by what the others taught about speakers. */
function learnSpeech(folds: Folds, plan: QuotePlan): Weights {
  const choices = folds.map((fold, number) => {
    const speakers = fitSpeakers(
      folds.flatMap((other, index) => (index === number ? [] : other.flatMap(speakerChoices))),
      plan,
    );
    const tree = treeOf(speakers);
    return fold.flatMap((seen) => speechChoices(seen, tree, plan.speech.ownWeight));
  });
  const held = choices.flatMap((own, fold) => {
    const weights = fitSpeech(choices.filter((_, other) => other !== fold).flat(), plan);
    return own.map((choice) => ({
      score: scoreFeatures(weights, choice.options[0] ?? []),
      speech: choice.right[0] ?? false,
      lang: choice.lang,
    }));
  });
  tellSpeech(held.filter(({ lang }) => plan.langs.includes(lang)));
  return fitSpeech(choices.flat(), plan);
}

function fitSpeech(choices: readonly SpeechChoice[], plan: QuotePlan): Weights {
  return fitWeights(
    choices.flatMap((choice) => timesOf(choice, choice.lang, plan)),
    plan.speech,
  );
}

/** The invented articles alone have their quotes marked. */
function newsIn(lang: string): NewsArticle[] {
  return readNews(NEWS, lang).train.filter((article) => article.id.startsWith('inv') && isLearnedFrom(article));
}

function inFolds(articles: readonly Seen[][]): Seen[][][] {
  return [...Array(FOLDS).keys()].map((fold) => articles.filter((_, index) => index % FOLDS === fold));
}

function isReachable(choice: Choice): boolean {
  return choice.right.includes(true);
}

function bestOption(choice: Choice, weights: Weights): number {
  const scores = choice.options.map((features) => scoreFeatures(weights, features));
  return scores.indexOf(Math.max(...scores));
}
