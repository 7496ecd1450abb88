import { describe, expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import { buildFrame } from '../../../../../../src/core/quotes/frame/build-frame.ts';
import { bearerOfOpenRole } from '../../../../../../src/core/quotes/frame/subjects/appositions/bearer-of-open-role.ts';
import { verbGroupAt } from '../../../../../../src/core/quotes/frame/verbs/verb-group-at.ts';

function bearerIn(text: string): string | null {
  const { units } = buildFrame({ text, pack: ENGLISH_PACK }, { start: 0, end: text.length }, [], 1);
  const at = units.findIndex(({ lower }) => lower === 'said' || lower === 'told');
  const group = verbGroupAt(units, at, ENGLISH_PACK, false);
  if (group === null) throw new Error(`no verb in ${text}`);
  const bearer = bearerOfOpenRole(units, group, ENGLISH_PACK);
  return bearer === null ? null : text.slice(units[bearer.from]?.start, units[bearer.to]?.end);
}

describe('bearerOfOpenRole', () => {
  it.each([
    ['an office with an article', 'Ada Byron, a retired bell founder in Leeds said it fell.', 'Ada Byron'],
    ['a title before what it is of', 'Dame Ada Byron, Treasurer of the Bell Guild said: it fell.', 'Dame Ada Byron'],
    ['the last of two', 'Ada Byron, a nurse, a ringer in Kent told the crowd it fell.', 'Ada Byron'],
    ['a clause of its own', 'Ada Byron, a bell founder who had watched said: it fell.', 'Ada Byron'],
  ])('finds whoever has %s', (_name, text, bearer) => {
    expect(bearerIn(text)).toBe(bearer);
  });

  it.each([
    ['a comma closes the role', 'Ada Byron, a nurse, said it fell.'],
    ['another says so', 'Ada Byron, a nurse, the mayor said on Monday, left.'],
    ['several say so', 'Ada Byron, officials at the port said on Monday, left.'],
    ['another says so of her', 'Ada Byron, a nurse who officials said was late, left.'],
    ['two say so', 'Ada Byron, a nurse and Karl Orr said they were late.'],
    ['the report stands between commas', 'Ada Byron, a nurse said, left.'],
    ['nobody is named', 'Tickets, a clerk in Leeds said on Monday, are gone.'],
  ])('finds nobody where %s', (_name, text) => {
    expect(bearerIn(text)).toBeNull();
  });
});
