import { describe, expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import { buildFrame } from '../../../../../../src/core/quotes/frame/build-frame.ts';
import { bearerOfOpenClause } from '../../../../../../src/core/quotes/frame/subjects/appositions/bearer-of-open-clause.ts';
import { verbGroupAt } from '../../../../../../src/core/quotes/frame/verbs/verb-group-at.ts';

function bearerIn(text: string): string | null {
  const { units } = buildFrame({ text, pack: ENGLISH_PACK }, { start: 0, end: text.length }, [], 1);
  const at = units.findIndex(({ lower }) => lower === 'said');
  const group = verbGroupAt(units, at, ENGLISH_PACK, false);
  if (group === null) throw new Error(`no verb in ${text}`);
  const bearer = bearerOfOpenClause(units, group, ENGLISH_PACK);
  return bearer === null ? null : text.slice(units[bearer.from]?.start, units[bearer.to]?.end);
}

describe('bearerOfOpenClause', () => {
  it.each([
    ['a clause tells what they do', 'At noon, Ada Byron, who rings the Norham Bell said it fell.', 'Ada Byron'],
    ['a clause tells what they were', 'Byron, who was late for the bell said it fell.', 'Byron'],
  ])('finds whoever speaks where %s', (_name, text, bearer) => {
    expect(bearerIn(text)).toBe(bearer);
  });

  it.each([
    ['a comma closes the clause', 'Ada Byron, who rings it, said it fell.'],
    ['another says so', 'Ada Byron, who the mayor said was late, left.'],
    ['others say so', 'Ada Byron, who officials said was late, left.'],
    ['another says so in a clause of its own', 'Ada Byron, who left after the mayor said it fell, came back.'],
    ['others are only said to be so', 'Ada Byron, who met men said to be late, left.'],
  ])('finds nobody where %s', (_name, text) => {
    expect(bearerIn(text)).toBeNull();
  });
});
