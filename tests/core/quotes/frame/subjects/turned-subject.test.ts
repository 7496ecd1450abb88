import { describe, expect, it } from 'vitest';
import { packFor } from '../../../languages/pack-for.ts';
import { subjectsIn } from './subjects-in.ts';

describe('turnedSubject', () => {
  it.each([
    [
      'whom the report before turns to',
      'Le pont est fermé, a indiqué Ada Byron, précisant que la digue tenait',
      'Ada Byron (shared)',
    ],
    ['a role', 'Le pont est fermé, a indiqué la maire, ajoutant', 'la maire (shared)'],
    [
      'the same behind “et”',
      'Le pont est fermé, a indiqué Ada Byron, précisant que la digue tenait et demandant',
      'Ada Byron (shared)',
    ],
    [
      'who follows where it was said',
      'Le pont est fermé, a dit en conférence de presse Ada Byron, précisant',
      'Ada Byron (shared)',
    ],
  ])('gives a participle %s', (_name, text, subject) => {
    const pack = packFor('fr');
    expect(subjectsIn(text, pack)).toEqual([subject]);
  });

  it('leaves one that nobody is turned to before to the subject of the sentence', () => {
    const pack = packFor('fr');
    expect(subjectsIn('Ada Byron a fermé le pont, précisant', pack)[0]).toBe('Ada Byron (shared)');
  });
});
