import { remembering } from '../../text/remembering.ts';
import type { Span } from '../../text/span.ts';
import type { ActorKind } from '../actor.ts';
import { matchKnownName } from '../known/match-known-name.ts';
import { nounsOf } from '../known/nouns-of.ts';
import { SHORT_GIVEN_NAMES } from './short-given-names.ts';
import { STATE_ABBREVIATIONS } from './state-abbreviations.ts';

/** A name made comparable: without accents, case, dots, quotation marks and generational suffix. */
export type Form = {
  /** As written. */
  readonly text: string;
  /** Its words in lower case, without a generational suffix. */
  readonly words: readonly string[];
  /** Of a name of one word: “jr” of “Orr Jr.”; it tells a son from his father. */
  readonly suffix: string | null;
  /** The same for all ways of writing one name. */
  readonly key: string;
  /** A bit for the first letter of each word. */
  readonly initials: number;
  /** The full name of whom a list knows under this one. */
  readonly known: string | null;
  /** The nouns in which the full name of such an organisation ends. */
  readonly nouns: readonly string[];
  /** What a list knows under the name as it stands, in CAPITALS too. */
  readonly kind: ActorKind | null;
  /** Whether it may be short for a name that has no letter in common with it: "Bob", "Fla.". */
  readonly isShort: boolean;
  readonly isState: boolean;
};

/** Describes the name that stands at a span: "Byron’s" and "BYRON" have one key. */
export function describeForm(text: string, { start, end }: Span): Form {
  return formOf(text.slice(start, end));
}

/** The news names the same people day by day. */
const formOf = remembering(describe);

function describe(name: string): Form {
  const written = name.replace(/['’]s?$/, '');
  const folded = foldWords(written);
  const words = dropSuffix(folded);
  const suffix = words.length === 1 ? (folded[1] ?? null) : null;
  const known = matchKnownName(written);
  const nouns = known === null ? [] : nounsOf(known);
  const key = suffix === null ? words.join(' ') : `${words[0]} ${suffix}`;
  return {
    text: written,
    words,
    suffix,
    key,
    initials: initialsOf(words) | initialsOf(nouns),
    known: known?.name ?? null,
    nouns,
    kind: matchKnownName(isShouted(name) ? calm(name) : name)?.kind ?? null,
    isShort: SHORT_GIVEN_NAMES.has(key),
    isState: STATE_ABBREVIATIONS.has(key),
  };
}

/** "BIDEN" in a headline; "NATO" is written so everywhere, and its list knows it. */
function isShouted(name: string): boolean {
  if (name.length < 5 || /^.[a-z]/.test(name)) return false;
  return name === name.toUpperCase() && matchKnownName(name) === null;
}

/** "BIDEN" → "Biden". */
function calm(name: string): string {
  return name.replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase());
}

function initialsOf(words: readonly string[]): number {
  let initials = 0;
  for (const word of words) initials |= 1 << (word.charCodeAt(0) & 31);
  return initials;
}

/** "Norham.com", "Norham.co.uk" → Norham. */
const DOMAIN = /(?<=\p{L}{2})(?:\.(?:co|com))?\.(?:[a-z]{2}|com|net|org)$/u;

/** Most names: nothing to fold but case. */
const PLAIN = /^[A-Za-z ]+$/;

function foldWords(name: string): string[] {
  if (PLAIN.test(name)) return dropEmpty(name.toLowerCase().split(/ +/));
  const folded = name
    .replace(DOMAIN, '')
    .normalize('NFD')
    .replace(/[\p{M}.“”"‘«»]/gu, '')
    .replace(/(?<!\p{L})['’]|['’](?!\p{L})/gu, '')
    .replace(/’/g, "'")
    .toLowerCase();
  return dropEmpty(folded.split(/[\s\-‑–,()]+/));
}

function dropEmpty(split: readonly string[]): string[] {
  return split.filter((word) => word !== '' && word !== 'the');
}

function dropSuffix(words: readonly string[]): readonly string[] {
  return words.length > 1 ? words.filter((word, index) => index === 0 || !/^(?:jr|sr|ii|iii|iv)$/.test(word)) : words;
}
