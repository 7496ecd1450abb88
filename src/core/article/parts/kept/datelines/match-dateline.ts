import { letterCase } from '../../../../text/letters/letter-case.ts';
import type { Span } from '../../../../text/span.ts';
import { monthNumber } from '../../../fields/dates/month-number.ts';
import { AGENCY_NAMES } from '../../../words/authors/agency-names.ts';
import { NAME_PARTICLES } from '../../../words/authors/name-particles.ts';
import { datelineEvidence } from './dateline-evidence.ts';

/** The most characters that a dateline has. */
const LONGEST = 70;

/**
 * Finds the dateline that a paragraph begins with: where, when and for which agency it was written, up to the dash.
 *
 *     'WESTHAVEN, Nov 3 (Reuters) – The harbour reopened.'   → WESTHAVEN, Nov 3 (Reuters) –
 *     '(ANSA) - WESTHAVEN, 03 MAR - Riapre il porto.'        → (ANSA) - WESTHAVEN, 03 MAR -
 *     'Westhaven - Der Hafen ist wieder offen.'              → Westhaven -
 *     'WESTHAVEN – the town, not the harbour – woke early.'  → none: it goes on in lower case
 *     'Ada Byron – Nobody knew her – came late.'             → none: two words that may be a person
 */
export function matchDateline(paragraph: string): Span | null {
  const opening = paragraph.slice(0, LONGEST);
  if (!DASHES.some((dash) => opening.includes(dash))) return null;
  const ends = Array.from(opening.matchAll(DASH));
  const last = ends.findLast(({ 0: dash, index }) => {
    const next = paragraph.charAt(index + dash.length);
    return letterCase(next) !== 'lower' && isDateline(paragraph.slice(0, index));
  });
  return last === undefined ? null : { start: 0, end: last.index + last[0].trimEnd().length };
}

/** Most paragraphs have none, and are spared the expression. */
const DASHES: readonly string[] = ['-', '–', '—'];

/** A dash with a space behind it, and one before it or the mark that ends what it stands behind: `(EFE).-`. */
const DASH = /(?<=[\s.):])[-–—]{1,2}\s+/g;

function isDateline(words: string): boolean {
  const parts = words.split(/[\s,.()/:–—-]+/).filter((part) => part !== '');
  if (parts.length === 0 || !parts.every(mayBePart)) return false;
  if (parts.length === 1 || words.split(/\s/).length === 1) return parts.every(isLong);
  if (datelineEvidence(words) !== null || isAgencyInBrackets(words)) return true;
  return words === words.toUpperCase() && parts.some(isLong);
}

/** A name, a figure, an agency, a month or a small word within a name. */
function mayBePart(part: string): boolean {
  if (letterCase(part.charAt(0)) !== 'lower') return true;
  return AGENCY_NAMES.has(part) || NAME_PARTICLES.has(part) || monthNumber(part) !== null;
}

/** Three letters may be initials: `UNO`, `EU` are no towns; `Oslo` is one. */
function isLong(part: string): boolean {
  return part.length > 3;
}

/** `NORHAM CITY (WXYZ)`: agencies that no list has are initials. */
function isAgencyInBrackets(words: string): boolean {
  const agency = /\(([^()]{2,20})\)\s*\.?$/.exec(words.trim())?.[1];
  return agency !== undefined && (AGENCY_NAMES.has(agency.toLowerCase()) || /^[A-Z\d]{2,6}$/.test(agency));
}
