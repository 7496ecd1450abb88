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
import type { Weights } from '../linear-model/weights.ts';
import { writeWeights } from '../linear-model/write-weights.ts';
import type { NewsArticle } from '../parse-news.ts';
import { readNews } from '../read-news.ts';
import { referentChoices } from './choices/referent-choices.ts';
import { reportChoices } from './choices/report-choices.ts';
import { subjectChoices } from './choices/subject-choices.ts';
import { fifthOf } from './fifth-of.ts';
import { fitAndTell } from './fitting/fit-and-tell.ts';
import { inFolds } from './fitting/in-folds.ts';
import { learnSpeakers } from './fitting/learn-speakers.ts';
import { learnSpeech } from './fitting/learn-speech.ts';
import { ofLanguages } from './fitting/of-languages.ts';
import { type GoldArticle, readGold } from './gold/gold.ts';
import { goldOfNews } from './gold/gold-of-news.ts';
import { QUOTE_PLANS, type QuotePlan } from './plans.ts';
import { seenIn } from './seen.ts';

const NEWS = new URL('../news', import.meta.url).pathname;

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

/** The invented articles alone have their quotes marked. */
function newsIn(lang: string): NewsArticle[] {
  return readNews(NEWS, lang).train.filter((article) => article.id.startsWith('inv') && isLearnedFrom(article));
}
