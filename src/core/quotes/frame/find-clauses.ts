import type { LanguagePack, ReportingVerb } from '../languages/pack.ts';
import type { Clause, ClauseOrder } from './clause.ts';
import type { Frame, Unit } from './frame.ts';
import { nameInApposition } from './name-in-apposition.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { unlistedVerbAt } from './unlisted-verb.ts';

const FURTHEST_APPOSITION = 45;
const MOST_APPOSITIONS = 4;
const MOST_SHARED = 12;

type Group = {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly verb: ReportingVerb | null;
  readonly negated: boolean;
};

/**
 * Finds who does what in a paragraph. A verb may give several clauses, one for each subject that it may have:
 * the ranker chooses among them later.
 *
 *     Ada Byron, who farms there, has said so.   → has said: Ada Byron (apposed)
 *     “We won,” said Ada.                        → said: Ada (inverted)
 *     according to the ministry                  → the ministry (according)
 */
export function findClauses(frame: Frame, pack: LanguagePack): Clause[] {
  const clauses: Clause[] = [];
  for (let at = 0; at < frame.units.length; at++) {
    const length = accordingTo(frame.units, at, pack);
    if (length > 0) {
      clauses.push(...accordingClause(frame.units, at, length, pack));
      at += length - 1;
      continue;
    }
    const group = verbGroupAt(frame.units, at, pack);
    if (group !== null) clauses.push(...clausesOf(frame.units, group, clauses, pack));
  }
  return clauses;
}

function accordingTo(units: readonly Unit[], at: number, pack: LanguagePack): number {
  return (
    pack.accordingTo.find((words) => words.every((word, offset) => units[at + offset]?.lower === word))?.length ?? 0
  );
}

function accordingClause(units: readonly Unit[], at: number, length: number, pack: LanguagePack): Clause[] {
  const subject = phraseStartingAt(units, at + length, pack) ?? objectPronounAt(units, at + length, pack);
  return subject === null
    ? []
    : [{ subject, verbFrom: at, verbTo: at + length - 1, verb: null, order: 'according', negated: false }];
}

/** "volgens | hem", "selon | lui": no subject anywhere else. */
function objectPronounAt(units: readonly Unit[], at: number, pack: LanguagePack): Phrase | null {
  const unit = units[at];
  const isAlone = unit !== undefined && (!pack.possessives.has(unit.lower) || units[at + 1]?.kind !== 'word');
  return isAlone && pack.objectPronouns.has(unit.lower) ? { from: at, to: at, kind: 'pronoun' } : null;
}

/** The verb at a unit, with the auxiliaries and adverbs before it; `null` if no verb stands there. */
function verbGroupAt(units: readonly Unit[], at: number, pack: LanguagePack): Group | null {
  const unit = units[at];
  if (unit === undefined || unit.kind !== 'word') return null;
  const verb =
    pack.verbs.get(unit.lower) ?? pack.verbs.get(withoutClitic(unit.lower)) ?? unlistedVerbAt(units, at, pack);
  if (
    /^\p{Lu}/u.test(unit.text) &&
    !(verb?.force === 'saying' && (unit.text === unit.lower.toUpperCase() || verb.form === 'past'))
  )
    return null;
  if (verb === null && !pack.isOtherVerb(unit.lower)) return null;
  let from = at;
  let negated = false;
  while (from > 0 && units[from - 1]?.sentence === unit.sentence && belongsToVerb(units[from - 1], pack)) {
    from--;
    negated ||= pack.negations.has(units[from]?.lower ?? '');
  }
  return isNoun(units, from, at, verb, pack) ? null : { from, to: at, at, verb, negated };
}

function belongsToVerb(unit: Unit | undefined, pack: LanguagePack): boolean {
  if (unit === undefined || unit.kind !== 'word') return false;
  if (pack.clitics.has(unit.lower)) return true;
  if (pack.pronouns.has(unit.lower)) return false;
  return (
    pack.auxiliaries.has(unit.lower) ||
    pack.negations.has(unit.lower) ||
    pack.times.has(unit.lower) ||
    (pack.isAdverb(unit.lower) && unit.text === unit.lower)
  );
}

/** "queixou" of "queixou-se". */
function withoutClitic(word: string): string {
  return word.replace(/-(?:se|me|lhe|lhes|nos|la|lo|le)$/, '');
}

