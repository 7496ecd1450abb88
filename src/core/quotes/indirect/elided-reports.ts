import type { LanguagePack } from '../../languages/pack.ts';
import type { Clause } from '../frame/clause.ts';
import { clauseOpener } from '../frame/clause-opener.ts';
import type { Unit } from '../frame/frame.ts';
import type { Paragraph } from '../frame/paragraph.ts';
import type { Phrase } from '../frame/phrases/phrase.ts';
import { topicAt } from '../frame/phrases/topic-at.ts';
import { isVerb } from './is-verb.ts';

/** Little words and objects that may stand before a verb that begins its sentence. */
const MOST_BEFORE = 3;
/** Units of a phrase that tells where, when or on what somebody spoke, before a comma. */
const LONGEST_OPENING = 16;

/**
 * Reports that leave their subject out: it is whoever the sentence before was about, or reported.
 *
 *     Ada Byron recusou entrevistas. | Disse | apenas que o turno acabava.   → disse: Ada Byron
 *     | Disse | apenas que chovia.                                           → disse: who, no sentence of the paragraph tells
 *     Ada Byron saiu. Por telefone, | disse | que chovia.                    → disse: Ada Byron
 *     Ada Byron salió. «No», contó a Efe, | añadiendo | que llovía.          → añadiendo: Ada Byron
 *     Ada Byron saiu. O marido disse que chovia.                             → none: it has a subject
 *     Ada Byron salió. El puente cierra, según | dijo |. Abrirá, | dijo |.   → both: Ada Byron, and not the bridge
 */
export function elidedReports({ frame: { units }, clauses }: Paragraph, pack: LanguagePack): Clause[] {
  if (!pack.reports.soughtWithoutSubject) return [];
  const owned = new Set(clauses.flatMap((clause) => (mayBeElided(units, clause, pack) ? [] : [clause.verbTo])));
  const led = new Set(
    clauses.flatMap((clause) => (isLedByOpening(units, clause, pack) || isAdded(clause) ? [clause.verbTo] : [])),
  );
  const found: Clause[] = [];
  let subject: Phrase | null = null;
  let next = 0;
  for (let at = 0; at < units.length; at++) {
    const clause = clauses[next];
    const [sentence, before] = [units[at]?.sentence, units[at - 1]?.sentence];
    const lastReported = units[found.at(-1)?.verbTo ?? at]?.sentence;
    if (sentence !== before && before !== lastReported) subject = subjectBefore(units, at, subject, pack);
    while ((clauses[next]?.verbTo ?? Number.POSITIVE_INFINITY) <= at) next++;
    if (clause !== undefined && clause.verbTo === at && clause.verb?.force === 'saying' && owned.has(at))
      subject = clause.subject;
    const isBare = !owned.has(at) && isBareReport(units, at, pack);
    if (owned.has(at) || !(isBare || (subject !== null && led.has(at)))) continue;
    const verb = pack.verbs.get(units[at]?.lower ?? '') ?? null;
    found.push({
      subject: subject ?? leftOut(at),
      order: 'elided',
      verbFrom: firstOfVerb(units, at, pack),
      verbTo: at,
      verb,
      negated: isDenied(units, at, pack),
    });
  }
  return found;
}

/** The subject of a verb that nobody before in its paragraph can be: the verb itself. */
function leftOut(verb: number): Phrase {
  return { from: verb, to: verb, kind: 'pronoun' };
}

/** How a phrase may stand to a verb that it is no subject of: “El puente es seguro, | según dijo |.” */
const NOT_ITS_OWN: ReadonlySet<Clause['order']> = new Set(['apposition', 'apposed', 'shared']);

/** Whether what was taken for the subject may be none: it is led by a preposition, or the report ends the sentence behind it. */
function mayBeElided(units: readonly Unit[], { verbTo, order }: Clause, pack: LanguagePack): boolean {
  return order === 'led' || (NOT_ITS_OWN.has(order) && isIncise(units, verbTo, pack));
}

