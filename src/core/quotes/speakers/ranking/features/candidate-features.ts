import { kinOf } from '../../../../languages/kin-of.ts';
import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Pieces } from '../../../../linear-model/feature-tree.ts';
import type { Candidate, Place } from '../../../constructs/construct.ts';
import type { Setting } from '../../../describe-setting.ts';
import type { Clause } from '../../../frame/clause.ts';
import type { Unit } from '../../../frame/frame.ts';
import { numberOfPhrase } from '../../../frame/phrases/number-of-phrase.ts';
import type { Phrase } from '../../../frame/phrases/phrase.ts';
import { classOfUnit } from '../../../frame/units/class-of-unit.ts';
import { numberOfVerb } from '../../../frame/verbs/number-of-verb.ts';
import { headOfRole } from '../../referents/roles/head-of-role.ts';

/** What the ranker looks at when it weighs one candidate for the speaker of one pair of marks. */
export function candidateFeatures(place: Place, setting: Setting, candidate: Candidate): Pieces[] {
  const units = place.paragraphs[candidate.paragraph]?.frame.units ?? [];
  const { construct, clause } = candidate;
  const near = nearness(candidate.distance);
  const force =
    clause === null ? 'naked' : (clause.verb?.force ?? (clause.order === 'according' ? 'according' : 'other'));
  const order = clause?.order ?? 'naked';
  const features: Pieces[] = [
    [construct],
    ['near', construct, near],
    ['nth', construct, Math.min(candidate.nearer, 4)],
    ['intro', construct, setting.intro],
    ['follow', construct, setting.follow, setting.ending],
    ['ending', construct, setting.ending, near],
    ['order', construct, order, force],
    ['force', construct, force, near],
    ['intro-force', construct, setting.intro, force, near],
    ['size', construct, setting.size, force],
    ['lead', construct, setting.lead, force],
  ];
  features.push(...phraseFeatures(units, place, candidate));
  if (setting.subject !== null) features.push(...subjectFeatures(setting.subject, candidate, near));
  features.push(...numberFeatures(units, place, setting, candidate));
  if (clause !== null) features.push(...clauseFeatures(units, place, candidate, clause));
  return features;
}

/** Whoever a report without a subject ("…», disse") goes on with is no subject of another report in the sentence. */
function subjectFeatures(subject: string, { construct, phrase, nearer }: Candidate, near: string): Pieces[] {
  return [
    ['subject', construct, subject],
    ['subject', construct, subject, near, phrase.kind],
    ['subject', construct, subject, Math.min(nearer, 2)],
  ];
}

/** Several shout, and not one man: "«Vergogna!», gli hanno urlato". */
function numberFeatures(units: readonly Unit[], { pack }: Place, setting: Setting, candidate: Candidate): Pieces[] {
  const { construct, phrase, clause } = candidate;
  const isOwn = clause !== null && (clause.order === 'direct' || clause.order === 'inverted');
  const verb = isOwn ? numberOfVerb(units, clause.verbTo, pack) : setting.number;
  if (verb === null) return [];
  const own = numberOfPhrase(units, phrase, pack) ?? 'unknown';
  return [
    ['number', isOwn, verb, own],
    ['number', construct, verb, own],
  ];
}

function nearness(distance: number): string {
  if (distance <= 3) return String(distance);
  if (distance <= 6) return '4-6';
  if (distance <= 12) return '7-12';
  return distance <= 25 ? '13-25' : '26+';
}

function phraseFeatures(units: readonly Unit[], place: Place, candidate: Candidate): Pieces[] {
  const { construct, phrase, clause } = candidate;
  const head = units[phrase.to];
  const before = classOfUnit(units[phrase.from - 1], place.pack) ?? 'start';
  const word = head?.lower ?? '';
  const speaks = place.pack.speakingNouns.has(word) || holdsSpeaker(units, phrase, place.pack);
  const starts = units[phrase.from - 1]?.sentence !== units[phrase.from]?.sentence;
  const features: Pieces[] = [
    ['phrase', construct, phrase.kind, speaks],
    ['phrase', phrase.kind, speaks],
    ['before', construct, starts ? 'start' : before],
    ['before', phrase.kind, starts ? 'start' : before],
    ['starts', construct, starts, clause?.order ?? 'naked'],
    phrase.kind === 'name' ? ['length', Math.min(phrase.to - phrase.from, 5)] : ['head', word],
  ];
  features.push(...castFeatures(place, candidate, word), ...nounFeatures(place, candidate));
  if (phrase.kind === 'pronoun') features.push(['pronoun', construct, word]);
  return features;
}

/** The most words of a phrase before its last that are looked at. */
const MOST_WORDS = 6;

