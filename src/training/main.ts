/**
 * `npm run train [-- en]`: makes `src/core/actors/models/<lang>.bin` from the news and lists of this folder, and says
 * how good it is on the articles that it has not seen. The same files give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { findNamesByModel } from '../core/actors/model/find-names-by-model.ts';
import { parseModel } from '../core/actors/model/parse-model.ts';
import { readLexicon } from './read-lexicon.ts';
import { readNews } from './read-news.ts';
import { scoreNames } from './score-names.ts';
import { type Plan, trainActors } from './train-actors.ts';

const HERE = import.meta.dirname;
const MODELS = path.join(HERE, '../core/actors/models');

/** Words that have clusters in the model; the most frequent ones. */
const CLUSTERED_WORDS = 60_000;

const PLAN: Plan = {
  lang: 'en',
  seed: 1,
  epochs: 6,
  rate: 0.05,
  dropout: 0.2,
  decay: 0,
  reach: { left: 2, right: 2 },
  least: 3,
  copies: 1,
  copyWeight: 0.5,
  prune: 0.06,
};

const news = readNews(path.join(HERE, 'news'), PLAN.lang);
const entries = readLexicon(path.join(HERE, 'lists'), CLUSTERED_WORDS);
const bytes = trainActors(news.train, entries, PLAN);
const file = path.join(MODELS, `${PLAN.lang}.bin`);
writeFileSync(file, bytes);

const model = parseModel(bytes);
if (model === null) throw new Error(`${file} cannot be read back`);
const { all, person, organisation, place } = scoreNames(news.dev, (article) => findNamesByModel(article, model));
const figures = [all, person, organisation, place].map((score) => score.toFixed(1)).join(' / ');
console.log(`${file}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzip`);
console.log(
  `${news.train.length} articles learned; ${news.dev.length} others: F1 of all / people / organisations / places ${figures}`,
);
