import { expect, it } from 'vitest';
import { describeAnchor } from '../../../src/core/anchors/describe-anchor.ts';
import { matchAnchor } from '../../../src/core/anchors/match-anchor.ts';
import { matchInSteps } from '../../../src/core/anchors/match-in-steps.ts';

const days = Array.from(
  { length: 400 },
  (_, n) => `On day ${n} the crew carried the nets to the northern pier in rain.`,
);
const before = days.join(' ');
const sentence = days[200] ?? '';
const start = before.indexOf(sentence);
const anchor = describeAnchor(before, start, start + sentence.length);

it('finds edited words among sentences like them part by part, the same as in one go', () => {
  const edited = sentence.replace('northern', 'old').replace('in rain', 'in heavy rain');
  const after = before.replace(sentence, edited);
  const steps = matchInSteps(after, anchor);
  let parts = 1;
  let last = steps.next();
  for (; last.done !== true; last = steps.next()) parts += 1;
  expect(last.value).toEqual({ start, end: start + edited.length, state: 'changed' });
  expect(last.value).toEqual(matchAnchor(after, anchor));
  expect(parts).toBeGreaterThan(3);
});

it('finds unchanged words in one part', () => {
  expect(matchInSteps(`One more. ${before}`, anchor).next()).toEqual({
    done: true,
    value: { start: start + 10, end: start + 10 + sentence.length, state: 'exact' },
  });
});
