import { expect, test } from 'vitest';
import { articleFromText } from '../../../../../../src/core/article/article-from-text.ts';
import { resolveRole } from '../../../../../../src/core/quotes/speakers/referents/roles/resolve-role.ts';
import { analyseLearned } from '../../../../learned-for.ts';
import { resolutionIn } from '../features/resolution-in.ts';

test.each([
  ['the role itself', 'the governor', 'Huw Pryce'],
  ['not a role that somebody else hangs on', 'a spokeswoman for the governor', null],
])('takes %s for whom the article introduced so', (_name, speaker, name) => {
  const { quotes, actors } = analyseLearned(
    articleFromText(`Huw Pryce, the governor, met Ada Byron on Friday. “We made progress,” ${speaker} said.`),
  );
  expect(actors.find(({ id }) => id === quotes[0]?.actor)?.name ?? null).toBe(name);
});

test('takes nobody for a body that somebody was introduced with', () => {
  const [text, role] = ['Ada Byron, avocate de la société, a vu Clara Voss. « Non », a dit la société.', 'la société'];
  const start = text.lastIndexOf(role);
  expect(resolveRole({ start, end: start + role.length }, resolutionIn(text, 'fr'))).toBe(null);
});
