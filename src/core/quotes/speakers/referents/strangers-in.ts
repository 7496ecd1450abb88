import type { Gender } from '../../../actors/genders/genders-of.ts';
import { genderOfNoun } from '../../../languages/gender-of-noun.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import type { Span } from '../../../text/span.ts';
import type { Unit } from '../../frame/frame.ts';
import type { Paragraph } from '../../frame/paragraph.ts';
import { POSSESSIVE } from '../../frame/phrases/words/possessive.ts';
import { isPersonal } from './roles/is-personal.ts';
import type { ActorIndex } from './sightings/actor-index.ts';
import { sightingsIn } from './sightings/sightings-in.ts';

/** Words for a person without a name that begin a sentence or are a subject: whom the next pronoun may stand for. */
export type Stranger = Span & {
  /** The noun, in lower case. */
  readonly head: string;
  readonly gender: Gender | null;
  /** How the words begin. */
  readonly opening: 'whose' | 'the' | 'a';
  /** Whether they report something. */
  readonly says: boolean;
};

/** Letters behind the words within which a name begins that stands beside them: “, B”. */
const TO_NAME = 3;

/** The most units from the beginning of the words to their noun. */
const REACH = 5;

/**
 * The people without a name of whom an article tells something, in text order.
 *
 *     Her husband laughed. “Good,” he said.           → Her husband
 *     Her husband, Ben Byron, laughed.                → none: he has a name
 *     Ada Byron, the mayor, left. The mayor laughed.  → none: bound to Ada Byron
 */
export function strangersIn(
  paragraphs: readonly Paragraph[],
  index: ActorIndex,
  text: string,
  pack: LanguagePack,
): readonly Stranger[] {
  return paragraphs.flatMap((paragraph) =>
    beginnings(paragraph).flatMap(({ at, says }) => {
      const stranger = strangerAt(paragraph.frame.units, at, pack);
      return stranger === null || isNamed(stranger, text, index) ? [] : [{ ...stranger, says }];
    }),
  );
}

/** Where a sentence begins, or a subject, and whether it reports something; in text order. */
function beginnings({ frame: { units }, clauses }: Paragraph): { readonly at: number; readonly says: boolean }[] {
  const found = new Map<number, boolean>();
  let sentence = -1;
  for (let at = 0; at < units.length; at += 1) {
    const own = units[at]?.sentence ?? sentence;
    if (own !== sentence) found.set(at, false);
    sentence = own;
  }
  for (const { subject, order, verb } of clauses) {
    if (order === 'apposition' || order === 'led' || subject.kind === 'pronoun') continue;
    found.set(subject.from, verb?.force === 'saying' || found.get(subject.from) === true);
  }
  return [...found].sort(([one], [other]) => one - other).map(([at, says]) => ({ at, says }));
}

/** The person whom the words from a unit on mean, up to the noun; `null`: they mean none. */
function strangerAt(units: readonly Unit[], at: number, pack: LanguagePack): Omit<Stranger, 'says'> | null {
  const first = units[at];
  if (first === undefined || first.kind !== 'word') return null;
  const isLed = pack.determiners.has(first.lower) || pack.possessives.has(first.lower);
  let owner = pack.possessives.has(first.lower);
  for (let to = isLed ? at + 1 : at; to < at + REACH; to += 1) {
    const unit = units[to];
    if (unit === undefined || unit.kind !== 'word' || unit.sentence !== first.sentence) return null;
    const next = units[to + 1]?.lower ?? '';
    if (POSSESSIVE.test(unit.lower) || pack.possessives.has(unit.lower)) owner = true;
    else if (unit.closed && to > at) return null;
    else if ((isLed || owner) && !POSSESSIVE.test(next) && isPersonal(unit.lower, pack)) {
      const gender = genderOfNoun(unit.lower, pack) ?? pack.genders.get(first.lower) ?? null;
      const opening = owner || pack.genitives.has(next) ? 'whose' : pack.definites.has(first.lower) ? 'the' : 'a';
      return { start: first.start, end: unit.end, head: unit.lower, gender, opening };
    }
  }
  return null;
}

/** Whether the words are bound to somebody, or a name ends them or stands right behind. */
function isNamed({ start, end }: Span, text: string, index: ActorIndex): boolean {
  return sightingsIn(index, { start, end: end + TO_NAME }).some(({ mention, actor }) =>
    mention.kind === 'role'
      ? mention.end >= end - 1
      : actor.kind === 'person' && mention.end >= end && /^[\s,]*$/.test(text.slice(end, mention.start)),
  );
}
