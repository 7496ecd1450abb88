import { describe, expect, it } from 'vitest';
import { possessorAfter } from '../../../../../src/core/quotes/constructs/names/possessor-after.ts';
import { proposedBy } from '../proposed-by.ts';

describe('possessorAfter', () => {
  it.each([
    ['takes a possessive pronoun', '“Never again,” was her reply.', ['her']],
    ['takes whose verdict it was', '“Never again” was Ada Byron’s verdict.', ['Ada Byron']],
    ['takes from whom it came', '“Never again” was the message from Ada Byron.', ['Ada Byron']],
    ['takes of whom it was', '“Never again” was the verdict of the mayor.', ['the mayor']],
    ['finds nobody behind another verb', '“Never again” hurt her brother.', []],
    ['finds nobody in another sentence', '“Never again” was all. Her brother left.', []],
  ])('%s', (_name, text, speakers) => {
    expect(proposedBy(possessorAfter, text)).toEqual(speakers);
  });

  it.each([
    ['de', '„Nie wieder“, war die Antwort der Ministerin.', 'der Ministerin'],
    ['de', '„Nie wieder“, lautete die Antwort von Ada Byron.', 'Ada Byron'],
    ['nl', '“Nooit meer”, luidde het antwoord van de rechter.', 'de rechter'],
  ])('%s: takes whose answer goes so: %s', (lang, text, speaker) => {
    expect(proposedBy(possessorAfter, text, lang)).toEqual([speaker]);
  });

  it('takes whose answer it was, with a comma between', () => {
    expect(proposedBy(possessorAfter, '«Mai più», è stata la risposta di Ada Byron.', 'it')).toEqual(['Ada Byron']);
  });
});
