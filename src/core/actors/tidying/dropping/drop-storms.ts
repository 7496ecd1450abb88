import type { Name } from '../../name.ts';

/** Storms are called by what they are, with a capital: “Storm Velka”. */
const STORM = /(?<!\p{L})(?:Hurricane|Storm|Cyclone|Typhoon) (?<storm>\p{Lu}[\p{Ll}’'-]+)/gu;

/**
 * Drops the names of storms, wherever the article names them.
 *
 *     Hurricane Velka hit Norham. Velka (person) killed two      → none
 *     Hurricane Ada … Ada Orr (person) … Ada (person) said       → stay: somebody has that name
 */
export function dropStorms(text: string, names: readonly Name[]): readonly Name[] {
  const storms = new Set<string>();
  for (const { groups } of text.matchAll(STORM)) storms.add(groups?.storm ?? '');
  if (storms.size === 0) return names;
  for (const { start, end, kind } of names) {
    const words = text.slice(start, end).split(' ');
    if (kind === 'person' && words.length > 1) for (const word of words) storms.delete(word);
  }
  const kept: Name[] = [];
  for (const name of names) if (!storms.has(text.slice(name.start, name.end))) kept.push(name);
  return kept;
}
