import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { genderOfGivenName } from '../../genders/gender-of-given-name.ts';
import { WORDS } from '../../known/known-words.ts';
import { matchGivenName } from '../../known/match-given-name.ts';
import { ENTERING_WORDS } from '../../lists/words/entering-words.ts';
import { EUROPEAN_WORDS } from '../../lists/words/european-words.ts';
import { SPORT_WORDS } from '../../lists/words/sport/sport-words.ts';
import { hashText, mixHashes } from '../hash.ts';
import { clustersOf, type Lexicon, listsOf } from '../lexicon/lexicon.ts';
import { keyOfWord, NAME_SEED } from '../lexicon/lexicon-keys.ts';
import { CASE, CLASS, MARK, type Word } from './word.ts';

const SPORT = parseWordList(SPORT_WORDS);
const INTO = parseWordList(ENTERING_WORDS);
const PARTICLES = new Set(
  'al el bin ibn bint ben de del della di da dos das do van von der den ter zu la le of for and &'.split(' '),
);
const ARTICLES = new Set('the a an der die das le la les el los il o os de het'.split(' '));

const AFFIXES = [2, 3, 4, -2, -3, -4, -5];

const MARKS: ReadonlyMap<string, number> = new Map([
  ...["'s", '’s', "'", '’'].map((text) => [text, MARK.possessive] as const),
  ...['.', '!', '?', '…', '“', '"', '‘', '«', '„', '[', '•', '–', '—', '*', '|'].map(
    (text) => [text, MARK.stop] as const,
  ),
  [',', MARK.comma],
  ['(', MARK.opening],
  [')', MARK.closing],
  ['-', MARK.hyphen],
  [':', MARK.colon],
]);

/** The language of an article, and what lists say about its words. */
export type Tongue = { readonly lang: string; readonly lexicon: Lexicon };

/** Describes a word by itself. */
export function describeWord(text: string, number: number, { lang, lexicon }: Tongue): Word {
  const lowered = text.toLowerCase();
  const plain = hashText(lowered);
  const casing = describeCase(text, lowered);
  const lower = isShort(lowered, casing) && lang !== 'en' ? mixHashes(hashText(lang), plain) : plain;
  const folded = hashText(foldAccents(lowered));
  const clusters = clustersOf(lexicon, keyOfWord(plain));
  return {
    number,
    text,
    casing,
    mark: MARKS.get(text) ?? 0,
    exact: hashText(text),
    lower,
    folded,
    shape: hashText(describeShape(text)),
    affixes: Int32Array.from(AFFIXES, (length) => hashAffix(lowered, length)),
    coarse: clusters & 127,
    middle: (clusters >>> 7) & 511,
    fine: clusters >>> 16,
    lists: listsOf(lexicon, keyOfWord(mixHashes(NAME_SEED, folded))),
    classes: classify(text, lowered, lang),
  };
}

/**
 * Short words are told apart by their language: one model reads six, where "a" is *to* or *the*, "de" *of* or *the*.
 */
function isShort(lowered: string, casing: number): boolean {
  return lowered.length <= 3 && (casing === CASE.lower || casing === CASE.capital);
}

/** Packs the clusters of a word, each from 1, as `describeWord` unpacks them. */
export function packClusters(coarse: number, middle: number, fine: number): number {
  return coarse | (middle << 7) | (fine << 16);
}

/** Takes accents away: "Agüero" and "Aguero" are one name on a list. */
export function foldAccents(lowered: string): string {
  const plain = lowered.replace(/’/g, "'");
  return /^[\0-\x7f]*$/.test(plain) ? plain : plain.normalize('NFD').replace(/\p{M}/gu, '');
}

function describeCase(text: string, lowered: string): number {
  if (!/\p{L}/u.test(text)) return /\p{N}/u.test(text) ? CASE.number : CASE.mark;
  if (text === lowered) return CASE.lower;
  if (text.length > 1 && text === text.toUpperCase()) return CASE.capitals;
  return /^\p{Lu}/u.test(text) ? CASE.capital : CASE.mixed;
}

/** "Byron" → "Xx", "McAda" → "XxXx", "U.S." → "X.X.", "2024" → "d". */
function describeShape(text: string): string {
  let shape = '';
  for (const letter of text.slice(0, 24)) {
    const kind = /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : /\p{N}/u.test(letter) ? 'd' : letter;
    if (!shape.endsWith(kind)) shape += kind;
  }
  return shape + Math.min(text.length, 3);
}

function hashAffix(lowered: string, length: number): number {
  if (lowered.length <= Math.abs(length)) return 0;
  return length > 0 ? hashText(lowered.slice(0, length)) : hashText(lowered.slice(length));
}

/** Classes of words that stand on lists by their class, and by their class and their language. */
const EUROPEAN = readEuropeanClasses();

/** For each language its words, and under `''` those whose language tells nothing. */
function readEuropeanClasses(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const byLanguage = new Map<string, Map<string, number>>();
  for (const line of EUROPEAN_WORDS.split('\n')) {
    const [heading = '', words = ''] = line.split('\t');
    const [name, lang = ''] = heading.split(' ');
    const bit = Object.entries(CLASS).find(([key]) => key === name)?.[1] ?? 0;
    const classes = byLanguage.get(lang) ?? new Map<string, number>();
    byLanguage.set(lang, classes);
    for (const word of words.split(' ')) classes.set(word, (classes.get(word) ?? 0) | bit);
  }
  return byLanguage;
}

/** Classes whose words are told by their language alone, in a language that has such words. */
const OWN_CLASSES = CLASS.into | CLASS.article;

function classify(text: string, lowered: string, lang: string): number {
  const classes = classifyAnywhere(text, lowered);
  const own = EUROPEAN.get(lang);
  return own === undefined ? classes : (classes & ~OWN_CLASSES) | (own.get(lowered) ?? 0) | givenNameOf(text);
}

/** Longer lists than English articles need. */
function givenNameOf(text: string): number {
  const gender = genderOfGivenName(text);
  if (gender === null) return 0;
  return gender === 'female' ? CLASS.female : CLASS.male;
}

function classifyAnywhere(text: string, lowered: string): number {
  const bare = text.endsWith('.') ? text.slice(0, -1) : text;
  const capital = bare.slice(0, 1).toUpperCase() + bare.slice(1).toLowerCase();
  const given = matchGivenName(capital);
  return (
    (EUROPEAN.get('')?.get(bare.toLowerCase()) ?? 0) |
    (WORDS.title.has(capital) ? CLASS.title : 0) |
    (WORDS.organisation.has(capital) || WORDS.organisation.has(text) ? CLASS.organisation : 0) |
    (WORDS.place.has(capital) ? CLASS.place : 0) |
    (WORDS.nationality.has(capital) ? CLASS.nationality : 0) |
    (WORDS.calendar.has(capital) ? CLASS.calendar : 0) |
    (WORDS.speech.has(lowered) ? CLASS.speech : 0) |
    (SPORT.has(lowered) ? CLASS.sport : 0) |
    (WORDS.common.has(lowered) ? CLASS.common : 0) |
    (given === 'female' || given === 'either' ? CLASS.female : 0) |
    (given === 'male' || given === 'either' ? CLASS.male : 0) |
    (INTO.has(lowered) ? CLASS.into : 0) |
    (PARTICLES.has(lowered) ? CLASS.particle : 0) |
    (ARTICLES.has(lowered) ? CLASS.article : 0)
  );
}
