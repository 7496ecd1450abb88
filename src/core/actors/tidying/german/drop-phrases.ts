import type { Name } from '../../name.ts';
import { isGermanBody } from './is-german-body.ts';

/** A noun, and what hangs on it: with a preposition, or in the genitive. */
const PHRASE = /^(?<noun>(?:\p{Lu}\p{Ll}+-)*\p{Lu}\p{Ll}+) (?:am|für|hinter|vom|von|zu|zum|zur|(?<genitive>der|des)) /u;

/**
 * Drops organisations that are a noun and what hangs on it, since every German noun has a capital. What has the noun of an
 * institution stays, and so does what begins with an adjective or an abbreviation.
 *
 *     Zinsen für Sparer, Kauf von Anteilen, Hauptversammlung der Bank → dropped
 *     Bundesamt für Strahlenschutz, IHK zu Norham, Bund der Freunde   → stay
 */
export function dropPhrases(text: string, names: readonly Name[]): readonly Name[] {
  const kept: Name[] = [];
  for (const name of names) if (!isPhrase(text, name)) kept.push(name);
  return kept;
}

function isPhrase(text: string, { kind, start, end }: Name): boolean {
  if (kind !== 'organisation') return false;
  const written = text.slice(start, end);
  const { noun, genitive } = PHRASE.exec(written)?.groups ?? {};
  if (noun === undefined) return false;
  return genitive === undefined ? !written.split(' ').some(isGermanBody) : !isGermanBody(noun);
}
