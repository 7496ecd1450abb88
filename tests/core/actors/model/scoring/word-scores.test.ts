import { expect, test } from 'vitest';
import { readDocument } from '../../../../../src/core/actors/model/document/read-document.ts';
import { addContextFeatures } from '../../../../../src/core/actors/model/features/add-context-features.ts';
import { addFeatures } from '../../../../../src/core/actors/model/features/add-features.ts';
import { FeatureSink } from '../../../../../src/core/actors/model/features/feature-sink.ts';
import { makeLexicon } from '../../../../../src/core/actors/model/lexicon/lexicon.ts';
import { addRows, CELLS } from '../../../../../src/core/actors/model/reading/packed-rows.ts';
import {
  findRows,
  keyOf,
  makeWeights,
  type SparseWeights,
} from '../../../../../src/core/actors/model/reading/sparse-weights.ts';
import { WordScores } from '../../../../../src/core/actors/model/scoring/word-scores.ts';
import { findTokens } from '../../../../../src/core/text/tokens/find-tokens.ts';

test.each([
  [
    'names at the beginning, inside and at the end of sentences',
    'Ada Byron of the Norham Water Board met Velk. Orr left.',
  ],
  ['an article about sport', 'Norham beat Orrion 2-1, and coach Ada Byron praised Velk.'],
])('each word weighs what its features weigh together: %s', (_name, text) => {
  const document = readDocument([findTokens(text)], 'en', makeLexicon(1), { left: 1, right: 1, gap: 3 });
  const sink = new FeatureSink();
  const all = document.lines.flatMap((line) => line.words.map((_, index) => ({ line, index })));
  for (const { line, index } of all) addFeatures(document, line, index, sink);
  const weights = weightsOf(new Set(sink.hashes.subarray(0, sink.length)));
  const words = new WordScores(weights);
  for (const time of ['first', 'second']) {
    for (const { line, index } of all) {
      sink.length = 0;
      addFeatures(document, line, index, sink);
      const learned = sumOf(weights, sink);
      sink.length = 0;
      addContextFeatures(document, line, index, sink);
      const found = sumOf(weights, sink);
      words.add(document, line, index, found, 0);
      expect(found, `${line.words[index]?.text}, the ${time} time`).toEqual(learned);
    }
  }
});

/** Weighs each feature otherwise, for one label. */
function weightsOf(features: ReadonlySet<number>): SparseWeights {
  const keys = Int32Array.from(new Set([...features].map(keyOf))).sort();
  return makeWeights(
    keys,
    Int32Array.from(keys, (_, feature) => feature + 1),
    { labels: new Uint8Array(keys.length).fill(1), sizes: Uint8Array.from(keys, (key) => key % 97), scale: 1 },
  );
}

function sumOf(weights: SparseWeights, { hashes, length }: FeatureSink): Int32Array {
  const sum = new Int32Array(CELLS);
  const asked = hashes.slice(0, length);
  addRows(weights.rows.cells, asked, findRows(weights, asked, length), sum, 0);
  return sum;
}
