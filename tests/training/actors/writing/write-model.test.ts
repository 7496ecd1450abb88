import { expect, test } from 'vitest';
import { packClusters } from '../../../../src/core/actors/model/document/describe-word.ts';
import { hashText } from '../../../../src/core/actors/model/hash.ts';
import { LABELS } from '../../../../src/core/actors/model/labels.ts';
import { clustersOf, listsOf } from '../../../../src/core/actors/model/lexicon/lexicon.ts';
import { keyOfName, keyOfWord } from '../../../../src/core/actors/model/lexicon/lexicon-keys.ts';
import { parseModel } from '../../../../src/core/actors/model/reading/parse-model.ts';
import { writeModel } from '../../../../src/training/actors/writing/write-model.ts';

const [byron = 0, byronAda = 0, told = 0, unknown = 0] = ['byron', 'ada byron', 'told', 'vex'].map(hashText);

const model = parseModel(
  writeModel({
    langs: ['en'],
    reach: { left: 0, right: 0, gap: 3 },
    weights: { emission: new Float32Array(0), transition: new Float32Array(LABELS * LABELS) },
    keys: new Int32Array(0),
    entries: {
      lists: new Map([
        [keyOfWord(byron), 2],
        [keyOfName(byronAda), 64],
      ]),
      clusters: new Map([[keyOfWord(told), packClusters(3, 200, 1000)]]),
    },
  }),
);

test('a word and a longer name are found on their lists, a word in its clusters', () => {
  if (model === null) throw new Error('The model that was written cannot be read');
  const { lexicon } = model;
  expect(listsOf(lexicon, keyOfWord(byron))).toBe(2);
  expect(listsOf(lexicon, keyOfName(byronAda))).toBe(64);
  expect(clustersOf(lexicon, keyOfWord(told))).toBe(packClusters(3, 200, 1000));
  expect(listsOf(lexicon, keyOfWord(told))).toBe(0);
  expect(listsOf(lexicon, keyOfName(unknown))).toBe(0);
});
