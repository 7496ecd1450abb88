import type { ReportingVerb } from '../../../languages/pack/verb-words.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../../frame/frame.ts';
import { phraseStartingAt } from '../../frame/phrases/phrase-starting-at.ts';
import { candidatesOf } from '../candidate-of.ts';
import type { Candidate, Construct, Place } from '../construct.ts';

/** Units before the marks: the participle, and “de” or “come”. */
const FURTHEST = 2;

/**
 * What somebody called it, then whoever did: a participle, the marks, and “by”.
 *
 *     Un chiffre jugé « dérisoire » par Ada Byron      → Ada Byron
 *     la medida, calificada de “absurda” por Ada       → Ada
 *     una calle “oscura” por la noche                  → none: no participle
 */
export const judgedBy: Construct = { name: 'judged-by', find: judges };

function judges(place: Place): Candidate[] {
  const { units } = place.paragraphs[place.paragraph]?.frame ?? { units: [] };
  const { unit, pack } = place;
  if (pack.participles === null || !pack.agents.has(units[unit + 1]?.lower ?? '')) return [];
  const subject = phraseStartingAt(units, unit + 2, pack);
  if (subject === null) return [];
  for (let at = unit - 1; at >= unit - FURTHEST; at--) {
    const verb = participleAt(units, at, pack);
    if (verb === null) continue;
    const clause = { subject, order: 'passive', verbFrom: at, verbTo: at, verb, negated: false } as const;
    return candidatesOf(place, judgedBy.name, [clause]).map((candidate) => ({ ...candidate, distance: 0 }));
  }
  return [];
}

function participleAt(units: readonly Unit[], at: number, { participles, verbs }: LanguagePack): ReportingVerb | null {
  const { lower = '', capital = true, kind = 'point' } = units[at] ?? {};
  if (participles === null || capital || kind !== 'word' || !participles.ending.test(lower)) return null;
  const verb = verbs.get(lower.replace(participles.ending, participles.listed));
  return verb === undefined || verb.force === 'thinking' ? null : verb;
}
