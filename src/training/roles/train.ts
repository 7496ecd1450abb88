/**
 * `npm run train:roles [-- english]`: learns from the marked roles of our invented articles whom "the minister" means, says how
 * good rules and model are together on fifths that the model has not seen, and writes the weights. The same files
 * give the same bytes. Counted are the phrases that readers are shown.
 */
import type { LinearModel } from '../../core/linear-model/linear-model.ts';
import { type Choice, type FitSettings, fitWeights } from '../linear-model/fit-weights.ts';
import { writeWeights } from '../linear-model/write-weights.ts';
import type { NewsArticle } from '../parse-news.ts';
import { percent } from '../percent.ts';
import { readNews } from '../read-news.ts';
import { type RoleChoices, roleChoices } from './role-choices.ts';
import { readForRoles } from './role-reading.ts';
import { type RoleScore, scoreRoles } from './score-roles.ts';

const NEWS = new URL('../news', import.meta.url).pathname;
const LEARNED = 'src/core/learned';
const FOLDS = 5;

/**
 * How one model is made; `isUniform`: whether the roles of all its articles are marked alike; `helpers`: languages whose articles
 * teach what holds in all of them; `margin`: how much likelier than somebody nobody has to be: without, too few are bound.
 */
type Plan = {
  readonly name: string;
  readonly langs: readonly string[];
  readonly helpers: readonly string[];
  readonly isUniform: boolean;
  readonly margin: number;
} & FitSettings;

/** Chosen on the held-out fifths; a third of the decay, or twice as much, changes the F1 by about one. */
const SETTINGS: FitSettings = { rounds: 20, rate: 0.1, decay: 3e-2, rarest: 3, orders: null };

const EUROPEAN = ['de', 'fr', 'es', 'it', 'pt', 'nl'];

/** English learns from the six languages too, and in three orders: with both, more phrases were decided rightly in the fifths. */
const PLANS: readonly Plan[] = [
  { ...SETTINGS, name: 'english', langs: ['en'], helpers: EUROPEAN, isUniform: true, margin: 0.6, orders: 3 },
  { ...SETTINGS, name: 'european', langs: EUROPEAN, helpers: [], isUniform: false, margin: 1.1 },
];

/** The beginning of features that only thoroughly marked articles have. */
const THOROUGH = 'thorough ';

/** The feature that nobody always has, and somebody never. */
const NOBODY = '0';

/** The beginning of features that only a model's own languages have, where others help. */
const OWN = 'own ';

const wanted = process.argv.slice(2);
for (const plan of PLANS) {
  if (wanted.length > 0 && !wanted.includes(plan.name)) continue;
  const articles = readChoices(plan.langs);
  const help = readChoices(plan.helpers).flatMap(({ choices }) => choices);
  reportHeldOut(articles, help, plan);
  writeWeights(`${LEARNED}/${plan.name}`, 'roles', fitRoles(articles, help, plan), 'src/training/roles/train.ts');
}

function readChoices(langs: readonly string[]): RoleChoices[] {
  return langs.flatMap(invented).flatMap((news) => {
    const reading = readForRoles(news);
    return reading === null ? [] : [roleChoices(reading)];
  });
}

/** The invented articles alone have their roles marked. */
function invented(lang: string): NewsArticle[] {
  return readNews(NEWS, lang).train.filter(({ id }) => id.startsWith('inv'));
}

/**
 * Where other languages help, each feature of the own ones is there twice, once as theirs alone, and the weights are
 * added (Daumé 2007). Where marks are not uniform, every role is marked in half of the articles, in the others hardly
 * any but those that speak. What is peculiar to the first is learned by features of their own, which are left out of
 * the model.
 */
function fitRoles(articles: readonly RoleChoices[], help: readonly Choice[], plan: Plan): Map<string, number> {
  const choices = articles.flatMap(({ reading, choices: own }): readonly Choice[] =>
    !plan.isUniform && isThorough(reading.news.id) ? own.map(markThorough) : own,
  );
  const taught = help.length === 0 ? choices : [...choices.map(markOwn), ...help];
  const weights = new Map<string, number>();
  for (const [feature, weight] of fitWeights(taught, plan)) {
    if (feature.startsWith(THOROUGH)) continue;
    const plain = feature.startsWith(OWN) ? feature.slice(OWN.length) : feature;
    weights.set(plain, (weights.get(plain) ?? 0) + weight);
  }
  weights.set(NOBODY, (weights.get(NOBODY) ?? 0) - plan.margin);
  return weights;
}

function markOwn({ options, right }: Choice): Choice {
  return { options: options.map((features) => [...features, ...features.map((feature) => OWN + feature)]), right };
}

function isThorough(id: string): boolean {
  return id.includes('-more-');
}

function markThorough({ options, right }: Choice): Choice {
  const [nobody = [], ...others] = options;
  const copied = nobody.filter((feature) => /^0(?:$|\|(?:sort|beside|best)\|)/.test(feature));
  return { options: [[...nobody, ...copied.map((feature) => THOROUGH + feature)], ...others], right };
}

function reportHeldOut(articles: readonly RoleChoices[], help: readonly Choice[], plan: Plan): void {
  const scores = new Map<string, RoleScore>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitRoles(
      articles.filter((_, index) => index % FOLDS !== fold),
      help,
      plan,
    );
    for (const [index, article] of articles.entries()) if (index % FOLDS === fold) addScores(article, weights, scores);
  }
  for (const lang of plan.langs) {
    for (const marks of ['all', 'speaking']) {
      const { found, right, marked } = scores.get(`${lang} ${marks}`) ?? { found: 0, right: 0, marked: 0 };
      console.log(
        `${lang}, ${marks} roles marked: ${right} of ${found} found are right, of ${marked} marked; F1 held out ${percent((2 * right) / (found + marked))}`,
      );
    }
  }
}

function addScores({ reading }: RoleChoices, weights: LinearModel, scores: Map<string, RoleScore>): void {
  const key = `${reading.news.lang} ${isThorough(reading.news.id) ? 'all' : 'speaking'}`;
  const { found, right, marked } = scores.get(key) ?? { found: 0, right: 0, marked: 0 };
  const own = scoreRoles(reading, weights);
  scores.set(key, { found: found + own.found, right: right + own.right, marked: marked + own.marked });
}
