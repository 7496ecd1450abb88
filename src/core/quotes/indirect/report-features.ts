import type { LanguagePack } from '../../languages/pack.ts';
import type { Pieces } from '../../linear-model/feature-tree.ts';
import { classOf } from '../describe-setting.ts';
import type { Clause } from '../frame/clause.ts';
import type { Unit } from '../frame/frame.ts';
import { isVerb } from './is-verb.ts';
import type { ReportStart } from './report-start.ts';
import { subjectFeatures } from './subject-features.ts';
import { wideStartFeatures } from './wide-start-features.ts';

const LOOK_AHEAD = 14;

/** A clause in its paragraph. */
export type ReportPlace = { readonly units: readonly Unit[]; readonly clause: Clause; readonly pack: LanguagePack };

/** What speaks against a clause reporting anything. */
export function noReportFeatures({ units, clause, pack }: ReportPlace): Pieces[] {
  const lemma = lemmaOf({ units, clause, pack });
  const { force, form } = clause.verb ?? { force: 'source', form: 'source' };
  const before = classOf(units[Math.min(clause.verbFrom, clause.subject.from) - 1], pack) ?? 'start';
  const features: Pieces[] = [
    ['none'],
    ['none', lemma],
    ['none', lemma, form],
    ['none', force, form],
    ['none', clause.order, force],
    ['none', clause.order, form],
    ['none', 'subject', clause.subject.kind, force],
    ['none', 'head', units[clause.subject.to]?.lower ?? ''],
    ['none', 'negated', `${clause.negated}`],
    ['none', 'before', before],
    ['none', 'helped', units[clause.verbTo - 1]?.lower ?? '', `${clause.verbTo > clause.verbFrom}`],
    ['none', 'to', `${pack.reports.infinitive.has(units[clause.verbFrom - 1]?.lower ?? '')}`, form],
  ];
  return features.concat(subjectFeatures({ units, clause, pack }));
}

/** What speaks for the reported words to begin at a place. */
export function startFeatures({ units, clause, pack }: ReportPlace, { kind, at }: ReportStart): Pieces[] {
  const lemma = lemmaOf({ units, clause, pack });
  const { force, form } = clause.verb ?? { force: 'source', form: 'source' };
  const first = units[at]?.lower ?? '';
  const opening = classOf(units[at], pack) ?? 'end';
  const second = classOf(units[at + 1], pack) ?? 'end';
  const before = units[at - 1]?.lower ?? 'start';
  const hasVerb = verbAhead(units, at, pack);
  const after = afterReport(units, clause, pack);
  const features: Pieces[] = [
    ['start', kind],
    ['start', kind, lemma],
    ['start', kind, lemma, opening],
    ['start', kind, lemma, hasVerb],
    ['start', kind, force, form],
    ['start', kind, force, opening],
    ['start', kind, opening, second],
    ['start', kind, opening, hasVerb, force],
    ['start', kind, 'first', first],
    ['start', kind, force, 'first', first],
    ['start', kind, lemma, 'first', first],
    ['start', kind, 'before', before],
  ];
  if (pack.reports.soughtWidely) features.push(...wideStartFeatures({ units, clause, pack }, { kind, at }, lemma));
  const asks = pack.reports.questions.has(first);
  features.push(['start', kind, 'order', clause.order, force], ['start', kind, 'asks', `${asks}`, hasVerb]);
  if (asks) features.push(['start', 'asks', lemma], ['start', 'asks', lemma, form], ['start', 'asks', first]);
  if (kind === 'after') features.push(...afterFeatures({ units, clause, pack }, hasVerb));
  if (kind === 'before')
    features.push(
      ['start', 'before', lemma, after],
      ['start', 'before', force, form, after],
      ['start', 'before', opening, hasVerb, after],
      ['start', 'before', clause.order, force, hasVerb, after],
    );
  return features;
}

/** What stands before a report between commas: an opening, half of what is reported, or a sentence of the writer's. */
function afterFeatures({ units, clause, pack }: ReportPlace, hasVerb: string): Pieces[] {
  const last = Math.min(clause.subject.from, clause.verbFrom) - 2;
  let from = last;
  let verb = false;
  while (from > 0 && last - from < LOOK_AHEAD && units[from - 1]?.sentence === units[last]?.sentence) from--;
  for (let at = from; at <= last; at++) {
    const unit = units[at];
    verb ||= unit !== undefined && unit.kind === 'word' && isVerb(unit, pack);
  }
  const opening = classOf(units[from], pack) ?? 'start';
  const words = lengthOf(last - from + 1);
  return [
    ['start', 'after', 'words', words, `${verb}`, hasVerb],
    ['start', 'after', 'opening', opening, `${verb}`],
    ['start', 'after', 'verb', `${verb}`, hasVerb, clause.verb?.force ?? 'other'],
  ];
}

