import type { LanguagePack } from '../../languages/pack.ts';
import type { Clause } from '../frame/clause.ts';
import type { Unit } from '../frame/frame.ts';
import type { Paragraph } from '../frame/paragraph.ts';
import type { Phrase } from '../frame/phrases/phrase.ts';
import { topicAt } from '../frame/phrases/topic-at.ts';

/** Little words and objects that may stand before a verb that begins its sentence. */
const MOST_BEFORE = 3;

/**
 * Reports that leave their subject out: it is whoever the sentence before was about, or reported.
 *
 *     Ada Byron recusou entrevistas. | Disse | apenas que o turno acabava.   → disse: Ada Byron
 *     | Disse | apenas que chovia.                                           → none: nobody before in the paragraph
 *     Ada Byron saiu. Por telefone, | disse | que chovia.                    → disse: Ada Byron
 *     Ada Byron saiu. O marido disse que chovia.                             → none: it has a subject
 */
export function elidedReports({ frame: { units }, clauses }: Paragraph, pack: LanguagePack): Clause[] {
  if (!pack.elidesSubjects || pack.reports.verbSecond) return [];
  const owned = new Set(clauses.flatMap(({ verbTo, order }) => (order === 'led' ? [] : [verbTo])));
  const led = new Set(clauses.flatMap((clause) => (isLedByOpening(units, clause) ? [clause.verbTo] : [])));
  const found: Clause[] = [];
  let subject: Phrase | null = null;
  let next = 0;
  for (let at = 0; at < units.length; at++) {
    const clause = clauses[next];
    if (units[at]?.sentence !== units[at - 1]?.sentence) subject = subjectBefore(units, at, subject, pack);
    while ((clauses[next]?.verbTo ?? Number.POSITIVE_INFINITY) <= at) next++;
    if (clause !== undefined && clause.verbTo === at && clause.verb?.force === 'saying' && clause.order !== 'led')
      subject = clause.subject;
    if (subject === null || owned.has(at) || !(led.has(at) || isBareReport(units, at, pack))) continue;
    const verb = pack.verbs.get(units[at]?.lower ?? '') ?? null;
    found.push({ subject, verbFrom: at, verbTo: at, verb, order: 'elided', negated: isDenied(units, at, pack) });
  }
  return found;
}

/** "| Por telefone, | disse …", "| Preguntada por Ada, | dijo …": nothing but an opening before the verb. */
function isLedByOpening(units: readonly Unit[], { subject, verb, order }: Clause): boolean {
  const sentence = units[subject.from]?.sentence;
  const isOpening = units[subject.from - 1]?.sentence !== sentence || units[subject.from - 2]?.sentence !== sentence;
  return order === 'led' && verb?.force === 'saying' && isOpening;
}

/** Whom the sentence that ends before a unit was about; else whoever it was before. */
function subjectBefore(units: readonly Unit[], at: number, known: Phrase | null, pack: LanguagePack): Phrase | null {
  const sentence = units[at - 1]?.sentence;
  if (sentence === undefined) return null;
  let start = at - 1;
  while (units[start - 1]?.sentence === sentence) start--;
  return topicAt(units, start, pack) ?? known;
}

/** A saying verb with nothing before it in its sentence but little words. */
function isBareReport(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  const verb = pack.verbs.get(unit?.lower ?? '');
  if (unit === undefined || unit.kind !== 'word' || verb?.force !== 'saying') return false;
  if (isIncise(units, at)) return verb.form !== 'participle';
  let first = at;
  while (first > 0 && at - first < MOST_BEFORE && units[first - 1]?.sentence === unit.sentence) first--;
  if (units[first - 1]?.sentence === unit.sentence) return false;
  const before = units.slice(first, at);
  const isHelped = before.some(({ lower }) => pack.auxiliaries.has(lower));
  return (verb.form !== 'participle' || isHelped) && before.every((word) => isLittle(word, pack));
}

/** "O turno acabava às duas, | disse |." */
function isIncise(units: readonly Unit[], at: number): boolean {
  const [before, after] = [units[at - 1], units[at + 1]];
  return (
    before?.text === ',' &&
    before.sentence === units[at]?.sentence &&
    (after === undefined || /^[.,]$/.test(after.text))
  );
}

function isLittle({ lower, kind }: Unit, pack: LanguagePack): boolean {
  return (
    kind === 'word' &&
    (pack.clitics.has(lower) ||
      pack.negations.has(lower) ||
      pack.auxiliaries.has(lower) ||
      pack.coordinators.has(lower) ||
      pack.isAdverb(lower) ||
      pack.times.has(lower))
  );
}

function isDenied(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  return pack.negations.has(units[at - 1]?.lower ?? '');
}
