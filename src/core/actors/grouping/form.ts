import type { Span } from '../../text/span.ts';
import { matchKnownName } from '../known-names.ts';

/** A name made comparable: without accents, case, dots, quotation marks and generational suffix. */
export type Form = {
  /** As written. */
  readonly text: string;
  /** Its words in lower case. */
  readonly words: readonly string[];
  /** The same for all ways of writing one name. */
  readonly key: string;
  /** A bit for the first letter of each word. */
  readonly initials: number;
  /** The full name of whom a list knows under this one. */
  readonly known: string | null;
  /** The nouns in which the full name of such an organisation ends. */
  readonly nouns: readonly string[];
};

/** The forms of one text, since each name is asked for again and again, and many are written alike. */
let latest = { text: '', forms: new Map<string, Form>() };

/** Describes the name that stands at a span: "Byron’s" and "BYRON" have one key. */
export function describeForm(text: string, { start, end }: Span): Form {
  if (text !== latest.text) latest = { text, forms: new Map() };
  const name = text.slice(start, end);
  const described = latest.forms.get(name);
  if (described !== undefined) return described;
  const written = name.replace(/['’]s?$/, '');
  const words = foldWords(written);
  const known = matchKnownName(written);
  const nouns = known?.nouns ?? [];
  const form = {
    text: written,
    words,
    key: words.join(' '),
    initials: initialsOf(words) | initialsOf(nouns),
    known: known?.name ?? null,
    nouns,
  };
  latest.forms.set(name, form);
  return form;
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
  if (PLAIN.test(name)) return dropSuffix(name.toLowerCase().split(/ +/));
  const folded = name
    .replace(DOMAIN, '')
    .normalize('NFD')
    .replace(/[\p{M}.“”"‘«»]/gu, '')
    .replace(/(?<!\p{L})['’]|['’](?!\p{L})/gu, '')
    .replace(/’/g, "'")
    .toLowerCase();
  return dropSuffix(folded.split(/[\s\-‑–,()]+/));
}

function dropSuffix(split: readonly string[]): string[] {
  const words = split.filter((word) => word !== '' && word !== 'the');
  return words.length > 1 ? words.filter((word, index) => index === 0 || !/^(?:jr|sr|ii|iii|iv)$/.test(word)) : words;
}
