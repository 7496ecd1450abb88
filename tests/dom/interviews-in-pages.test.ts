import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/dom/read-article.ts';
import { analyseLearned } from '../core/learned-for.ts';

/** Each question and its answer. */
const TURNS = [
  ['How does a bell break?', 'It was frost in most that I have seen, or a bolt that was never looked at.'],
  ['Can every bell be saved?', 'No. I tell about one parish in ten to hang the old one in the porch.'],
  ['What does your furnace cost?', 'More than my house did, and last winter I lay awake over the bill.'],
  ['Who will take over from you?', 'My apprentice has the better ear, and I have told the bank so.'],
] as const;
const MORE = [
  'Then there is the weather, which nobody can mend either.',
  'The new one need not be large, if it only rings.',
  'Gas was cheaper when the yard belonged to his uncle.',
];

type Turn = (question: string, answer: string, at: number) => string;
type Case = {
  readonly what: string;
  readonly turn: Turn;
  readonly said: readonly (readonly [string, string | null])[];
};

const answers = TURNS.map(([, answer]) => [answer, 'Marta Lindqvist'] as const);
const both = (asker: string | null): Case['said'] =>
  TURNS.flatMap(([question, answer]) => [[question, asker] as const, [answer, 'Marta Lindqvist'] as const]);

const cases: readonly Case[] = [
  {
    what: 'Q and A',
    turn: (question, answer) => `<p><b>Q:</b> ${question}</p><p><b>A:</b> ${answer}</p>`,
    said: both(null),
  },
  {
    what: 'Q. in bold and A.',
    turn: (question, answer) => `<p><b>Q. ${question}</b></p><p>A. ${answer}</p>`,
    said: both(null),
  },
  {
    what: 'surnames',
    turn: (question, answer) => `<p>Hall: ${question}</p><p>Lindqvist: ${answer}</p>`,
    said: both('Peter Hall'),
  },
  {
    what: 'names, then initials',
    turn: (question, answer, at) =>
      at === 0
        ? `<p>Peter Hall: ${question}</p><p>Marta Lindqvist: ${answer}</p>`
        : `<p>PH: ${question}</p><p>ML: ${answer}</p>`,
    said: both('Peter Hall'),
  },
  {
    what: 'bold questions',
    turn: (question, answer) => `<p><strong>${question}</strong></p><p>${answer}</p>`,
    said: answers,
  },
  {
    what: 'headings, below which answers run on',
    turn: (question, answer, at) => `<h3>${question}</h3><p>${answer}</p><p>${MORE[at] ?? ''}</p>`,
    said: answers.flatMap((answer, at) => [
      answer,
      ...MORE.slice(at, at + 1).map((more) => [more, 'Marta Lindqvist'] as const),
    ]),
  },
  {
    what: 'questions like all paragraphs',
    turn: (question, answer) => `<p>${question}</p><p>${answer}</p>`,
    said: answers,
  },
  {
    what: 'answers in marks',
    turn: (question, answer) => `<p><em>${question}</em></p><p>“${answer}”</p>`,
    said: answers.map(([answer, speaker]) => [`“${answer}”`, speaker]),
  },
  {
    what: 'no interview: readers ask, and nobody answers for himself',
    turn: (question) => `<h3>${question}</h3><p>You should ask your parish before the end of the year.</p>`,
    said: [],
  },
];

describe('an interview in a page', () => {
  it.each(cases)('with $what', ({ turn, said }) => {
    const page = new JSDOM(pageWith(turn)).window.document;
    const article = readArticle(page, 'https://news.example/bells');
    const { quotes, actors } = analyseLearned(article);
    const found = quotes
      .filter(({ kind }) => kind !== 'indirect')
      .map(({ start, end, actor }) => [
        article.text.slice(start, end),
        actors.find(({ id }) => id === actor)?.name ?? null,
      ]);
    expect(found).toEqual(said);
  });
});

function pageWith(turn: Turn): string {
  const turns = TURNS.map(([question, answer], at) => turn(question, answer, at)).join('');
  return `<html lang="en"><head><title>She mends the bells</title><meta property="og:type" content="article"></head><body><article>
    <h1>She mends the bells</h1>
    <p>Marta Lindqvist has repaired church bells for thirty years, and she met Peter Hall in the yard behind her workshop.</p>
    <p>There is a furnace there that has not gone out since the spring, and a cracked bell that waits on the floor for its turn.</p>
    ${turns}</article></body></html>`;
}