/** "| Por telefone, | disse …", "| Cuestionada sobre Ada, | dijo …": nothing but an opening before the verb. */
function isLedByOpening(units: readonly Unit[], { subject, verb, order }: Clause, pack: LanguagePack): boolean {
  if (order !== 'led' || verb?.force !== 'saying') return false;
  const sentence = units[subject.from]?.sentence;
  const opening = [1, 2, 3].find((back) => units[subject.from - back]?.sentence !== sentence) ?? 4;
  const isAsked = opening === 3 && pack.participles?.ending.test(units[subject.from - 2]?.lower ?? '') === true;
  return opening < 3 || isAsked;
}

/** "“No”, confesó a Efe, | añadiendo …": who was told adds nothing, and nobody else stands in the sentence. */
function isAdded({ verb, order }: Clause): boolean {
  return order === 'led' && verb?.force === 'saying' && verb.form === 'participle';
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
  if (isIncise(units, at, pack) || isBehindOpening(units, at, pack)) return verb.form !== 'participle';
  let first = at;
  while (first > 0 && at - first < MOST_BEFORE && units[first - 1]?.sentence === unit.sentence) first--;
  if (units[first - 1]?.sentence === unit.sentence) return false;
  const before = units.slice(first, at);
  const isHelped = before.some(({ lower }) => pack.auxiliaries.has(lower));
  return (verb.form !== 'participle' || isHelped) && before.every((word) => isLittle(word, pack));
}

/** "Sin embargo, | dijo | que", "Con respecto al puente, | dijo | que": little words or a phrase before a comma, and no verb. */
function isBehindOpening(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const comma = firstOfVerb(units, at, pack) - 1;
  if (units[comma]?.text !== ',' || units[comma]?.sentence !== units[at]?.sentence) return false;
  let first = comma;
  while (comma - first < LONGEST_OPENING && units[first - 1]?.sentence === units[at]?.sentence) first--;
  if (units[first - 1]?.sentence === units[at]?.sentence) return false;
  const opening = units.slice(first, comma);
  const behindLittle = opening.findIndex((word) => !isLittle(word, pack));
  if (behindLittle < 0) return true;
  const phrase = opening.slice(behindLittle);
  return (
    pack.prepositions.has(phrase[0]?.lower ?? '') && phrase.every((word) => word.kind === 'word' && !isVerb(word, pack))
  );
}

/** "O turno acabava às duas, | disse |.", "Il turno finiva, | ha detto |.", "El turno acabó, | según dijo | a este diario." */
function isIncise(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const first = firstOfVerb(units, at, pack);
  if (units.slice(first, at).some(({ lower }) => pack.impersonals.has(lower))) return false;
  const opener = clauseOpener(units, first, pack);
  const [before, after] = [units[first - opener - 1], units[at + 1]];
  const isParted = opener > 0 && (before === undefined || before.sentence !== units[at]?.sentence);
  if (!isParted && (before?.text !== ',' || before.sentence !== units[at]?.sentence)) return false;
  return after === undefined || /^[.,]$/.test(after.text) || (opener > 0 && leadsOn(after, pack));
}

/** The first of the auxiliaries and little words before a verb: "según | lo ha explicado". */
function firstOfVerb(units: readonly Unit[], at: number, pack: LanguagePack): number {
  let first = at;
  while (at - first < MOST_BEFORE && (isAuxiliary(units[first - 1], pack) || isClitic(units[first - 1], pack))) first--;
  return first;
}

function isAuxiliary(unit: Unit | undefined, pack: LanguagePack): boolean {
  return unit?.kind === 'word' && pack.auxiliaries.has(unit.lower);
}

function isClitic(unit: Unit | undefined, pack: LanguagePack): boolean {
  return unit?.kind === 'word' && pack.clitics.has(unit.lower);
}

/** "según explicó | en un comunicado", "según explicó | ayer": no subject follows. */
function leadsOn({ lower, kind }: Unit, pack: LanguagePack): boolean {
  return kind === 'word' && (pack.prepositions.has(lower) || pack.times.has(lower) || pack.isAdverb(lower));
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