/** "the report", "his claims", "a renewed": a verb's form that is none. */
function isNoun(
  units: readonly Unit[],
  from: number,
  at: number,
  verb: ReportingVerb | null,
  pack: LanguagePack,
): boolean {
  const before = units[from - 1];
  if (before === undefined || before.sentence !== units[at]?.sentence || before.kind !== 'word') return false;
  if (from < at) return false;
  if (/^['’]s?$/i.test(before.text)) return verb === null || verb.form !== 'participle';
  if (
    pack.determiners.has(before.lower) &&
    ![
      'this',
      'that',
      'these',
      'those',
      'some',
      'many',
      'few',
      'both',
      'all',
      'others',
      'another',
      'one',
      'several',
    ].includes(before.lower)
  )
    return true;
  if (pack.possessives.has(before.lower)) return true;
  if (pack.prepositions.has(before.lower)) return verb?.form !== 'participle' && before.lower !== 'to';
  return false;
}

function clausesOf(units: readonly Unit[], group: Group, earlier: readonly Clause[], pack: LanguagePack): Clause[] {
  const after = subjectsAfter(units, group, pack);
  const before = isTurned(units, group, after, pack)
    ? []
    : subjectsBefore(units, group, earlier, pack).map((found) => withName(units, found, pack));
  return [...before, ...after].map(({ subject, order }) => ({
    subject,
    order,
    verbFrom: group.from,
    verbTo: group.to,
    verb: group.verb,
    negated: group.negated,
  }));
}

/**
 * Whether a report between commas turns round to a name behind it, so that nobody before shares it: "… é preliminar,
 * ressalva | Ada Byron:" — and not "… levantou-se, disse | a verdade".
 */
function isTurned(units: readonly Unit[], group: Group, after: readonly Found[], pack: LanguagePack): boolean {
  const before = units[group.from - 1];
  return (
    pack.elidesSubjects &&
    group.verb?.force === 'saying' &&
    (before === undefined || before.kind !== 'word') &&
    after.some(({ subject, order }) => order === 'inverted' && subject.kind === 'name' && subject.from <= group.to + 2)
  );
}

type Found = { readonly subject: Phrase; readonly order: ClauseOrder };

function subjectsBefore(units: readonly Unit[], group: Group, earlier: readonly Clause[], pack: LanguagePack): Found[] {
  const before = units[group.from - 1];
  if (before === undefined || before.sentence !== units[group.at]?.sentence) return [];
  if (pack.relatives.has(before.lower)) return antecedents(units, group.from - 2, pack);
  const quoted = quotedSubject(units, group, pack);
  if (quoted !== null) return [{ subject: quoted, order: 'direct' }];
  const shared = sharedSubjects(units, group, earlier);
  if (before.kind === 'point' || before.kind === 'quote') {
    const apposed = appositions(units, group.from - 1, pack);
    return group.verb?.form === 'participle' || apposed.length === 0
      ? [...shared, ...apposed]
      : [...apposed, ...shared];
  }
  const subject = phraseEndingAt(units, group.from - 1, pack);
  if (subject === null) return shared;
  const own: Found = { subject, order: 'direct' };
  const apposed = units[subject.from - 1]?.text === ',' ? appositions(units, subject.from, pack) : [];
  return group.verb?.form === 'participle' ? [own, ...shared, ...apposed] : [own, ...apposed];
}

/** "The agency quoted | Ada Byron | as saying": who is quoted speaks. */
function quotedSubject(units: readonly Unit[], { from, at, verb }: Group, pack: LanguagePack): Phrase | null {
  const last = units[from - 2];
  if (from !== at || verb?.form !== 'participle' || verb.force === 'thinking' || last === undefined) return null;
  if (!pack.subordinators.has(units[from - 1]?.lower ?? '') || last.sentence !== units[at]?.sentence) return null;
  if (pack.pronouns.has(last.lower)) return { from: from - 2, to: from - 2, kind: 'pronoun' };
  return pack.verbs.has(last.lower) || pack.isOtherVerb(last.lower) ? null : phraseEndingAt(units, from - 2, pack);
}

function antecedents(units: readonly Unit[], at: number, pack: LanguagePack): Found[] {
  const comma = units[at];
  const subject = phraseEndingAt(units, comma?.kind === 'point' ? at - 1 : at, pack);
  return subject === null ? [] : [{ subject, order: 'relative' }];
}

/** Phrases before each comma (dash, bracket) to the left: the subject that an apposition parts from its verb. */
function appositions(units: readonly Unit[], at: number, pack: LanguagePack): Found[] {
  const nearest = units[at]?.text === ',' ? phraseEndingAt(units, at - 1, pack) : null;
  const found: Found[] = nearest === null ? [] : [{ subject: nearest, order: 'apposition' }];
  const sentence = units[at]?.sentence;
  for (let index = at - 1; index > 0 && at - index < FURTHEST_APPOSITION && found.length < MOST_APPOSITIONS; index--) {
    const unit = units[index];
    if (unit === undefined || unit.sentence !== sentence) break;
    if (unit.kind !== 'point' || !/^[,(—–-]$/.test(unit.text)) continue;
    const subject = phraseEndingAt(units, index - 1, pack);
    if (subject !== null) found.push({ subject, order: 'apposed' });
  }
  return found;
}

/** The subjects of the verbs before in the sentence: its first and its last. */
function sharedSubjects(units: readonly Unit[], group: Group, earlier: readonly Clause[]): Found[] {
  const sentence = units[group.at]?.sentence;
  const last = earlier.at(-1);
  if (last === undefined || units[last.verbFrom]?.sentence !== sentence) return [];
  let first = last;
  for (let index = earlier.length - 1; index >= Math.max(0, earlier.length - MOST_SHARED); index--) {
    const clause = earlier[index];
    if (clause === undefined || units[clause.verbFrom]?.sentence !== sentence) break;
    if (clause.order !== 'according') first = clause;
  }
  const subjects = first.subject.from === last.subject.from ? [last.subject] : [last.subject, first.subject];
  return subjects.map((subject) => ({ subject, order: 'shared' }));
}

/** "said Ada", "quoted by Ada": only where a report may turn round. */
function subjectsAfter(units: readonly Unit[], group: Group, pack: LanguagePack): Found[] {
  const next = units[group.to + 1];
  if (next === undefined || next.kind !== 'word') return [];
  if (pack.agents.has(next.lower)) {
    const agent = phraseStartingAt(units, group.to + 2, pack);
    return agent === null ? [] : [{ subject: agent, order: 'passive' }];
  }
  if (group.verb === null || group.verb.force === 'thinking' || !mayInvert(units, group, pack)) return [];
  const starts = [afterAdverbs(units, group.to + 1, pack), afterPlace(units, group.to + 1, pack)];
  return [...new Set(starts)].flatMap((start): Found[] => {
    const subject = sourceBehindImpersonal(units, start, pack) ?? phraseStartingAt(units, start, pack);
    if (subject === null) return [];
    const named = nameInApposition(units, subject, pack);
    const isNamedAlone = named !== null && pack.namesRoles;
    return [...(named === null ? [] : [named]), ...(isNamedAlone ? [] : [subject])].map((phrase) => ({
      subject: phrase,
      order: 'inverted',
    }));
  });
}

/** "explique-t-on chez | Halden Rail", "heißt es aus | dem Ministerium": nobody says so, but a place does. */
function sourceBehindImpersonal(units: readonly Unit[], at: number, pack: LanguagePack): Phrase | null {
  if (!pack.impersonals.has(units[at]?.lower ?? '') || !pack.prepositions.has(units[at + 1]?.lower ?? '')) return null;
  return phraseStartingAt(units, at + 2, pack);
}

/** "Le maire, Ada Byron, a refusé et demande": who shares the verb is the name, if the language's pack wants it so. */
function withName(units: readonly Unit[], found: Found, pack: LanguagePack): Found {
  const named = pack.namesRoles ? nameInApposition(units, found.subject, pack) : null;
  return named === null ? found : { ...found, subject: named };
}

/** "scrive su X | il servizio meteo": a place, an addressee between the verb and its subject. */
function afterPlace(units: readonly Unit[], at: number, pack: LanguagePack): number {
  let next = afterAdverbs(units, at, pack);
  for (let pieces = 0; pieces < 2 && pack.prepositions.has(units[next]?.lower ?? ''); pieces++) {
    const place = phraseStartingAt(units, next + 1, pack);
    if (place === null) break;
    next = afterAdverbs(units, place.to + 1, pack);
  }
  return next;
}

/** "sagte am Ende auch | Ada Byron": adverbs and times between the verb and its subject. */
function afterAdverbs(units: readonly Unit[], at: number, pack: LanguagePack): number {
  let next = at;
  while (
    next < at + 4 &&
    pack.readsUnlistedVerbs &&
    (pack.isAdverb(units[next]?.lower ?? '') || pack.times.has(units[next]?.lower ?? ''))
  )
    next++;
  return next;
}

function mayInvert(units: readonly Unit[], group: Group, pack: LanguagePack): boolean {
  if (group.verb?.form === 'participle' || group.verb?.form === 'base') return false;
  const before = units[group.from - 1];
  return (
    pack.invertsFreely ||
    before === undefined ||
    before.sentence !== units[group.at]?.sentence ||
    before.kind !== 'word' ||
    ['and', 'but', 'as', 'than'].includes(before.lower)
  );
}
