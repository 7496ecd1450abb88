import type { Document, Line } from '../../document/document.ts';
import { type Word, wordAt } from '../../document/word.ts';
import { kindOfPlayer } from './kind-of-player.ts';
import { lengthOfRun } from './length-of-run.ts';
import { ITSELF, PART } from './part.ts';
import { placeInRun } from './place-in-run.ts';

/** Whoever is told of a word and of its part. */
export type PartListener = { readonly hear: (part: number, word: Word) => void };

/** Tells of all words that say something of the word at `index` by themselves and their parts alone. */
export function tellParts(listener: PartListener, { sport }: Document, line: Line, index: number): void {
  const { words } = line;
  for (let place = 0; place < NEIGHBOURS; place += 1) {
    listener.hear(PART.neighbour + place, wordAt(words, index + place - ITSELF));
  }
  listener.hear(PART.itself + (line.starts[index] ?? 0), wordAt(words, index));
  const from = line.runFrom[index] ?? index;
  const to = line.runTo[index] ?? index;
  const place = placeInRun(index, from, to);
  listener.hear(PART.first + place, wordAt(words, from));
  listener.hear(PART.last + place, wordAt(words, to));
  const length = lengthOfRun(from, to);
  listener.hear(PART.before + length - 1, wordAt(words, from - 1));
  listener.hear(PART.after + length - 1, wordAt(words, to + 1));
  listener.hear(PART.next, wordAt(words, to + 2));
  if (sport === 0) return;
  const kind = kindOfPlayer(sport, from === to);
  listener.hear(PART.player + kind, wordAt(words, index));
  listener.hear(PART.beforePlayer + kind, wordAt(words, from - 1));
  listener.hear(PART.afterPlayer + kind, wordAt(words, to + 1));
}

const NEIGHBOURS = 5;
