import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/core/analyse.ts';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';
import { nameSpeakers } from '../../../../src/core/quotes/name-speakers.ts';
import { modelOf } from '../../../../src/training/model-of.ts';

const model = modelOf('en');

const cases: readonly (readonly [name: string, text: string, names: readonly string[]])[] = [
  ['two in front of the verb', 'Clara Voss and Ada Byron said: “We won.”', ['Clara Voss', 'Ada Byron']],
  ['two with a role between', '“We won,” said Clara Voss and the engineer Ada Byron.', ['Clara Voss', 'Ada Byron']],
  [
    'two whom no marks quote',
    'The Arctic Council and the Norham Council said it was late.',
    ['Arctic Council', 'Norham Council'],
  ],
  [
    'two with countries and titles',
    'Foreign Minister Clara Voss and US Minister of State Ada Byron said it was late.',
    ['Clara Voss', 'Ada Byron'],
  ],
  ['nobody whose firm speaks', '“We won,” said Clara Voss and the chairman of Byron Rail.', ['Clara Voss']],
  [
    'nobody who only is spoken for',
    '“We won,” said a friend of Clara Voss and of Ada Byron.',
    ['a friend of Clara Voss'],
  ],
  ['nobody whose something speaks', '“We won,” said Clara Voss and Ada Byron’s lawyer.', ['Clara Voss']],
];

describe('speakersTogether', () => {
  it.each(cases)('finds %s', (_name, text, names) => {
    const article = articleFromText(text);
    const { quotes, actors } = analyse(article, model);
    expect(quotes[0] && nameSpeakers(quotes[0], text, actors)).toEqual(names);
  });

  it('finds each where a speaker’s words are those nearest to the marks', () => {
    const text = 'Clara Voss und Bo Lindqvist sagten: „Wir bleiben heute in Norham.“';
    const { quotes, actors } = analyse(articleFromText(text, 'de'), modelOf('de'));
    expect(quotes[0] && nameSpeakers(quotes[0], text, actors)).toEqual(['Clara Voss', 'Bo Lindqvist']);
  });

  it('gives a headline all who say its words in the body', () => {
    const text =
      '“The dog simply ate it”: trial opens in Norham\n\n“Good morning to all of you,” said Idris Okonkwo.\n\n“The dog simply ate it,” said Clara Voss and Ada Byron.';
    const { quotes, actors } = analyse(articleFromText(text), model);
    expect(quotes[0] && nameSpeakers(quotes[0], text, actors)).toEqual(['Clara Voss', 'Ada Byron']);
  });

  it('calls the first of them the speaker', () => {
    const { quotes, actors } = analyse(articleFromText('Clara Voss and Ada Byron said: “We won.”'), model);
    expect(actors.find(({ id }) => id === quotes[0]?.actor)?.name).toBe('Clara Voss');
  });
});
