import { genderOfNoun } from '../../../../languages/gender-of-noun.ts';
import { kinOf } from '../../../../languages/kin-of.ts';
import type { Span } from '../../../../text/span.ts';
import type { Resolution } from '../resolve-speaker.ts';
import { headOfRole } from '../roles/head-of-role.ts';
import { STEM } from '../stem.ts';
import type { Asked } from './look.ts';
import { openingOf } from './opening-of.ts';

/**
 * What words for somebody tell, as they stand.
 *
 *     she           → a pronoun, female, third person
 *     the skipper   → a role, of a skipper who is known
 */
export function askedOf(words: Span, resolution: Resolution): Asked {
  const { text, pack } = resolution;
  const written = text.slice(words.start, words.end);
  const lower = written.toLowerCase();
  const pronoun = pack.pronouns.get(lower);
  if (pronoun !== undefined)
    return {
      kind: 'pronoun',
      head: lower,
      gender: pronoun.gender,
      many: pronoun.number === 'many',
      kin: null,
      telling: [],
      opening: pronoun.gender === null ? 'own' : 'third',
    };
  const tokens = lower.match(/[\p{L}\p{N}-]+['’]?/gu) ?? [];
  const first = tokens[0] ?? '';
  const head = headOfRole(written, pack);
  const gender = genderOfNoun(head, pack) ?? pack.genders.get(first) ?? null;
  const telling = tokens.filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM));
  return {
    kind: 'role',
    head,
    gender,
    many: false,
    kin: kinOf(head, pack),
    telling,
    opening: openingOf(words, first, resolution),
  };
}
