import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';

const cases: readonly (readonly [name: string, lang: string, text: string, repeated: boolean])[] = [
  ['a verb of speech in the past', 'en', '“She came in and said, ‘Leave the bridge to me,’” Ada Byron said.', true],
  ['what everybody says, led to by a comma', 'en', '“They say, ‘Leave the bridge to us,’” Ada Byron said.', true],
  ['what a sign says', 'en', '“It says ‘leave the bridge alone’ at the gate,” Ada Byron said.', false],
  ['an infinitive', 'en', '“I had to look at them and say, ‘Leave the bridge to me,’” Ada Byron said.', false],
  ['what one could say', 'en', '“Nobody can say, ‘Leave the bridge to me,’” Ada Byron said.', false],
  ['a participle', 'en', '“It is the town saying, ‘Leave the bridge to me,’” Ada Byron said.', false],
  ['no verb of speech', 'en', '“It was, you know, ‘Leave the bridge to me,’” Ada Byron said.', false],
  [
    'a colon alone, where verbs may be unlisted',
    'it',
    '«Sul cartello: “Lasciate stare il ponte”», dice Ada Byron.',
    true,
  ],
  ['an auxiliary and a participle', 'fr', '« Ma mère m’a dit : “Laisse-moi le pont” », raconte Ada Byron.', true],
];

describe('isSupposed', () => {
  it.each(cases)('%s (%s)', (_name, lang, text, repeated) => {
    const { quotes } = analyse(articleFromText(`Norham\n\n${text}`, lang));
    const outer = quotes.find(({ kind }) => kind === 'direct');
    const inner = quotes.filter(({ start, end }) => start > (outer?.start ?? 0) && end < (outer?.end ?? 0));
    expect(inner.length).toBe(repeated ? 1 : 0);
  });
});