/** What speaks for the reported words to end with a unit. */
export function endFeatures({ units, clause, pack }: ReportPlace, start: ReportStart, end: number): Pieces[] {
  const { force } = clause.verb ?? { force: 'source' };
  const lemma = lemmaOf({ units, clause, pack });
  const following = units[end + 1];
  const isLast = following === undefined || following.sentence !== units[end]?.sentence;
  const next = isLast || /^[.?!…]$/.test(following?.text ?? '') ? 'end' : (following?.lower ?? '');
  const nextClass = next === 'end' ? 'end' : (classOf(following, pack) ?? 'end');
  const afterNext = next === 'end' ? 'end' : (classOf(units[end + 2], pack) ?? 'end');
  const third = next === 'end' ? 'end' : (classOf(units[end + 3], pack) ?? 'end');
  const opener = units[Math.min(clause.subject.from, clause.verbFrom) - 1];
  const hangsOn = opener !== undefined && pack.subordinators.has(opener.lower) ? opener.lower : 'nothing';
  const rest = restOf(units, end, pack);
  const shares = sharesSubject(units, end, clause, pack);
  const seen = sketch(units, start.at, end, pack);
  const opening = classOf(units[start.at], pack) ?? 'end';
  const length = lengthOf(end - start.at + 1);
  return [
    ['end', next],
    ['end', next, seen],
    ['end', nextClass, seen, start.kind],
    ['end', nextClass, afterNext, seen],
    ['end', next, afterNext],
    ['end', nextClass, afterNext, third],
    ['end', next, units[end + 2]?.lower ?? ''],
    ['end', 'hangs', hangsOn, nextClass, seen],
    ['end', 'hangs', `${hangsOn !== 'nothing' && !pack.reports.that.has(hangsOn)}`, nextClass, seen.slice(-1)],
    ['end', 'shares', shares, nextClass],
    ['end', 'shares', shares, seen],
    ['end', 'rest', rest.length, rest.verb, nextClass, seen],
    ['end', 'rest', rest.length, rest.verb, next],
    ['end', start.kind, force, seen, `${next === 'end'}`],
    ['end', opening, seen, nextClass],
    ['end', lemma, next],
    ['end', lemma, seen],
    ['end', 'length', length, nextClass, seen],
    ['end', 'length', length, start.kind, force],
    ['end', 'order', clause.order, nextClass],
    ['end', 'last', classOf(units[end], pack) ?? '', nextClass],
  ];
}

/** The verb, or the word that leads to a source: "selon" and "pour" are not equally so. */
function lemmaOf({ units, clause: { verb, order, verbFrom }, pack }: ReportPlace): string {
  if (verb !== null || order !== 'according' || !pack.reports.soughtWidely) return verb?.lemma ?? order;
  return units[verbFrom]?.lower ?? order;
}

function verbAhead(units: readonly Unit[], from: number, pack: LanguagePack): string {
  for (let at = from + 1; at < from + LOOK_AHEAD; at++) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== units[from]?.sentence) return 'none';
    if (unit.kind === 'quote') return 'marks';
    if (unit.kind === 'point' && /^[;:,]$/.test(unit.text)) return 'none';
    if (isVerb(unit, pack)) return pack.auxiliaries.has(unit.lower) ? 'auxiliary' : 'verb';
    if (pack.reports.infinitive.has(unit.lower)) return 'to';
  }
  return 'none';
}

function afterReport(units: readonly Unit[], { subject, verbTo }: Clause, pack: LanguagePack): string {
  const last = Math.max(subject.to, verbTo);
  const after = units[last + 1];
  return after === undefined || after.sentence !== units[last]?.sentence ? 'end' : (classOf(after, pack) ?? 'end');
}

/** What the words hold so far: a verb, a comma, both, nothing. */
function sketch(units: readonly Unit[], from: number, to: number, pack: LanguagePack): string {
  let verb = '';
  let commas = 0;
  for (let at = from; at <= to; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.text === ',') commas++;
    else if (unit.kind === 'word' && at > from && isVerb(unit, pack)) verb = 'v';
    else if (pack.reports.infinitive.has(unit.lower) && verb === '') verb = 't';
  }
  return `${verb}${Math.min(commas, 2)}`;
}

/** "…, | and accused": whether a verb in the form of the report's own goes on with its subject. */
function sharesSubject(units: readonly Unit[], end: number, { verb }: Clause, pack: LanguagePack): string {
  let at = end + 1;
  if (units[at]?.text === ',') at++;
  if (!pack.coordinators.has(units[at]?.lower ?? '')) return 'none';
  at++;
  while (at < end + 5 && pack.isAdverb(units[at]?.lower ?? '')) at++;
  const next = units[at];
  if (next === undefined || next.kind !== 'word' || !isVerb(next, pack)) return 'no-verb';
  const other = pack.verbs.get(next.lower);
  return other === undefined ? 'other' : `${other.form === verb?.form}`;
}

/** What the sentence goes on with: how many words, with a verb or without. */
function restOf(
  units: readonly Unit[],
  end: number,
  pack: LanguagePack,
): { readonly length: string; readonly verb: string } {
  let verb = 'none';
  let at = end + 1;
  for (; at < end + LOOK_AHEAD && units[at]?.sentence === units[end]?.sentence; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (verb === 'none' && unit.kind === 'word' && isVerb(unit, pack))
      verb = pack.verbs.get(unit.lower)?.force ?? 'verb';
  }
  return { length: lengthOf(at - end), verb };
}

function lengthOf(words: number): string {
  if (words <= 3) return String(words);
  return words <= 5 ? '4-5' : words <= 9 ? '6-9' : words <= 15 ? '10-15' : words <= 30 ? '16-30' : '31+';
}
