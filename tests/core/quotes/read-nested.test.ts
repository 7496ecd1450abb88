import { expect, it } from 'vitest';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';
import { analyseLearned } from '../learned-for.ts';

it.each([
  [
    'behind a verb of speech and a comma, however short',
    '“He said, ‘Jump!’ and I jumped,” Ada Byron recalled.',
    ['‘Jump!’'],
  ],
  [
    'in a turn of an interview, which has none around it',
    'Q: Did you know?\n\nA: He said, “Jump!” and I jumped.\n\nQ: And then?\n\nA: I left the mill.',
    ['“Jump!”'],
  ],
  ['none behind a comma alone, where there are few', '“It was old, ‘junk’ to us,” Ada Byron recalled.', []],
  ['none that is only supposed', '“Nobody can say, ‘Let it fall,’” Ada Byron said.', []],
])('reads words within marks: %s', (_name, text, nested) => {
  const { quotes } = analyseLearned(articleFromText(`Norham\n\n${text}`, 'en'));
  const whole = `Norham\n\n${text}`;
  const found = quotes.map(({ start, end }) => whole.slice(start, end)).filter((words) => /^[‘“]Jump/.test(words));
  expect(found).toEqual(nested);
});
