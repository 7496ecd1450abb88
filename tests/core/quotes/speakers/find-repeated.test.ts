import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';
import { analyseLearned } from '../../learned-for.ts';

const cases: readonly (readonly [name: string, headline: string, actor: string | null])[] = [
  ['the same words', '“The dog simply ate it”: trial opens in Norham', 'Marta Lindqvist'],
  ['shortened words', '“The dog ate it”: trial opens in Norham', 'Marta Lindqvist'],
  ['the same words in another order', '“It simply ate the dog”: trial opens in Norham', 'Idris Okonkwo'],
  ['other words', '“We were never there at all”: trial opens in Norham', 'Idris Okonkwo'],
];

describe('findRepeated', () => {
  it.each(cases)('looks in the body for a headline of %s', (_name, headline, actor) => {
    const text = `${headline}\n\n“Good morning to all of you,” said Idris Okonkwo.\n\n“The dog simply ate it,” said Marta Lindqvist.`;
    const { quotes, actors } = analyseLearned(articleFromText(text));
    expect(quotes).toHaveLength(3);
    expect(actors.find(({ id }) => id === quotes[0]?.actor)?.name ?? null).toBe(actor);
  });

  it('leaves words to whoever is named with them, whatever is said like them below', () => {
    const text =
      '“We ring the small bell first,” says Marta Lindqvist\n\n“Good morning to all of you,” said Ada Byron.\n\n“We ring the small bell first,” said Idris Okonkwo.';
    const { quotes, actors } = analyseLearned(articleFromText(text));
    expect(actors.find(({ id }) => id === quotes[0]?.actor)?.name).toBe('Marta Lindqvist');
  });
});
