import type { LanguagePack } from '../../../languages/pack.ts';
import type { Clause } from '../../frame/clause.ts';
import type { Unit } from '../../frame/frame.ts';
import { isSaidOfSubject } from '../../frame/is-said-of-subject.ts';
import type { Paragraph } from '../../frame/paragraph.ts';
import type { Phrase } from '../../frame/phrases/phrase.ts';
import { isPersonal } from '../../speakers/referents/roles/is-personal.ts';
import { tellsOnlyMore } from '../closing/tells-only-more.ts';
import { elidedReports } from '../elided-reports.ts';
import { mindReports } from '../verbless/mind-reports.ts';
import { nounReports } from '../verbless/noun-reports.ts';

/**
 * The clauses of a paragraph that may report, those of one verb and one side of it together: they differ in their subject.
 *
 *     Ada Byron, head of the union, said …   → said: head of the union, Ada Byron
 *     The bridge fell.                       → none: the verb does not report
 */
export function rivalClauses(paragraph: Paragraph, pack: LanguagePack): Clause[][] {
  const { units } = paragraph.frame;
  const turned = turnedVerbs(paragraph, pack);
  const groups = new Map<string, Clause[]>();
  for (const found of clausesOf(paragraph, pack)) {
    const clause = turnedRound(units, found, pack);
    if ((clause.verb === null && clause.order !== 'according') || isVerbPhrase(units, clause, pack)) continue;
    if (isYear(units, clause)) continue;
    const isTurnedFrom = clause.order !== 'inverted' && turned.has(clause.verbTo);
    if (isTurnedFrom || isByname(units, clause, pack)) continue;
    const key = `${clause.verbTo} ${clause.order === 'inverted'}`;
    const group = groups.get(key);
    const [first] = group ?? [];
    if (group === undefined || first === undefined || isAgentOf(units, clause, first, pack)) groups.set(key, [clause]);
    else if ((clause.order === 'passive') === (first.order === 'passive')) group.push(clause);
  }
  return [...groups.values()];
}

/** "Ada Byron was told | by Orr | that it fell": who says what others are told. */
function isAgentOf(units: readonly Unit[], { order }: Clause, told: Clause, pack: LanguagePack): boolean {
  return order === 'passive' && isSaidOfSubject(units, told, pack);
}

function clausesOf(paragraph: Paragraph, pack: LanguagePack): readonly Clause[] {
  const elided = elidedReports(paragraph, pack);
  const others = [...elided, ...nounReports(paragraph, pack), ...mindReports(paragraph, pack)];
  if (others.length === 0) return paragraph.clauses;
  const left = new Set(elided.map(({ verbTo }) => verbTo));
  const own = paragraph.clauses.filter(({ order, verbTo }) => order !== 'led' || !left.has(verbTo));
  return [...own, ...others].sort((one, other) => one.verbFrom - other.verbFrom);
}

/** "…, | a-t-elle précisé |": a pronoun that hangs on the auxiliary, and the report begins with that. */
function turnedRound(units: readonly Unit[], clause: Clause, pack: LanguagePack): Clause {
  const { subject, order, verbFrom, verbTo, verb, negated } = clause;
  const auxiliary = subject.from - 1;
  const isHung = subject.to === verbFrom - 1 && pack.enclitics.has(units[subject.from]?.lower ?? '');
  if (order !== 'direct' || !isHung || !pack.auxiliaries.has(units[auxiliary]?.lower ?? '')) return clause;
  return { subject, order: 'inverted', verbFrom: auxiliary, verbTo, verb, negated };
}

/** “Those who will work on it ask whether …”: what an auxiliary precedes is no subject. */
function isVerbPhrase(units: readonly Unit[], { subject, order }: Clause, pack: LanguagePack): boolean {
  return order === 'direct' && pack.auxiliaries.has(units[subject.from - 1]?.lower ?? '');
}

/** "Nata nel | 1931 |, raccontava …": no year says something. */
function isYear(units: readonly Unit[], { order, subject: { from, to } }: Clause): boolean {
  return order === 'led' && from === to && /^(?:1[5-9]|20)\d\d$/.test(units[from]?.text ?? '');
}

/**
 * The verbs of reports that turn round to whoever has it alone: between points, if the pack wants it so, "…, | jure | l’un
 * d’eux.", "…, | assure | la maire."; and those that end their sentence with who says it: "…, | said | the mayor, Ada Byron."
 */
function turnedVerbs({ frame: { units }, clauses }: Paragraph, pack: LanguagePack): ReadonlySet<number> {
  const turned = new Set<number>();
  for (const clause of clauses) {
    const { order, verbFrom, verbTo, subject } = clause;
    if (order !== 'inverted' || units[verbFrom - 1]?.text !== ',' || subject.from !== verbTo + 1) continue;
    if (!isBetweenPoints(units, clause, pack) && !isPlainEnd(units, clause, pack)) continue;
    if (isSomebody(units, subject, pack)) turned.add(verbTo);
  }
  return turned;
}

function isBetweenPoints(units: readonly Unit[], { subject }: Clause, pack: LanguagePack): boolean {
  return pack.reports.turnsReports && units[subject.to + 1]?.kind !== 'word';
}

function isPlainEnd(units: readonly Unit[], { subject, verb }: Clause, pack: LanguagePack): boolean {
  return pack.plainVerbs.has(verb?.lemma ?? '') && tellsOnlyMore(units, subject.to + 1, pack);
}

/** "Ada", "la maire", "l’un d’eux", and not "la vérité". */
function isSomebody(units: readonly Unit[], { from, to, kind }: Phrase, pack: LanguagePack): boolean {
  if (kind !== 'noun' || pack.pronouns.has(units[to]?.lower ?? '')) return true;
  return units
    .slice(from, to + 1)
    .some(({ lower, closed }) => !closed && (pack.speakingNouns.has(lower) || isPersonal(lower, pack)));
}

/** "Karl Orr, | dit | Kalle, ne jouera pas": what he is called, and nobody's report. */
function isByname(units: readonly Unit[], { order, subject, verbFrom, verbTo }: Clause, pack: LanguagePack): boolean {
  if (order !== 'inverted' || subject.from !== subject.to || !pack.namingWords.has(units[verbTo]?.lower ?? ''))
    return false;
  const [given, surname, comma, after] = [verbFrom - 3, verbFrom - 2, verbFrom - 1, subject.to + 1].map(
    (at) => units[at],
  );
  return given?.capital === true && surname?.capital === true && comma?.text === ',' && after?.text === ',';
}
