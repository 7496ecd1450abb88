import { nakedCandidate } from '../candidate-of.ts';
import type { Construct } from '../construct.ts';

/**
 * An answer of an interview: the person whom the article names first is the guest.
 *
 *     Ada Byron fischt Aale. ¶ Wo leben sie? ¶ Im Schlamm.   → Ada Byron
 */
export const interview: Construct = {
  name: 'interview',
  find: (place) => {
    const { guest, paragraphs } = place;
    if (guest === null) return [];
    const paragraph = paragraphs.findIndex(({ frame }) => guest.start < frame.end);
    const units = paragraphs[paragraph]?.frame.units ?? [];
    const from = units.findIndex(({ end }) => end > guest.start);
    const to = units.findLastIndex(({ start }) => start < guest.end);
    const isNamed = from !== -1 && units[from]?.kind === 'word' && to >= from;
    return isNamed ? [nakedCandidate(place, 'interview', { from, to, kind: 'name' }, { paragraph })] : [];
  },
};
