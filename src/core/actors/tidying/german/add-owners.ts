import { endsWithOneOf } from '../../../text/word-lists/ends-with-one-of.ts';
import type { Name } from '../../name.ts';
import { addNames } from '../adding/add-names.ts';
import { TITLE_WORDS } from '../title-words.ts';

const isTitle = endsWithOneOf([...TITLE_WORDS].filter((title) => title.length > 3));

/** Capitals and the noun that a hyphen ties to them: "ABO-Chefin". */
const COMPOUND = /(?![a-z ])(?<![\p{L}\p{N}-])(?<owner>\p{Lu}{3,6})-(?<noun>\p{Lu}\p{Ll}{3,})(?![\p{L}-])/gu;

/**
 * Adds organisations of capitals that nobody has found, where a compound says what somebody is there.
 *
 *     ABO-Vizepräsidentin Ada Velk   → ABO
 *     ABO-Papier                     → none
 */
export function addOwners(text: string, names: readonly Name[]): readonly Name[] {
  const found: Name[] = [];
  for (const { index, groups } of text.matchAll(COMPOUND)) {
    const { owner = '', noun = '' } = groups ?? {};
    if (!isTitle(noun.toLowerCase())) continue;
    const end = index + owner.length;
    found.push({ start: index, end, kind: 'organisation', evidence: { rule: 'compound', words: noun } });
  }
  return addNames(names, found);
}
