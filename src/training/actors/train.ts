/**
 * `npm run train [-- en]`: makes `src/core/actors/models/<name>.bin` from the news and lists of `src/training`, and says
 * how good it is on the articles that it has not seen. The same files give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { findLines } from '../../core/actors/find-lines.ts';
import { findNamesByModel } from '../../core/actors/model/find-names-by-model.ts';
import { parseModel } from '../../core/actors/model/reading/parse-model.ts';
import { readNews } from '../read-news.ts';
import { type ModelPlan, PLANS } from './plans.ts';
import { readLexicon } from './read-lexicon.ts';
import { scoreNames } from './score-names.ts';
import { trainActors } from './train-actors.ts';

const HERE = import.meta.dirname;
const NEWS = path.join(HERE, '../news');
const MODELS = path.join(HERE, '../../core/actors/models');

const wanted = process.argv.slice(2);
for (const plan of PLANS) if (wanted.length === 0 || wanted.includes(plan.name)) makeModel(plan);

function makeModel(plan: ModelPlan): void {
  const sources = plan.sources.map((source) => ({ ...source, news: readNews(NEWS, source.folder).train }));
  const bytes = trainActors(sources, readLexicon(path.join(HERE, '../lists'), plan.lexicon), plan);
  const file = path.join(MODELS, `${plan.name}.bin`);
  writeFileSync(file, bytes);
  const articles = sources.reduce((sum, { news }) => sum + news.length, 0);
  console.log(`${file}: ${articles} articles, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzip`);
  for (const lang of plan.langs) reportScores(bytes, lang);
}

function reportScores(bytes: Uint8Array, lang: string): void {
  const model = parseModel(bytes);
  if (model === null) throw new Error('The model that was written cannot be read');
  const { dev } = readNews(NEWS, lang);
  const scores = scoreNames(dev, (article) => findNamesByModel(findLines(article), lang, model));
  const figures = Object.entries(scores).map(([kind, score]) => `${kind} ${score.toFixed(1)}`);
  console.log(`${lang}: F1 on ${dev.length} unseen articles: ${figures.join(', ')}`);
}
