import type { Pieces } from '../../../../linear-model/feature-tree.ts';
import { lowerBound } from '../../../../text/lower-bound.ts';
import type { Span } from '../../../../text/span.ts';
import { clausesOfSentence } from '../../../constructs/clauses/nearby/clauses-of-sentence.ts';
import type { Candidate, Place } from '../../../constructs/construct.ts';
import type { Setting } from '../../../describe-setting.ts';
import type { Paragraph } from '../../../frame/paragraph.ts';
import { sentenceOf } from '../../../frame/sentence-of.ts';
import { classOfUnit } from '../../../frame/units/class-of-unit.ts';

/** Further away, it does not matter how far. */
const MOST_SENTENCES = 4;
const MOST_NAMES = 3;
/** Units between a candidate and the marks that are searched for other marks. */
const FARTHEST_MARK = 80;

/**
 * The way from a candidate to the marks: how many sentences it goes, past how many other people and quotes, and what the
 * candidate does in the sentence that names it.
 *
 *     Ada Byron shook her head. Frost left. “No.”    → Ada Byron: two sentences, past one; Frost: one, past none
 *     She asked Ada Byron why. “No.”                 → Ada Byron does nothing there
 */
export function wayFeatures(place: Place, setting: Setting, candidate: Candidate): Pieces[] {
  const { construct, phrase, clause } = candidate;
  const read = place.paragraphs[candidate.paragraph];
  if (read === undefined) return [];
  const where = whereOf(place, read, candidate);
  const past = namesBetween(place, candidate.speaker);
  const deed = deedOf(read, candidate);
  const marks = marksBetween(place, read, candidate);
  const kind = phrase.kind === 'name' ? (place.cast.kindOf(candidate.speaker) ?? 'name') : phrase.kind;
  const first = read.frame.units[phrase.from];
  const opening = first?.closed ? first.lower : (classOfUnit(first, place.pack) ?? 'none');
  const force = clause === null ? 'naked' : (clause.verb?.force ?? clause.order);
  return [
    ['where', construct, where],
    ['where', kind, where],
    ['where', kind, where, setting.intro],
    ['where', construct, where, setting.intro, setting.subject],
    ['where', construct, where, setting.lead, setting.size],
    ['past', construct, past, where],
    ['past', kind, past, where],
    ['past', kind, past, setting.intro, setting.subject],
    ['deed', construct, deed],
    ['deed', kind, deed, where],
    ['deed', kind, deed, setting.intro],
    ['deed', kind, deed, past, setting.subject],
    ['marks', construct, marks, where],
    ['marks', kind, marks, where],
    ['opening', phrase.kind, opening],
    ['opening', phrase.kind, opening, force],
    ['opening', construct, opening],
    ['kind-force', kind, force, setting.intro, setting.follow],
    ['kind-force', kind, force, construct, setting.subject],
  ];
}

/** Sentences between, before or behind the marks; or paragraphs. */
function whereOf(place: Place, read: Paragraph, { paragraph, phrase }: Candidate): string {
  const paragraphs = place.paragraph - paragraph;
  const own = sentenceOf(read, phrase.from);
  if (paragraphs !== 0) {
    const last = sentenceOf(read, read.frame.units.length - 1);
    return `${paragraphs} ${own === last ? 'last' : own === 0 ? 'first' : 'inside'}`;
  }
  const away = sentenceOf(read, place.unit) - own;
  const side = phrase.from > place.unit ? 'behind' : 'before';
  return `${side} ${Math.min(Math.abs(away), MOST_SENTENCES)}`;
}

/** How many other names stand between. */
function namesBetween({ cast, mark }: Place, { start, end }: Span): number {
  const [from, to] = end <= mark.start ? [end, mark.start] : [mark.end, start];
  const first = lowerBound(cast.named, (name) => name.start < from);
  const last = lowerBound(cast.named, (name) => name.start < to);
  return Math.min(Math.max(0, last - first), MOST_NAMES);
}

/** What a candidate is the subject of in its sentence, or the word that it hangs on. */
function deedOf(read: Paragraph, { phrase }: Candidate): string {
  for (const { subject, verb, order } of clausesOfSentence(read, sentenceOf(read, phrase.to))) {
    if (subject.to === phrase.to && order !== 'shared')
      return verb === null ? `acts ${order}` : `${verb.force} ${order}`;
  }
  const before = read.frame.units[phrase.from - 1];
  return before?.closed && before.sentence === read.frame.units[phrase.from]?.sentence ? 'hangs' : 'none';
}

/** Other marks between, up to two. */
function marksBetween(place: Place, { frame: { units } }: Paragraph, { paragraph, phrase }: Candidate): number {
  if (paragraph !== place.paragraph) return -1;
  const [from, to] = phrase.to < place.unit ? [phrase.to + 1, place.unit] : [place.unit + 1, phrase.from];
  let seen = 0;
  for (let at = from; at < Math.min(to, from + FARTHEST_MARK) && seen < 2; at++)
    if (units[at]?.kind === 'quote') seen++;
  return seen;
}
