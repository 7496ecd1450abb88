import { phraseStartingAt } from '../../frame/phrases/phrase-starting-at.ts';
import { nakedCandidate } from '../candidate-of.ts';
import type { Construct } from '../construct.ts';

/**
 * The marks are signed: a dash or a bracket, and a name.
 *
 *     “Whoever sells the ferry sells the island.” — Ada Byron   → Ada Byron
 */
export const signature: Construct = {
  name: 'signature',
  find: (place) => {
    const units = place.paragraphs[place.paragraph]?.frame.units ?? [];
    if (!/^(?:--|[—–―(-])$/.test(units[place.unit + 1]?.text ?? '')) return [];
    const phrase = phraseStartingAt(units, place.unit + 2, place.pack);
    return phrase?.kind === 'name' ? [nakedCandidate(place, 'signature', phrase)] : [];
  },
};
