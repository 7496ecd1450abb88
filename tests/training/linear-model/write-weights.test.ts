import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeWeights } from '../../../src/training/linear-model/write-weights.ts';

let folder = '';
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  folder = mkdtempSync(path.join(tmpdir(), 'write-weights-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

it('writes hundredths by beginning, sorted, without what weighs nothing', () => {
  const weights = new Map([
    ['colon|near', 0.652],
    ['intro', -0.2],
    ['colon|far', -0.3],
    ['faint', 0.004],
  ]);
  writeWeights(path.join(folder, 'english'), 'speech', weights);
  expect(readFileSync(path.join(folder, 'english/speech.txt'), 'utf8')).toBe(
    [
      '# english speech: how much each feature speaks for words in marks to be speech.',
      '# Made by src/training/quotes/train.ts; numbers only, no text of any corpus.',
      'colon|\tfar -30\tnear 65',
      '\tintro -20',
      '# end\n',
    ].join('\n'),
  );
});
