import { describe, expect, it } from 'vitest';
import { packFor } from '../../../languages/pack-for.ts';
import { subjectsIn } from './subjects-in.ts';

describe('citedBeforeColon', () => {
  it.each([
    ['behind “a”, with what tells more of him', 'es', 'Ada Byron cita a su abuelo, farero:', ['su abuelo (inverted)']],
    ['by name', 'fr', 'Elle cite Bo Orr :', ['Bo Orr (inverted)']],
  ])('finds who is cited %s', (_name, lang, text, subjects) => {
    expect(subjectsIn(text, packFor(lang))).toEqual(subjects);
  });

  it.each([
    ['without a colon', 'fr', 'Ada Byron cite Bo Orr et part.'],
    ['where nobody is', 'it', 'Ada Byron cita:'],
  ])('takes who cites %s', (_name, lang, text) => {
    expect(subjectsIn(text, packFor(lang))).toContain('Ada Byron (direct)');
  });
});
