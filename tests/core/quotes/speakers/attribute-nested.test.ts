import { expect, it } from 'vitest';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';
import { analyseLearned } from '../../learned-for.ts';

it('takes whoever repeats words for nobody whom they call she', () => {
  const text =
    'Karin Velk left. Greta Holzer recalled the moment.\n\n“The man asked. She said, ‘I am in a canoe,’” Holzer said.';
  const { quotes, actors } = analyseLearned(articleFromText(text, 'en'));
  const nested = quotes.find(({ start }) => text.startsWith('‘', start));
  expect(actors.find(({ id }) => id === nested?.actor)?.name).toBe('Karin Velk');
});
