import { describe, expect, it } from 'vitest';
import type { Place } from '../../../../../src/core/quotes/constructs/construct.ts';
import { packFor } from '../../../languages/pack-for.ts';
import { placeIn } from '../../place-in.ts';
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

  it('takes nobody for cited whose words stand before the colon', () => {
    const place = placeIn('Ada Byron cita a su abuelo: «Nunca».', 'es');
    const other = placeIn('Ada Byron cita a su abuelo, «nunca», y añade: «Siempre».', 'es');
    expect(ordersOf(place)).toEqual(['inverted']);
    expect(ordersOf(other)).toContain('direct');
  });
});

/** How the subjects of the first verb in a place's paragraph stand to it. */
function ordersOf({ paragraphs }: Place): string[] {
  const clauses = paragraphs[0]?.clauses ?? [];
  return clauses.filter(({ verbFrom }) => verbFrom === clauses[0]?.verbFrom).map(({ order }) => order);
}
