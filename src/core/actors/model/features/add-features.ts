import type { Document, Line } from '../document/document.ts';
import { addContextFeatures } from './add-context-features.ts';
import { addWordFeatures } from './add-word-features.ts';
import type { FeatureSink } from './feature-sink.ts';
import { tellParts } from './parts/tell-parts.ts';

/** Adds all features of the word at `index`, to learn from. */
export function addFeatures(document: Document, line: Line, index: number, sink: FeatureSink): void {
  tellParts({ hear: (part, word) => addWordFeatures(sink, part, word) }, document, line, index);
  addContextFeatures(document, line, index, sink);
}
