import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';
import { analyseLearned } from '../learned-for.ts';

type Said = { readonly words: string; readonly speaker: string | null; readonly actor: string | null };

function saidIn(text: string): Said[] {
  const { quotes, actors } = analyseLearned(articleFromText(text));
  return quotes.map((quote) => ({
    words: text.slice(quote.start, quote.end),
    speaker: quote.speaker === null ? null : text.slice(quote.speaker.start, quote.speaker.end),
    actor: actors.find(({ id }) => id === quote.actor)?.name ?? null,
  }));
}

const cases: readonly { readonly name: string; readonly text: string; readonly said: readonly Said[] }[] = [
  {
    name: 'the speaker and the verb after the quote',
    text: 'The ferry stays in port. “We ran out of crew,” Marta Lindqvist said on Monday.',
    said: [{ words: '“We ran out of crew,”', speaker: 'Marta Lindqvist', actor: 'Marta Lindqvist' }],
  },
  {
    name: 'the verb before its speaker',
    text: '“The pump failed at noon,” said Idris Okonkwo, the brewery’s head of repairs.',
    said: [{ words: '“The pump failed at noon,”', speaker: 'Idris Okonkwo', actor: 'Idris Okonkwo' }],
  },
  {
    name: 'the speaker before a colon',
    text: 'Peter Hall said: “Our well is dry.”',
    said: [{ words: '“Our well is dry.”', speaker: 'Peter Hall', actor: 'Peter Hall' }],
  },
  {
    name: 'the name behind a role, and not whom the role meant before',
    text: 'Marta Lindqvist is the club’s chair. “We ran out of rope,” said the league’s chair, Idris Okonkwo of the river committee.',
    said: [{ words: '“We ran out of rope,”', speaker: 'the league’s chair, Idris Okonkwo', actor: 'Idris Okonkwo' }],
  },
  {
    name: 'a title with a stop before the speaker',
    text: '“The pump failed at noon,” said Engr. Idris Okonkwo, drawing laughter.',
    said: [{ words: '“The pump failed at noon,”', speaker: 'Engr. Idris Okonkwo', actor: 'Idris Okonkwo' }],
  },
  {
    name: 'a verb for the voice',
    text: '“The pump failed at noon,” cackled the brewer.',
    said: [{ words: '“The pump failed at noon,”', speaker: 'the brewer', actor: null }],
  },
  {
    name: 'a surname and a pronoun stand for the full name',
    text: 'Anna Berger runs the mill. “My father built it,” Berger said. “I repaired it,” she added.',
    said: [
      { words: '“My father built it,”', speaker: 'Berger', actor: 'Anna Berger' },
      { words: '“I repaired it,”', speaker: 'she', actor: 'Anna Berger' },
    ],
  },
  {
    name: 'a quote without any report goes on with the speaker before',
    text: '“It was loud,” Anna Berger said. “Then it was very quiet.”',
    said: [
      { words: '“It was loud,”', speaker: 'Anna Berger', actor: 'Anna Berger' },
      { words: '“Then it was very quiet.”', speaker: 'Anna Berger', actor: 'Anna Berger' },
    ],
  },
  {
    name: 'labels within the marks of a transcript, whoever spoke before',
    text: 'Anna Berger met the press on Monday. Partial transcript as follows:\n\n"BERGER: The mill is old. We asked for help in spring and nobody came."\n\n"HALL: Whom did you ask, if I may?"',
    said: [
      {
        words: '"BERGER: The mill is old. We asked for help in spring and nobody came."',
        speaker: 'BERGER',
        actor: 'Anna Berger',
      },
      { words: '"HALL: Whom did you ask, if I may?"', speaker: 'HALL', actor: null },
    ],
  },
  {
    name: 'a piece of speech in the writer’s sentence',
    text: 'Anna Berger said the levy would “starve the small theatres” within a year.',
    said: [
      {
        words: 'the levy would “starve the small theatres” within a year',
        speaker: 'Anna Berger',
        actor: 'Anna Berger',
      },
      { words: '“starve the small theatres”', speaker: 'Anna Berger', actor: 'Anna Berger' },
    ],
  },
  {
    name: 'straight marks',
    text: '"It leaked for a year," said Anna Berger.',
    said: [{ words: '"It leaked for a year,"', speaker: 'Anna Berger', actor: 'Anna Berger' }],
  },
  {
    name: 'British single marks among apostrophes',
    text: '‘They can’t mend sailors’ boots, it’s a bakery,’ said Anna Berger.',
    said: [{ words: '‘They can’t mend sailors’ boots, it’s a bakery,’', speaker: 'Anna Berger', actor: 'Anna Berger' }],
  },
  {
    name: 'what a speaker repeats of somebody else, and of herself',
    text: '“Peter Hall said, ‘You are quite late.’ I said, ‘So is the bus.’” Anna Berger recalled.',
    said: [
      {
        words: '“Peter Hall said, ‘You are quite late.’ I said, ‘So is the bus.’”',
        speaker: 'Anna Berger',
        actor: 'Anna Berger',
      },
      { words: '‘You are quite late.’', speaker: 'Peter Hall', actor: 'Peter Hall' },
      { words: '‘So is the bus.’', speaker: 'Anna Berger', actor: 'Anna Berger' },
    ],
  },
  {
    name: 'a name inside marks, which nobody repeats',
    text: '“They call it ‘the old mill’ here,” Anna Berger said.',
    said: [{ words: '“They call it ‘the old mill’ here,”', speaker: 'Anna Berger', actor: 'Anna Berger' }],
  },
  {
    name: 'words that are only marked',
    text: 'The town’s “luxury” flats have no water. The so-called “ghost bus” will go.',
    said: [],
  },
];

describe('findQuotes', () => {
  it.each(cases)('finds $name', ({ text, said }) => {
    expect(saidIn(text)).toEqual(said);
  });

  it('keeps what is no speech apart', () => {
    const { nonSpeech } = analyseLearned(articleFromText('The town’s “luxury” flats have no water.'));
    expect(nonSpeech).toMatchObject([{ evidence: { rule: expect.any(String) } }]);
  });

  it('takes no words for speech that somebody did not say', () => {
    const { quotes, nonSpeech } = analyseLearned(
      articleFromText('Anna Berger did not say “never”; she said “not now”.'),
    );
    expect(nonSpeech).toMatchObject([{ evidence: { rule: 'denied' } }]);
    expect(quotes).toHaveLength(1);
  });

  it('says why', () => {
    const { quotes } = analyseLearned(articleFromText('“We ran out of crew,” said Anna Berger.'));
    expect(quotes[0]).toMatchObject({
      kind: 'direct',
      evidence: { construct: 'quote-then-verb', verb: 'say', resolvedBy: 'full-name', confidence: 'sure' },
    });
  });

  it('gives nothing for a language that it has no words for', () => {
    expect(analyseLearned(articleFromText('„Kész,” mondta Anna.', 'hu')).quotes).toEqual([]);
  });

  it('takes no speech from captions and bylines', () => {
    const text = '“We ran out of crew,” said Anna Berger.';
    const article = articleFromText(text);
    expect(analyseLearned({ ...article, blocks: [{ kind: 'caption', start: 0, end: text.length }] }).quotes).toEqual(
      [],
    );
  });
});
