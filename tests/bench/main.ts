import { benchActors } from './actors/bench-actors.ts';
import { benchAnchors } from './anchors/bench-anchors.ts';
import { benchArticles } from './articles/bench-articles.ts';
import { benchLibrary } from './library/bench-library.ts';
import { benchNotes } from './notes/bench-notes.ts';
import { benchFifths } from './quotes/bench-fifths.ts';
import { benchGrowth } from './quotes/bench-growth.ts';
import { benchQuotes } from './quotes/bench-quotes.ts';
import { benchTracker } from './quotes/bench-tracker.ts';

type Bench = (args: readonly string[]) => readonly string[] | Promise<readonly string[]>;

/** `npm run bench -- anchors`: each bench prints its figures and gives back the targets that it missed. */
const BENCHES: Readonly<Record<string, Bench>> = {
  actors: benchActors,
  anchors: benchAnchors,
  articles: benchArticles,
  fifths: benchFifths,
  library: benchLibrary,
  notes: benchNotes,
  quotes: benchQuotes,
  'quotes-growth': benchGrowth,
  tracker: benchTracker,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench) {
  console.error(`Which bench? npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exitCode = 2;
} else {
  const missed = await bench(args);
  for (const target of missed) console.error(`missed: ${target}`);
  process.exitCode = missed.length > 0 ? 1 : 0;
}