/** Whether a noun of those who speak stands in a phrase before its last word: "the spokesman for Norham". */
function holdsSpeaker(units: readonly Unit[], { from, to }: Phrase, { speakingNouns }: LanguagePack): boolean {
  for (let at = from; at < Math.min(to, from + MOST_WORDS); at++) {
    if (speakingNouns.has(units[at]?.lower ?? '')) return true;
  }
  return false;
}

/**
 * What the noun of a role says that its bearer is, where no name tells: "la casa de estudios" and "der Dachstuhl" are less
 * likely to speak than "la alcaldesa" and "der Wirt".
 */
function nounFeatures({ text, cast, pack }: Place, { construct, phrase, speaker, clause }: Candidate): Pieces[] {
  if (phrase.kind === 'pronoun' || cast.kindOf(speaker) !== null) return [];
  const head = headOfRole(text.slice(speaker.start, speaker.end), pack);
  const kin = kinOf(head, pack) ?? (pack.speakingNouns.has(head) ? 'speaking' : 'none');
  const force = clause?.verb?.force ?? clause?.order ?? 'naked';
  return [
    ['noun', head],
    ['noun', 'ending', head.slice(-3)],
    ['noun', 'kin', kin],
    ['noun', 'kin', construct, kin],
    ['noun', 'stranger', kin === 'none', construct, force],
  ];
}

function castFeatures({ cast }: Place, { construct, phrase, speaker, clause }: Candidate, word: string): Pieces[] {
  if (phrase.kind !== 'name') return [];
  const kind = cast.kindOf(speaker) ?? 'unknown';
  const isSayer = clause?.verb?.force === 'saying' && ['direct', 'inverted'].includes(clause.order);
  const elsewhere = (cast.sayers.get(word) ?? 0) - (isSayer ? 1 : 0);
  const says = elsewhere > 2 ? 'often' : elsewhere > 0 ? 'too' : 'never';
  return [
    ['kind', kind],
    ['kind', construct, kind],
    ['kind', kind, clause?.verb?.force ?? clause?.order ?? 'naked'],
    ['says', says],
    ['says', construct, says],
  ];
}

function clauseFeatures(
  units: readonly Unit[],
  place: Place,
  { construct, nearer }: Candidate,
  clause: Clause,
): Pieces[] {
  const lemma = clause.verb?.lemma ?? 'none';
  const last = Math.max(
    clause.verbTo,
    clause.order === 'inverted' || clause.order === 'according' ? clause.subject.to : 0,
  );
  const next = last + 1 === place.unit ? 'marks' : (classOfUnit(units[last + 1], place.pack) ?? 'end');
  const beforeVerb = classOfUnit(units[clause.verbFrom - 1], place.pack) ?? 'start';
  const form = clause.verb?.form ?? 'other';
  const opener = openerOf(units, clause, place.pack);
  const features: Pieces[] = [
    ['lemma', lemma],
    ['lemma', construct, lemma],
    ['form', construct, form, clause.order],
    ['next', construct, next],
    ['next', next, clause.verb?.force ?? 'other'],
    ['verb-before', clause.order, beforeVerb, form],
    ['opener', opener, form, clause.order],
    ['opener', construct, opener, clause.order],
    ['nth-order', construct, Math.min(nearer, 3), clause.order, clause.verb?.force ?? 'other'],
    ['gap', construct, gapOf(units, place, clause)],
  ];
  if (clause.negated) features.push(['negated', construct]);
  return features;
}

/**
 * The little word that opens the clause: "*with* Ada writing “no”", "*after* Ada said “no”", "“No.” *So* beschreibt es Ada";
 * `other`: none does.
 */
function openerOf(units: readonly Unit[], clause: Clause, pack: LanguagePack): string {
  const first = Math.min(clause.subject.from, clause.verbFrom);
  const before = units[first - 1];
  if (before === undefined || before.sentence !== units[first]?.sentence) return 'start';
  return before.closed || before.kind === 'point' || pack.isAdverb(before.lower) ? before.lower : 'other';
}

/** What lies between the clause and the marks: other marks, a comma, "that", a coordinator. */
function gapOf(units: readonly Unit[], place: Place, clause: Clause): string {
  const first = Math.min(clause.subject.from, clause.verbFrom);
  const last = Math.max(clause.subject.to, clause.verbTo);
  const [from, to] = place.unit > last ? [last + 1, place.unit] : [place.unit + 1, first];
  let seen = '';
  for (let at = from; at < to && at - from < 30; at++) {
    const mark = gapMark(units[at], place);
    if (mark !== '' && !seen.includes(mark)) seen += mark;
  }
  return seen;
}

function gapMark(unit: Unit | undefined, place: Place): string {
  if (unit === undefined) return '';
  if (unit.kind === 'quote') return 'q';
  if (unit.text === ',') return ',';
  if (/^[;:—–]$/.test(unit.text)) return ';';
  if (unit.kind === 'point') return '';
  if (place.pack.subordinators.has(unit.lower)) return 's';
  return place.pack.coordinators.has(unit.lower) ? 'c' : '';
}
