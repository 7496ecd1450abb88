import type { LanguagePack } from '../../languages/pack.ts';
import type { Span } from '../../text/span.ts';
import type { Candidate, Place } from '../constructs/construct.ts';
import type { Unit } from '../frame/frame.ts';
import type { Phrase } from '../frame/phrases/phrase.ts';
import { phraseEndingAt } from '../frame/phrases/phrase-ending-at.ts';
import { phraseStartingAt } from '../frame/phrases/phrase-starting-at.ts';

/**
 * The words that name a speaker, whole: a role takes the name that commas put behind it, and gives way to the name before.
 *
 *     Halden’s head of tokens, Ada Byron, | told      → Halden’s head of tokens, Ada Byron
 *     Ada Byron, a member of the council, | objected  → Ada Byron
 *     The mayor, who was late, | said                 → The mayor
 */
export function speakerWords({ paragraphs, pack }: Place, { speaker, phrase, paragraph, clause }: Candidate): Span {
  if (phrase.kind !== 'noun' || clause === null || pack.namesRoles) return speaker;
  const units = paragraphs[paragraph]?.frame.units ?? [];
  const behind = nameBehind(units, phrase, pack);
  if (behind !== null) return { start: speaker.start, end: units[behind.to]?.end ?? speaker.end };
  const before = clause.order === 'inverted' ? null : nameBefore(units, phrase, pack);
  if (before === null) return speaker;
  return { start: units[before.from]?.start ?? speaker.start, end: units[before.to]?.end ?? speaker.end };
}

function nameBehind(units: readonly Unit[], role: Phrase, pack: LanguagePack): Phrase | null {
  if (units[role.to + 1]?.text !== ',') return null;
  const name = phraseStartingAt(units, role.to + 2, pack);
  return isFullName(units, name, role) && units[(name?.to ?? 0) + 1]?.kind !== 'word' ? name : null;
}

function nameBefore(units: readonly Unit[], role: Phrase, pack: LanguagePack): Phrase | null {
  if (units[role.from - 1]?.text !== ',' || units[role.to + 1]?.text !== ',') return null;
  const name = phraseEndingAt(units, role.from - 2, pack);
  return isFullName(units, name, role) ? name : null;
}

/** Two capital words or more, in the sentence of the role. */
function isFullName(units: readonly Unit[], name: Phrase | null, role: Phrase): boolean {
  if (name === null || name.kind !== 'name' || name.from === name.to) return false;
  const words = units.slice(name.from, name.to + 1);
  return words.every(({ capital, sentence }) => capital && sentence === units[role.from]?.sentence);
}
