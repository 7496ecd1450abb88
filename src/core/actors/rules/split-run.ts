import { startsWithCapital } from '../../text/letters/starts-with-capital.ts';
import type { Token } from '../../text/tokens/find-tokens.ts';
import type { ActorKind } from '../actor.ts';
import { isOrdinaryWord } from '../known/is-ordinary-word.ts';
import { WORDS } from '../known/known-words.ts';
import { matchGivenName } from '../known/match-given-name.ts';
import { LONGEST_KNOWN_NAME, matchKnownName } from '../known/match-known-name.ts';
import type { Name } from '../name.ts';
import type { Casing } from './describe-casing.ts';
import type { Run } from './find-capitalised-runs.ts';
import { startsSentence } from './starts-sentence.ts';

/**
 * Splits a stretch of capitals into the names in it, without titles, nationalities and ordinary first words.
 *
 *     US Secretary of State John Kerry   → US (place), John Kerry (person)
 *     Moreover Syrian President          → none
 */
export function splitRun(text: string, tokens: readonly Token[], run: Run, casing: Casing): Name[] {
  const names: Name[] = [];
  let from = run.from;
  while (from < run.to) {
    const step = readName(text, tokens, { from, to: run.to }, casing);
    if (step.name !== null) names.push(step.name);
    from = step.next;
  }
  return names;
}

/** Articles, "I" and Roman numbers: part of a name at its end only. */
const NEVER_A_NAME = /^(?:The|A|An|I{1,3}|IV|VI{0,3}|IX|X)$/;

type Step = { readonly name: Name | null; readonly next: number };

function readName(text: string, tokens: readonly Token[], run: Run, casing: Casing): Step {
  const word = tokens[run.from]?.text ?? '';
  const known = readKnownName(text, tokens, run);
  if (known !== null) return known;
  if (!startsWithCapital(word) || NEVER_A_NAME.test(word)) return { name: null, next: run.from + 1 };
  const to = findPartEnd(tokens, run);
  if (beginsOrganisation(tokens, run.from, to))
    return named(text, tokens, run.from, to, 'organisation', 'organisation-word');
  if (isTitle(word)) return { name: null, next: afterTitle(tokens, run) };
  const isStray =
    startsSentence(tokens, run.from) &&
    isOrdinaryWord(word) &&
    !casing.capital.has(word) &&
    matchGivenName(word) === null;
  if (isStray || WORDS.nationality.has(word)) return { name: null, next: run.from + 1 };
  return classify(text, tokens, run.from, to);
}

function readKnownName(text: string, tokens: readonly Token[], run: Run): Step | null {
  const start = tokens[run.from]?.start ?? 0;
  for (let to = Math.min(run.to, run.from + LONGEST_KNOWN_NAME); to > run.from; to -= 1) {
    const known = matchKnownName(text.slice(start, tokens[to - 1]?.end));
    if (known === null) continue;
    const isWhole = to === run.to || !isNamePart(tokens[to]?.text ?? '');
    if (isWhole || known.kind === 'place' || to - run.from > 1) {
      const grows =
        !isWhole && known.kind !== 'person' && beginsOrganisation(tokens, run.from, findPartEnd(tokens, run));
      return grows ? null : named(text, tokens, run.from, to, known.kind, 'known-name');
    }
  }
  return null;
}

/** Where the name that begins a run ends at the latest: before a possessive, a title or a hyphen. */
function findPartEnd(tokens: readonly Token[], run: Run): number {
  let to = run.from + 1;
  while (to < run.to && !/^['’]s$/.test(tokens[to]?.text ?? '')) to += 1;
  while (to > run.from + 1 && !startsWithCapital(tokens[to - 1]?.text ?? '')) to -= 1;
  return to;
}

function beginsOrganisation(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map((token) => token.text);
  const last = words.at(-1) ?? '';
  if (words.length === 1) return false;
  if (words.some((word) => isTitle(word)) && !WORDS.organisation.has(last)) return false;
  return (
    WORDS.organisation.has(last) || (WORDS.organisation.has(words[0] ?? '') && /^(?:of|for)$/.test(words[1] ?? ''))
  );
}

function isTitle(word: string): boolean {
  return WORDS.title.has(word.replace(/\.$/, ''));
}

/** Past the title: "Foreign Minister", "Secretary of State", "Minister for Health". */
function afterTitle(tokens: readonly Token[], run: Run): number {
  let next = run.from;
  while (next < run.to && isTitle(tokens[next]?.text ?? '')) next += 1;
  if (!/^(?:of|for)$/.test(tokens[next]?.text ?? '')) return next;
  const person = tokens.slice(next, run.to).findIndex((token) => matchGivenName(token.text) !== null);
  const isComplement = matchKnownName(tokens[next + 1]?.text ?? '') === null;
  return isComplement && person !== -1 ? next + person : next + 1;
}

function isNamePart(word: string): boolean {
  return startsWithCapital(word) && !isTitle(word);
}

function classify(text: string, tokens: readonly Token[], from: number, to: number): Step {
  const words = tokens.slice(from, to).map((token) => token.text);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const before = tokens[from - 1]?.text ?? '';
  const cut = words.findIndex((word, index) => index > 0 && /^(?:of|for|the|&)$/.test(word));
  const end = cut > 0 ? from + cut : to;
  if (isTitle(before) || matchGivenName(first) !== null) return named(text, tokens, from, end, 'person', 'given-name');
  if (WORDS.place.has(last) && words.length > 1) return named(text, tokens, from, to, 'place', 'place-word');
  if (/^\p{Lu}{2,6}$/u.test(first) && words.length === 1)
    return named(text, tokens, from, to, 'organisation', 'acronym');
  if (words.length === 1 && /^(?:in|at|near|from|to)$/i.test(before))
    return named(text, tokens, from, to, 'place', 'preposition');
  if (words.length === 1 && isOrdinaryWord(first)) return { name: null, next: to };
  return named(text, tokens, from, end, 'person', 'capitals');
}

function named(text: string, tokens: readonly Token[], from: number, to: number, kind: ActorKind, rule: string): Step {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { name: { start, end, kind, evidence: { rule, words: text.slice(start, end) } }, next: to };
}
