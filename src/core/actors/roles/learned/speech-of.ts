import type { NounPhrase } from '../find-noun-phrases.ts';
import { nameAt } from '../names-in-line.ts';
import type { ReadLine } from '../read-line.ts';
import { type RoleWord, wordAt } from '../role-word.ts';
import type { RoleWords } from '../vocabulary/vocabulary.ts';
import { nameBeside } from './name-beside.ts';

/** How a phrase stands to a verb of speech. */
export type Speech = 'next' | 'after' | 'object' | 'within' | 'of' | 'aside' | 'to' | 'far' | 'no';

/** The most tokens between a phrase and its verb, and the most of what hangs on it with a preposition. */
const REACH = 14;
const COMPLEMENT = 7;

/**
 * How a phrase speaks; a name in apposition is a part of it.
 *
 *     The manager also said so.                         → next
 *     “No,” said the manager.                           → after
 *     „Nein“, so der Trainer.                           → after
 *     The head of the union said so.                    → of
 *     The manager, who left in May, said so.            → aside
 *     According to the manager, it rained.              → to
 *     Ada Byron left, said the manager had promised.    → object
 *     A friend of the manager said so.                  → within
 *     The manager was late when the union said so.      → far
 */
export function speechOf(line: ReadLine, phrase: NounPhrase, { pack }: RoleWords): Speech {
  const { words, names } = line;
  const { from } = phrase;
  const to = endOf(line, phrase);
  const isLedTo = !wordAt(words, from - 1).says && pack.accordingTo.some((lead) => endsWith(words, from, lead));
  if (isLedTo) return 'to';
  if (pack.nounPrepositions.has(wordAt(words, from - 1).lower)) return 'within';
  let next = to + 1;
  while (next < to + 4 && passes(wordAt(words, next))) next += 1;
  if (wordAt(words, next).says) return 'next';
  let verb = from - 1;
  while (verb > from - 4 && passes(wordAt(words, verb))) verb -= 1;
  if (wordAt(words, verb).says) {
    const isInverted =
      BEFORE_VERB.has(wordAt(words, verb - 1).text) &&
      nameAt(names.ends, verb - 2) === null &&
      !pack.auxiliaries.has(wordAt(words, to + 1).lower);
    return pack.invertsFreely || isInverted ? 'after' : 'object';
  }
  return speaksOfAnother(words, to) ? 'of' : speaksLater(words, to);
}

/** The last token of a phrase, or of the name behind its comma, or the comma behind that. */
function endOf({ tokens, words, names }: ReadLine, phrase: NounPhrase): number {
  if (nameBeside(tokens, phrase, names)?.where !== 'after') return phrase.to;
  const to = nameAt(names.starts, phrase.to + 2)?.to ?? phrase.to + 2;
  return wordAt(words, to + 1).text === ',' ? to + 1 : to;
}

/** Whether some words stand right before a token. */
function endsWith(words: readonly RoleWord[], end: number, lead: readonly string[]): boolean {
  for (let back = 1; back <= lead.length; back += 1) {
    if (wordAt(words, end - back).lower !== lead[lead.length - back]) return false;
  }
  return true;
}

function passes({ isBetween, says }: RoleWord): boolean {
  return isBetween && !says;
}

/** What stands before a verb that its subject follows: a quotation. */
const BEFORE_VERB = new Set(['”', '"', '’', "'", '»', ',']);

/** "The head of the union said so": seen from "the head". */
function speaksOfAnother(words: readonly RoleWord[], to: number): boolean {
  if (!wordAt(words, to + 1).isPreposition) return false;
  for (let index = to + 2; index < to + COMPLEMENT && wordAt(words, index).isInComplement; index += 1) {
    if (wordAt(words, index).says) return true;
  }
  return false;
}

function speaksLater(words: readonly RoleWord[], to: number): Speech {
  for (let index = to + 2; index <= to + REACH; index += 1) {
    const { says, endsClause } = wordAt(words, index);
    if (says)
      return isComma(words, to + 1) && (isComma(words, index - 1) || isComma(words, index - 2)) ? 'aside' : 'far';
    if (endsClause) break;
  }
  return 'no';
}

function isComma(words: readonly RoleWord[], index: number): boolean {
  return wordAt(words, index).text === ',';
}
