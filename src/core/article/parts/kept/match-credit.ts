import type { Span } from '../../../text/span.ts';
import { AGENCY_NAMES } from '../../words/agency-names.ts';
import { PICTURE_SOURCES } from '../../words/picture-sources.ts';

/**
 * Finds who made a picture, as a caption says it at its end, from the words that lead to it (“Photo:”) on.
 *
 *     'Ada at the harbour [AP]'                        → AP
 *     'Ada at the harbour. Photo: K. Benz'             → Photo: K. Benz
 *     'Ada at the harbour. KARL BENZ/AFP via Getty'    → KARL BENZ/AFP via Getty
 *     'Ada (left) at the harbour', 'Ada (Norham City)' → none
 */
export function matchCredit(caption: string): Span | null {
  const start = bracketStart(caption) ?? labelStart(caption) ?? tailStart(caption);
  if (start === null) return null;
  const bracket = /[\])]\s*\.?\s*$/.exec(caption);
  return { start, end: bracket && '[('.includes(caption.charAt(start - 1)) ? bracket.index : caption.length };
}

/** The most characters that a credit has. */
const LONGEST = 120;

/** “[AP]”, “Karl Benz (WP)”; behind a full stop any name: “… sailed. (Karl Benz)”. */
function bracketStart(caption: string): number | null {
  const bracket = /[[(]([^[\]()]{2,80})[\])]\s*\.?\s*$/.exec(caption);
  const words = bracket?.[1];
  if (bracket === null || words === undefined) return null;
  const sentence = sentenceStarts(caption).findLast((start) => start <= bracket.index) ?? 0;
  const before = caption.slice(sentence, bracket.index).trim();
  const isApart = sentence > 0 && before === '' && /^\p{Lu}\D*$/u.test(words);
  if (!isApart && !namesSource(words) && !words.includes('/') && labelStart(words) !== 0) return null;
  return sentence > 0 && before !== '' && before.length < 40 && isOfNames(before) ? sentence : bracket.index + 1;
}

const LABEL =
  /(?<!\p{L})(?:(?:photo(?:graph|s)?|foto(?:s|grafie)?|bild(?:er)?|imag(?:es?|en|em)|immagine|picture|beeld|kuva|drawing|illustration|graphic|grafik|video|cr[eé]dit(?:[oi]?s)?|quelle|sources?|fuente|fonte|kilde|källa|zdroj|ljósmynd|ảnh)(?:\s*[:/]|\s+(?:by|courtesy|via)\s)|©|copyright\s)/giu;

/** “Photo: K. Benz”, “© Karl Benz”: the first such words in the last stretch of the caption, without a sentence after. */
function labelStart(caption: string): number | null {
  const least = Math.max(0, caption.length - LONGEST);
  for (const { 0: label, index } of caption.slice(least).matchAll(LABEL)) {
    const words = caption.slice(least + index + label.length);
    const isSaid = label.endsWith(' ') && !isOfNames(words.trim());
    if (!isSaid && !/\p{Ll}{3,}[.!?] \p{Lu}/u.test(words)) return least + index;
  }
  return null;
}

/** A last sentence of names alone, one of them a source of pictures: “… sailed. KARL BENZ/AFP”. */
function tailStart(caption: string): number | null {
  const isCredit = (start: number) => {
    const words = caption.slice(start).trim();
    return words.length <= LONGEST && isOfNames(words) && (namesSource(words) || /[/|]/.test(words));
  };
  return sentenceStarts(caption).find(isCredit) ?? null;
}

/** Where the sentences of a caption begin, also where the space before them was lost; not behind an initial. */
function sentenceStarts(caption: string): readonly number[] {
  const ends = caption.matchAll(/(?<=[\p{Ll}\d)”"»])[.!?…]["”»)]?\s*(?=[\p{Lu}@[(])/gu);
  return [0, ...Array.from(ends, ({ 0: end, index }) => index + end.length)];
}

/** Whether there is none but names and what joins them in a credit. */
function isOfNames(words: string): boolean {
  return words
    .split(/[\s/|,()[\]]+/)
    .every((word) => !/^\p{Ll}/u.test(word) || JOINING.has(word.toLowerCase()) || namesSource(word));
}

const JOINING: ReadonlySet<string> = new Set(
  'and by da de du for from images of picture pool the und van via von'.split(' '),
);

function namesSource(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}\p{M}-]+/u)
    .some((word) => AGENCY_NAMES.has(word) || PICTURE_SOURCES.has(word));
}
