import type { Paragraph } from '../../../frame/paragraph.ts';

/** What a subject does, and its reporting verb in its dictionary form. */
export type Deed = { readonly does: 'says' | 'acts'; readonly lemma: string | null };

/**
 * What the subjects of verbs do, by the offset at which each ends; of several verbs one of speech tells.
 *
 *     Ada Byron | left and said no.   → 9: says, say
 */
export function deedsOfSubjects(paragraphs: readonly Paragraph[]): Map<number, Deed> {
  const deeds = new Map<number, Deed>();
  for (const { frame, clauses } of paragraphs) {
    for (const { subject, verb, order } of clauses) {
      const end = frame.units[subject.to]?.end ?? 0;
      if (order === 'shared' || order === 'led' || deeds.get(end)?.does === 'says') continue;
      deeds.set(end, { does: verb?.force === 'saying' ? 'says' : 'acts', lemma: verb?.lemma ?? null });
    }
  }
  return deeds;
}
