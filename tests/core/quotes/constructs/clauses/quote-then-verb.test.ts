import { describe, expect, it } from 'vitest';
import { quoteThenVerb } from '../../../../../src/core/quotes/constructs/clauses/quote-then-verb.ts';
import { proposedBy } from '../proposed-by.ts';

describe('quoteThenVerb', () => {
  it.each([
    ['takes the subject after the verb', '“We won,” said Ada Byron, the captain.', ['Ada Byron']],
    ['reads a possessive as part of who speaks', '“We won,” says her agent.', ['her agent']],
    ['leaves a second verb of the one who is quoted', 'He called it “bad” and ordered Ada Byron home.', []],
    ['leaves one behind what was quoted of', 'It was “bad” for all and warned Ada Byron to wait.', []],
    ['takes a verb that a comma parts from it', 'It is “bad” and has to go, said Ada Byron.', ['Ada Byron']],
    ['leaves the other order to others', '“We won,” Ada Byron said.', []],
  ])('%s', (_name, text, speakers) => {
    expect(proposedBy(quoteThenVerb, text)).toEqual(speakers);
  });

  it.each([
    ['goes past how it was said', 'pt', '“Hoje não”, disse, aos prantos, a irmã.', ['a irmã']],
    ['reads an unlisted verb before an adverb', 'it', '“Oggi no”, buttano ancora i vicini.', ['i vicini']],
    ['leaves a list of deeds', 'pt', '“Hoje não”, disse, e a irmã saiu.', []],
  ])('%s', (_name, lang, text, speakers) => {
    expect(proposedBy(quoteThenVerb, text, lang)).toEqual(speakers);
  });
});
