import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';
import { analyseLearned } from '../../learned-for.ts';

describe('speakerWords', () => {
  it.each([
    [
      'takes the name behind a role',
      '“Four minutes is long,” the bank’s head of tokens, Ada Byron, told reporters.',
      'the bank’s head of tokens, Ada Byron',
    ],
    [
      'takes the name behind a role without what it is of',
      '“Four minutes is long,” said the club’s chair, Ada Byron of the river committee.',
      'the club’s chair, Ada Byron',
    ],
    [
      'leaves a role alone behind which a clause begins',
      '“Four minutes is long,” said the club’s chair, Ada Byron left.',
      'the club’s chair',
    ],
    ['leaves a role alone that no name follows', '“Four minutes is long,” the mayor, who was late, said.', 'the mayor'],
    ['takes the one name of somebody’s', '“Four minutes is long,” said his wife, Ada.', 'his wife, Ada'],
    ['leaves a body alone that is nobody’s', '“Four minutes is long,” said the club, Norham.', 'the club'],
    [
      'takes the name behind a title',
      '“Four minutes is long,” Norham’s Finance Minister, Ada Byron, told reporters.',
      'Norham’s Finance Minister, Ada Byron',
    ],
    [
      'takes the short name in brackets',
      'The Norham Harbour Board (NHB) said: “Four minutes is long.”',
      'The Norham Harbour Board (NHB)',
    ],
    [
      'takes the short name behind its exchange',
      'Halden Rail (NYSE: HLD) said “four minutes” was long.',
      'Halden Rail (NYSE: HLD)',
    ],
    ['leaves other brackets', 'Ada Byron (still in Norham) said: “Four minutes is long.”', 'Ada Byron'],
    ['takes the short name where no marks stand', 'The Norham Board (NHB) said it was late.', 'The Norham Board (NHB)'],
    ['lets fall what hangs on a pronoun', 'Byron and Vance came. They’d said that it was late.', 'They'],
    ['takes no marks for a nickname that a participle leads to', 'Saying “we won,” Ada Byron left.', 'Ada Byron'],
    [
      'takes another with an article of its own before it',
      'The Arctic Council and the Norham Council said it was late.',
      'The Arctic Council and the Norham Council',
    ],
    ['takes those without a name', 'Norham police and medics said it was late.', 'Norham police and medics'],
    [
      'takes two words for what they are',
      'The town’s political and military leaders said it was late.',
      'The town’s political and military leaders',
    ],
    [
      'takes another behind it',
      '“We won,” said the Arctic Council and the Norham Council.',
      'the Arctic Council and the Norham Council',
    ],
    [
      'takes nobody who only was met',
      'Vance met the Arctic Council and the Norham Council said: “Never.”',
      'the Norham Council',
    ],
    ['takes no clause for somebody', 'Dahl lost Norham and the mayor said it was late.', 'the mayor'],
    ['gives way to the name before', 'Ada Byron, a member of the council, said: “Never.”', 'Ada Byron'],
  ])('%s', (_name, text, words) => {
    const [quote] = analyseLearned(articleFromText(text)).quotes;
    const speaker = quote?.speaker ?? null;
    expect(speaker === null ? null : text.slice(speaker.start, speaker.end)).toBe(words);
  });
});
