import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../../../src/core/analyse.ts';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';
import type { Quote } from '../../../src/core/quotes/quote.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { modelOf } from '../../../src/training/model-of.ts';
import { percent } from '../../../src/training/percent.ts';
import { type GoldArticle, type GoldQuote, readGold } from '../../../src/training/quotes/gold/gold.ts';

const SETS = 'invented-dev,polnear-dev';

type Asked = { readonly least: number; readonly f1: number; readonly speakers: number };

/** How much of a quote must be found, the F1 asked for it, and the share of speakers asked. */
const ASKED: readonly Asked[] = [
  { least: 0.3, f1: 0.88, speakers: 0.92 },
  { least: 0.8, f1: 0.82, speakers: 0.92 },
];

type Found = { readonly quote: Quote; readonly floating: boolean };
type Tally = {
  readonly found: number;
  readonly missed: number;
  readonly spurious: number;
  readonly speakers: number;
};

/**
 * Scores quotes of all kinds as the Gender Gap Tracker does (Asr and others 2021, PLoS ONE 16(1), `evaluate_quotes.py`): each
 * annotated quote in turn takes the found one that holds most of it, if that is more than a share; its speaker is right where
 * the two speakers' words overlap, or where the annotators name nobody and the found quote floats.
 *
 *     npm run bench -- tracker --data invented-dev
 *
 * @param args `--from`: the folder of annotated articles; `--data`: the sets to score
 * @returns The targets that we missed.
 */
export function benchTracker(args: readonly string[]): readonly string[] {
  const { values } = parseArgs({
    args: [...args],
    options: {
      from: { type: 'string', default: '../shared/corpora/quotes' },
      data: { type: 'string', default: SETS },
    },
  });
  return values.data.split(',').flatMap((set) => {
    const file = path.join(values.from, `${set}.jsonl`);
    if (!existsSync(file)) return [`no ${file}: name its folder with --from`];
    const read = readGold(file).map((gold) => ({ gold, found: foundIn(gold) }));
    return ASKED.flatMap((asked) =>
      missed(set, asked, total(read.map(({ gold, found }) => tallyOf(gold, found, asked.least)))),
    );
  });
}

function missed(set: string, asked: Asked, tally: Tally): string[] {
  const f1 = (2 * tally.found) / (2 * tally.found + tally.missed + tally.spurious);
  const speakers = tally.speakers / tally.found;
  const at = `${set} at ${asked.least}`;
  console.log(
    `${at}: F1 ${percent(f1)}, asked ${percent(asked.f1)}; speakers ${percent(speakers)}, asked ${percent(asked.speakers)}`,
  );
  return [...(f1 < asked.f1 ? [`${at}: F1`] : []), ...(speakers < asked.speakers ? [`${at}: speakers`] : [])];
}

/** A found quote floats where no words of its own paragraph say who speaks. */
function foundIn({ text, lang }: GoldArticle): Found[] {
  const article = articleFromText(text, lang);
  const paragraphOf = (at: number): number => text.lastIndexOf('\n\n', at);
  return analyse(article, modelOf(article.lang)).quotes.map((quote) => ({
    quote,
    floating: quote.speaker === null || paragraphOf(quote.speaker.start) !== paragraphOf(quote.start),
  }));
}

function tallyOf({ quotes }: GoldArticle, found: readonly Found[], least: number): Tally {
  const left = new Set(found);
  const matches = quotes.flatMap((gold) => {
    const match = bestOf(gold, left, least);
    if (match === null) return [];
    left.delete(match);
    return [hasSpeaker(gold, match)];
  });
  return {
    found: matches.length,
    missed: quotes.length - matches.length,
    spurious: left.size,
    speakers: matches.filter((right) => right).length,
  };
}

function total(tallies: readonly Tally[]): Tally {
  return tallies.reduce((one, other) => ({
    found: one.found + other.found,
    missed: one.missed + other.missed,
    spurious: one.spurious + other.spurious,
    speakers: one.speakers + other.speakers,
  }));
}

function bestOf(gold: Span, left: ReadonlySet<Found>, least: number): Found | null {
  let [best, most]: [Found | null, number] = [null, least];
  for (const one of left) {
    const share = common(gold, one.quote) / (gold.end - gold.start);
    if (share > most) [best, most] = [one, share];
  }
  return best;
}

function hasSpeaker({ speaker }: GoldQuote, { quote, floating }: Found): boolean {
  if (speaker === null) return floating;
  return quote.speaker !== null && common(speaker, quote.speaker) > 0;
}

function common(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
