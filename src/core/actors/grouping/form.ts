import type { Span } from '../../text/span.ts';

/** A name made comparable: without accents, case, dots, quotation marks and generational suffix. */
export type Form = {
  /** As written. */
  readonly text: string;
  /** Its words in lower case. */
  readonly words: readonly string[];
  /** The same for all ways of writing one name. */
  readonly key: string;
};

/** The forms of one text, since each name is asked for again and again, and many are written alike. */
let latest = { text: '', forms: new Map<string, Form>() };

/** Describes the name that stands at a span: "Byron’s" and "BYRON" have one key. */
export function describeForm(text: string, { start, end }: Span): Form {
  if (text !== latest.text) latest = { text, forms: new Map() };
  const name = text.slice(start, end);
  const known = latest.forms.get(name);
  if (known !== undefined) return known;
  const written = name.replace(/['’]s?$/, '');
  const words = foldWords(written);
  const form = { text: written, words, key: words.join(' ') };
  latest.forms.set(name, form);
  return form;
}

/** Most names: nothing to fold but case. */
const PLAIN = /^[A-Za-z ]+$/;

function foldWords(name: string): string[] {
  if (PLAIN.test(name)) return dropSuffix(name.toLowerCase().split(/ +/));
  const folded = name
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
