import { describe, expect, it } from 'vitest';
import { FRENCH_PACK } from '../../../../../src/core/languages/french/french-pack.ts';
import { subjectsIn } from './subjects-in.ts';

describe('sourceBeforeNobody', () => {
  it.each([
    ['a house', 'Chez Orrion, on assure', ['Orrion (direct)']],
    ['somebody', 'Chez la maire, on assure', ['la maire (direct)']],
    ['nobody behind a word that leads to nobody', 'Demain Ada Byron, on assure', ['on (direct)']],
    ['nobody whom no preposition leads to', 'Ada Byron, on assure', ['on (direct)']],
  ])('takes %s', (_name, text, subjects) => {
    expect(subjectsIn(text, FRENCH_PACK)).toEqual(subjects);
  });

  it('takes no stage of things', () => {
    expect(subjectsIn('À ce stade, on assure', FRENCH_PACK)).toContain('on (direct)');
  });
});
