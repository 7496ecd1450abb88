import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending-at.ts';
import type { FoundSubject } from '../found-subject.ts';
import { isExample } from './is-example.ts';
import { isObjectBehindRelative } from './is-object-behind-relative.ts';

const FURTHEST = 45;
const MOST = 4;

/** Phrases before each comma (dash, bracket) to the left: the subject that an apposition parts from its verb. */
export function appositions(units: readonly Unit[], at: number, pack: LanguagePack): FoundSubject[] {
  const nearest = units[at]?.text === ',' ? phraseEndingAt(units, at - 1, pack) : null;
  const tellsMore = nearest === null || isWithinModifier(units, nearest, pack) || isDoneBy(units, nearest, pack);
  const found: FoundSubject[] = tellsMore ? [] : [{ subject: nearest, order: 'apposition' }];
  const sentence = units[at]?.sentence;
  for (let index = at - 1; index > 0 && at - index < FURTHEST && found.length < MOST; index--) {
    const unit = units[index];
    if (unit === undefined || unit.sentence !== sentence) break;
    if (unit.kind !== 'point' || !/^[,(—–-]$/.test(unit.text)) continue;
    const subject = phraseEndingAt(units, index - 1, pack);
    if (subject !== null && !isWithinModifier(units, subject, pack)) found.push({ subject, order: 'apposed' });
  }
  return found;
}

/** Whether a phrase belongs to what tells more of somebody. */
function isWithinModifier(units: readonly Unit[], phrase: Phrase, pack: LanguagePack): boolean {
  return (
    isAge(units, phrase) ||
    isRelativeClause(units, phrase, pack) ||
    isObjectBehindRelative(units, phrase, pack) ||
    isExample(units, phrase, pack)
  );
}

/** "The driver, | 34 |, said": nobody is called by a number. */
function isAge(units: readonly Unit[], { from, to }: Phrase): boolean {
  return from === to && /^\p{N}+$/u.test(units[from]?.text ?? '');
}

/** "Ada Byron, who | owns one |, said": a verb and what it has, and no noun. */
function isRelativeClause(units: readonly Unit[], { from }: Phrase, pack: LanguagePack): boolean {
  const [before, first] = [units[from - 1]?.lower ?? '', units[from]];
  if (!pack.reachesPastModifiers || !pack.relatives.has(before) || pack.reports.that.has(before)) return false;
  return first?.capital === false && !first.closed;
}

/** "La nota, | firmata da due ingegneri |, dice": what was done to it, and by whom, is not called so. */
function isDoneBy(units: readonly Unit[], { from }: Phrase, pack: LanguagePack): boolean {
  const [first, next] = [units[from], units[from + 1]];
  if (first === undefined || first.capital || pack.determiners.has(first.lower)) return false;
  return pack.agents.has(next?.lower ?? '');
}
