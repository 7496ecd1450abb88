import type { Document, Line } from '../document/document.ts';
import { wordAt } from '../document/word.ts';
import { addContextFeatures } from './add-context-features.ts';
import { addSurroundFeatures } from './add-surround-features.ts';
import { addWordFeatures, PLACES } from './add-word-features.ts';
import type { FeatureSink } from './feature-sink.ts';

/** Adds all features of the word at `index`, to learn from. */
export function addFeatures(document: Document, line: Line, index: number, sink: FeatureSink): void {
  for (let place = 0; place < PLACES; place += 1) {
    addWordFeatures(sink, place, wordAt(line.words, index + place - 2));
  }
  addSurroundFeatures(sink, line, index);
  addContextFeatures(document, line, index, sink);
}
