import type { Actor } from './actor.ts';

const ACRONYM = /^[\p{Lu}\p{N}&]{2,8}$/u;

/**
 * The name of an organisation with the acronym that the article puts in brackets behind it, and goes on with.
 *
 *     the Halden News Agency (HNA) reported … HNA added   → Halden News Agency (HNA)
 *     Halden Rail (Norham) said                           → Halden Rail: no acronym
 */
export function nameWithAcronym({ name, kind, mentions }: Actor, text: string): string {
  if (kind !== 'organisation') return name;
  const names = mentions.filter((mention) => mention.kind === 'name');
  for (const [at, { start, end }] of names.entries()) {
    const next = names[at + 1];
    if (next === undefined || text.slice(end, next.start) !== ' (' || text[next.end] !== ')') continue;
    const acronym = text.slice(next.start, next.end);
    if (ACRONYM.test(acronym) && text.slice(start, end) === name) return `${name} (${acronym})`;
  }
  return name;
}
