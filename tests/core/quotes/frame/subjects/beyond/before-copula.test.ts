import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import { subjectsIn } from '../subjects-in.ts';

it.each([
  ['who is wary', 'Experts are wary of a plan by Ada Byron, saying so.', 'Experts (shared)'],
  ['several who are', 'Karl Frost and Ada Byron are wary of it, arguing so.', 'Karl Frost and Ada Byron (shared)'],
])('finds %s', (_name, text, subject) => {
  expect(subjectsIn(text, ENGLISH_PACK)).toContain(subject);
});

it.each([
  ['who did something since', 'Experts are wary and Ada Byron closed the bridge, saying so.', 'Experts (shared)'],
  ['who is no more than told of', 'Ada Byron, who is wary of it, saying so.', 'who (shared)'],
  ['where no comma stands', 'Experts are people saying so.', 'Experts (shared)'],
])('does not find %s', (_name, text, subject) => {
  expect(subjectsIn(text, ENGLISH_PACK)).not.toContain(subject);
});
