import { findActors } from '../../../src/core/actors/find-actors.ts';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { modelOf } from '../../../src/training/model-of.ts';
import { packFor } from '../../core/languages/pack-for.ts';
import { wordsOfPack } from '../../words-of-pack.ts';

const SMALL = 60_000;
const TIMES = 8;
/** Eight times the text may take so many times the time: linear, and some noise. */
const MOST_GROWTH = 2.5 * TIMES;
/** Milliseconds that hardly a word takes for a small text. */
const LONG = 500;

const TEXTS: readonly (readonly [name: string, make: (size: number) => string, lang?: string])[] = [
  ['one paragraph of words', (size) => 'Ada Byron saw the bridge fall. '.repeat(size / 31)],
  ['marks that never close', (size) => '“ab '.repeat(size / 48)],
  ['apostrophes', (size) => "'ab ".repeat(size / 4)],
  ['one sentence of reports', (size) => 'Ada said and Bob said '.repeat(size / 22)],
  ['one sentence of nouns', (size) => 'his claim to '.repeat(size / 13)],
  ['one sentence of minds', (size) => 'he is also sure that '.repeat(size / 21)],
  ['one sentence of relatives', (size) => 'those who said it '.repeat(size / 18)],
  ['one sentence of quotes', (size) => '“Yes,” Ada said, and '.repeat(size / 21)],
  ['one sentence of commas', (size) => 'Ada, '.repeat(size / 5)],
  ['one word', (size) => 'a'.repeat(size)],
  ['labels', (size) => 'BYRON: It rains.\n\nKING, host: It does.\n\n'.repeat(size / 41)],
  ['dashes', (size) => `— ${'Ada — '.repeat(size / 6)}`],
  ['lone surrogates', (size) => '\ud800 “\udc00” '.repeat(size / 7)],
  ['paragraphs of quotes', (size) => '“We won,” said Ada Byron.\n\n'.repeat(size / 27)],
  ['marks beside one name', (size) => '“ganamos” Ada y '.repeat(size / 16), 'es'],
  ['one name of nicknames', (size) => 'Ada “Bob” Byron '.repeat(size / 16), 'es'],
];

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

/**
 * Times the finding of quotes on hostile texts and on texts eight times as long, and on every word of every language
 * that is repeated without end: about ten minutes.
 *
 *     npm run bench -- quotes-growth
 *
 * @returns The texts whose time grew faster than they did.
 */
export function benchGrowth(): readonly string[] {
  return [...TEXTS.flatMap(growthOf), ...LANGUAGES.flatMap(growthOfWords)];
}

function growthOf([name, make, lang = 'en']: (typeof TEXTS)[number]): readonly string[] {
  millisecondsFor(make(SMALL), lang);
  const small = millisecondsFor(make(SMALL), lang);
  const large = millisecondsFor(make(SMALL * TIMES), lang);
  console.log(`${name.padEnd(26)} ${small.toFixed(0).padStart(6)} ms → ${large.toFixed(0).padStart(7)} ms`);
  return large <= Math.max(200, small * MOST_GROWTH) ? [] : [`${name}: ${(large / small).toFixed(1)} times the time`];
}

/** Only a word whose small text takes long is timed again with a large one, and printed. */
function growthOfWords(lang: string): readonly string[] {
  const pack = packFor(lang);
  const words = wordsOfPack(pack);
  console.log(`${words.length} words (${lang})`);
  return words.flatMap((word) => {
    const make = (size: number) => `Ada Byron said ${`${word} `.repeat(size / (word.length + 1))}no. “No,” she said.`;
    return millisecondsFor(make(SMALL), lang) <= LONG ? [] : growthOf([word, make, lang]);
  });
}

function millisecondsFor(text: string, lang: string): number {
  const article = articleFromText(text, lang);
  const { learned } = modelOf(lang);
  const actors = findActors(article, null, learned?.roles ?? null);
  const before = performance.now();
  findQuotes(article, actors, learned);
  return performance.now() - before;
}
