import { describe, expect, it } from 'vitest';
import { DUTCH_PACK } from '../../../../../src/core/languages/dutch/dutch-pack.ts';
import { GERMAN_PACK } from '../../../../../src/core/languages/german/german-pack.ts';
import { subjectsIn } from './subjects-in.ts';

describe('openedSubjects', () => {
  it.each([
    ['before a time', 'Wie die Polizei am Montag mitteilte', ['die Polizei (direct)']],
    ['before an auxiliary', 'Die Brücke fiel, wie Ada Byron dem Rat gesagt habe', ['Ada Byron (direct)']],
    ['before several auxiliaries', 'Wie Ada Byron dem Rat gesagt haben soll', ['Ada Byron (direct)']],
    ['of a relative word', 'Ada Byron, die am Montag in Norham sagte', ['Ada Byron (relative)']],
    [
      'behind a relative word for the object',
      'Ein Bericht, den Ada Byron am Montag zurückwies',
      ['Ada Byron (direct)'],
    ],
    ['not where an article opens the sentence', 'Die Gilde hatte verlangt', ['Die Gilde (direct)']],
    ['not where the verb does not end it', 'Obwohl Vance ging, sagte Ada Byron', ['Ada Byron (inverted)']],
  ])('finds them in German %s', (_name, text, subjects) => {
    expect(subjectsIn(text, GERMAN_PACK)).toEqual(subjects);
  });

  it('finds them in Dutch', () => {
    const text = 'De brug viel, omdat de wethouder in Norham op vragen van ouders antwoordde.';
    expect(subjectsIn(text, DUTCH_PACK)).toEqual(['de wethouder (direct)']);
  });
});
