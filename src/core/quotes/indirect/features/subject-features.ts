import type { Pieces } from '../../../linear-model/feature-tree.ts';
import type { Unit } from '../../frame/frame.ts';
import { classOfUnit } from '../../frame/units/class-of-unit.ts';
import { isVerb } from '../is-verb.ts';
import type { ReportPlace } from '../report-place.ts';

/** Words of the paragraph, on either side of the verb, that tell to whom it is written. */
const EARSHOT = 40;

/**
 * What a clause's subject, and to whom the writer speaks, say against the clause reporting anything.
 *
 *     the report suggests …              → a document that speaks
 *     Weigh your options and consider …  → a verb begins the subject; the reader is spoken to
 */
export function subjectFeatures({ units, clause, pack }: ReportPlace): Pieces[] {
  const { subject, verb } = clause;
  const { force, form } = verb ?? { force: 'source', form: 'source' };
  const first = units[subject.from];
  const opens =
    first !== undefined && first.kind === 'word' && !first.capital && isVerb(first, pack)
      ? 'verb'
      : (classOfUnit(first, pack) ?? 'none');
  const noun = nounOf(units[subject.to], { units, clause, pack });
  const address = addressOf({ units, clause, pack });
  return [
    ['none', 'opens', opens, force],
    ['none', 'opens', opens, form],
    ['none', 'noun', noun, force],
    ['none', 'noun', noun, form],
    ['none', 'address', address, force],
    ['none', 'address', address, subject.kind, form],
  ];
}

function nounOf(last: Unit | undefined, { clause, pack }: ReportPlace): string {
  if (clause.subject.kind !== 'noun') return clause.subject.kind;
  const word = last?.lower ?? '';
  if (pack.documents.has(word)) return 'document';
  return pack.speakingNouns.has(word) ? 'speaking' : 'other';
}

/** Whether the reader is spoken to nearby, or the writer speaks of themselves, outside of marks. */
function addressOf({ units, clause: { verbFrom }, pack }: ReportPlace): 'reader' | 'writer' | 'nobody' {
  let found: 'writer' | 'nobody' = 'nobody';
  for (let at = Math.max(0, verbFrom - EARSHOT); at < Math.min(units.length, verbFrom + EARSHOT); at++) {
    const unit = units[at];
    if (unit?.kind !== 'word') continue;
    const word = firstLetters(unit.lower);
    if (pack.reports.readers.has(word)) return 'reader';
    if (pack.ownWords.has(word)) found = 'writer';
  }
  return found;
}

/** "you" of "you’d". Plain words are letters throughout, which need not be looked at one by one. */
function firstLetters(word: string): string {
  return /['’-]/.test(word) ? (/^\p{L}+/u.exec(word)?.[0] ?? '') : word;
}
