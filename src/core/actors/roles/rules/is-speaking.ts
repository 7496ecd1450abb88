import type { Token } from '../../../text/find-tokens.ts';
import type { NounPhrase } from '../find-noun-phrases.ts';
import { SPEECH } from '../role-words.ts';

/**
 * Says whether a phrase is the one that speaks.
 *
 *     The manager also said so. “No,” said the manager. The manager, who left in May, said so.   → yes
 *     A source close to the manager said so. …, said the manager had left.                       → no
 */
export function isSpeaking(line: readonly Token[], { from, to }: NounPhrase): boolean {
  const before = line[from - 1]?.text ?? '';
  if (before === 'to' && line[from - 2]?.text.toLowerCase() === 'according') return true;
  if (PREPOSITION.test(before)) return false;
  if (INVERTED.test(before)) {
    return /^[”"’'»,]$/.test(line[from - 2]?.text ?? '') && !GOES_ON.test(line[to + 1]?.text ?? '');
  }
  let next = to + 1;
  if (/^(?:of|for|in|at)$/.test(line[next]?.text ?? '')) {
    while (next < to + 7 && !SPEECH.has(line[next]?.text ?? '') && /^[\p{L}-]/u.test(line[next]?.text ?? '')) next += 1;
  }
  next = skipAside(line, next);
  while (BETWEEN.test(line[next]?.text ?? '') && next < to + LONGEST_ASIDE) next += 1;
  return SPEECH.has(line[next]?.text ?? '') || SPOKEN.has(line[next]?.text ?? '');
}

/** Words that may stand between a speaker and the verb. */
const BETWEEN = /^(?:also|later|then|has|had|have|who|even|only|\w+ly)$/;

/** Verbs that stand before their speaker after a quotation: “…” said the minister. */
const INVERTED =
  /^(?:said|says|added|wrote|replied|explained|recalled|insisted|joked|asked|noted|laughed|shouted|warned|argued)$/;

/** What makes of "said the minister" the beginning of what somebody else said: "said the minister had left". */
const GOES_ON =
  /^(?:had|has|have|is|was|were|are|would|will|could|can|should|may|might|must|did|does|wanted|needed|faces?|knew|\w+ed)$/;

/** What stands before a phrase that is not what the sentence is about: "a source close to the player said". */
const PREPOSITION = /^(?:of|for|from|to|by|with|at|in|on|near|about|against|inside|outside|than|as|behind|without)$/;

/** The most words of an aside with its commas. */
const LONGEST_ASIDE = 14;

/** Behind "whose term ends in May," in "The governor, whose term ends in May, said". */
function skipAside(line: readonly Token[], from: number): number {
  if (line[from]?.text !== ',' || !ASIDE.test(line[from + 1]?.text ?? '')) return from;
  for (let at = from + 2; at < Math.min(line.length, from + LONGEST_ASIDE); at += 1) {
    if (line[at]?.text === ',') return at + 1;
  }
  return from;
}

/** What an aside begins with; a name would be an apposition. */
const ASIDE = /^(?:who|whose|for|in|at|on|asked|\d+|speaking|meanwhile|however|too|also|backed|signed|wearing|a|an)$/;

/** Verbs that are speech where a role stands before them. */
const SPOKEN = new Set(
  'contended lamented sighs sighed laughed laughs disagreed countered demanded complains jokes recounted confided conceded concedes congratulated thanked'.split(
    ' ',
  ),
);

/** Any noun may be somebody's, if it speaks: “Good,” the lock said. */
export function isSpokenAfter(line: readonly Token[], at: number): boolean {
  return SAYS.has(line[at + 1]?.text ?? '') && !BETWEEN.test(line[at]?.text ?? '');
}

const SAYS = new Set(['said', 'says', 'told', 'added', 'laughed', 'joked']);
