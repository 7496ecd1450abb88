import type { Place } from '../../constructs/construct.ts';
import { clausesOfVerb } from '../../frame/clauses-of-verb.ts';
import { type Governor, governorOf } from './governor-of.ts';
import type { Inside } from './inside.ts';

/**
 * What the reporting word before the marks says of them, with how it leads to them and who its subject is.
 *
 *     Ada accused the town of “neglect”.     → accuse, through "of", a person's
 *     what is usually called a “soft sell”   → call, helped by "usually", nobody's
 *
 * @param attributive Whether a determiner and a noun stand around the marks.
 */
export function governorFeatures(place: Place, { length, capitals }: Inside, attributive: string): string[] {
  const governor = governorOf(place);
  if (governor === null) return [`gov|none|${length}|${capitals}`, `gov|none|${attributive}|${length}`];
  const { verb, link, helped, distance } = governor;
  const away = awayOf(distance);
  const { subject, head } = subjectOf(place, governor);
  return [
    `gov|${verb.lemma}|${link}`,
    `gov|${verb.lemma}|${away}|${length}`,
    `gov|${verb.lemma}|${verb.form}|${helped}`,
    `gov|${verb.force}|${link}|${away}|${length}`,
    `gov|${verb.force}|${link}|${capitals}`,
    `gov|${verb.force}|${away}|${attributive}|${capitals}`,
    `gov|${verb.force}|${link}|${attributive}`,
    `gov|subject|${subject}|${verb.force}|${away}`,
    `gov|subject|${subject}|${verb.force}|${verb.form}|${length}`,
    `gov|head|${head}`,
    `gov|head|${head}|${verb.lemma}`,
  ];
}

/** The kind of the verb's subject, and the word that tells most: a pronoun's or a noun's own, the actor's kind of a name. */
function subjectOf({ paragraphs, paragraph, cast }: Place, { at }: Governor): { subject: string; head: string } {
  const own = paragraphs[paragraph];
  const phrase = own === undefined ? undefined : clausesOfVerb(own, at)[0]?.subject;
  if (own === undefined || phrase === undefined) return { subject: 'none', head: 'none' };
  const [first, last] = [own.frame.units[phrase.from], own.frame.units[phrase.to]];
  const word = last?.lower ?? '';
  if (phrase.kind === 'pronoun') return { subject: word, head: word };
  if (phrase.kind === 'noun') return { subject: 'noun', head: word };
  const kind = cast.kindOf({ start: first?.start ?? 0, end: last?.end ?? 0 }) ?? 'name';
  return { subject: kind, head: kind };
}

function awayOf(units: number): string {
  if (units <= 1) return String(units);
  return units <= 3 ? '2-3' : units <= 7 ? '4-7' : '8+';
}
