import type { GrammaticalNumber } from '../languages/pack/verb-words.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Place } from './constructs/construct.ts';
import type { ClauseOrder } from './frame/clause.ts';
import { clausesOfVerb } from './frame/clauses-of-verb.ts';
import type { Unit } from './frame/frame.ts';
import type { Paragraph } from './frame/paragraph.ts';
import { classOfUnit } from './frame/units/class-of-unit.ts';
import { numberOfVerb } from './frame/verbs/number-of-verb.ts';

const REACH = 40;

/** How a subject stands to a verb that is not its own. */
const NOT_OWN: ReadonlySet<ClauseOrder> = new Set(['shared', 'according', 'led']);

/** How a pair of marks is set into the writer's text, in a few classes each: what every learned decision looks at. */
export type Setting = {
  /** What stands right before: `start` (of the paragraph), `stop`, `,`, `:`, `that`, `quote`, a class of word. */
  readonly intro: string;
  /** What stands right after. */
  readonly follow: string;
  /**
   * Who is the subject of the reporting verb in the sentence: `own`, or `elided` ("dijo", "und lachte"), or `none`
   * where nothing reports. `null` in languages that leave none out.
   */
  readonly subject: 'own' | 'elided' | 'none' | null;
  /** Whether that verb, where it stands without a subject, is of one or of several: "«…», urlano"; `null` where nothing tells. */
  readonly number: GrammaticalNumber | null;
  /** The point that ends the words inside, or `none`. */
  readonly ending: string;
  /** `upper`, `lower` or `other`: how the words inside begin. */
  readonly lead: string;
  /** Words inside: 1, 2, 3, 4-5, 6-9, 10+. */
  readonly size: string;
};

/**
 * Describes how marks are set into the text around.
 *
 *     He said, “We won.”   → intro `,`  follow `end`  ending `.`  lead `upper`  size `2`
 */
export function describeSetting(place: Place): Setting {
  const { units } = place.paragraphs[place.paragraph]?.frame ?? { units: [] };
  const inner = place.text.slice(place.mark.inner.start, place.mark.inner.end).trim();
  const { subject, number } = place.pack.elidesSubjects ? subjectOf(place) : { subject: null, number: null };
  return {
    intro: introOf(units, place.unit, place.pack),
    follow: followOf(units, place.unit, place.pack),
    subject,
    number,
    ending: /[,.?!…;:—-]$/.exec(inner)?.[0] ?? 'none',
    lead: /^[[(“‘"'…. ]*\p{Lu}/u.test(inner) ? 'upper' : /^[[(“‘"'…. ]*\p{Ll}/u.test(inner) ? 'lower' : 'other',
    size: sizeOf(inner),
  };
}

function introOf(units: readonly Unit[], unit: number, pack: LanguagePack): string {
  const before = units[unit - 1];
  if (before === undefined) return 'start';
  if (before.kind === 'word' && before.sentence !== units[unit]?.sentence) return 'stop';
  return classOfUnit(before, pack) ?? 'start';
}

/** What stands right after; where the comma stands behind the marks, what stands behind it too. */
function followOf(units: readonly Unit[], unit: number, pack: LanguagePack): string {
  const next = units[unit + 1];
  const follow = classOfUnit(next, pack) ?? 'end';
  if (follow !== ',' || !pack.pointsBehindMarks) return follow;
  return `,${classOfUnit(units[unit + 2], pack) ?? 'end'}`;
}

/** Looks at the verbs of speech in the sentence, outside the marks, and whether any of them has a subject of its own. */
function subjectOf({ paragraphs, paragraph, unit, pack }: Place): Pick<Setting, 'subject' | 'number'> {
  const own = paragraphs[paragraph];
  const units = own?.frame.units ?? [];
  const sentence = units[unit]?.sentence;
  let elided: number | null = null;
  for (let at = Math.max(0, unit - REACH); at < Math.min(units.length, unit + REACH); at++) {
    const word = units[at];
    if (own === undefined || word?.kind !== 'word' || word.sentence !== sentence) continue;
    const verb = pack.verbs.get(word.lower);
    if (verb?.force !== 'saying') continue;
    if (hasOwnSubject(own, at)) return { subject: 'own', number: null };
    if (verb.form !== 'participle') elided = at;
  }
  if (elided === null) return { subject: 'none', number: null };
  return { subject: 'elided', number: numberOfVerb(units, elided, pack) };
}

/** Whether the verb at a unit has a subject, and not only one that it shares with a verb before. */
function hasOwnSubject(paragraph: Paragraph, verb: number): boolean {
  return clausesOfVerb(paragraph, verb).some(({ order }) => !NOT_OWN.has(order));
}

function sizeOf(inner: string): string {
  const words = inner.slice(0, 200).split(/\s+/).length;
  if (words <= 3) return String(words);
  if (words <= 5) return '4-5';
  return words <= 9 ? '6-9' : '10+';
}
