import { describe, expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { buildFrame } from '../../../../../src/core/quotes/frame/build-frame.ts';
import { findClauses } from '../../../../../src/core/quotes/frame/find-clauses.ts';

function subjectsIn(text: string): string[] {
  const frame = buildFrame({ text, pack: ENGLISH_PACK }, { start: 0, end: text.length }, [], 0);
  return findClauses(frame, ENGLISH_PACK)
    .filter(({ order, verb }) => order === 'direct' && verb?.force === 'saying')
    .map(({ subject }) => text.slice(frame.units[subject.from]?.start, frame.units[subject.to]?.end));
}

describe('recordedIn', () => {
  it.each([
    ['whoever is heard', 'The film has footage of Ada Byron asking why.', ['Ada Byron']],
    ['a role', 'The page has a video of the mayor saying no.', ['the mayor']],
    ['others than those who are recorded', 'It rang with friends of Ada Byron saying no.', ['friends of Ada Byron']],
    ['what somebody made of it', 'A video of Ada Byron said no.', ['A video of Ada Byron']],
  ])('finds %s', (_name, text, subjects) => {
    expect(subjectsIn(text)).toEqual(subjects);
  });
});
