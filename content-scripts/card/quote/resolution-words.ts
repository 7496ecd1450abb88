import type { MessageKey } from '../../../src/locales/translate.ts';

/**
 * The sentence that says in plain words how the speaker's words were found to be that person's; `null`: they were not.
 *
 *     resolutionWords('pronoun')   // 'resolvedPronoun'
 *
 * @param resolvedBy as a quote's evidence has it; a way that has no sentence yet gets none
 */
export function resolutionWords(resolvedBy: string | null): ResolutionKey | null {
  return resolvedBy === null ? null : (SENTENCES.get(resolvedBy) ?? null);
}

/** The keys of such sentences. */
export type ResolutionKey = Extract<MessageKey, `resolved${string}`>;

const SENTENCES: ReadonlyMap<string, ResolutionKey> = new Map([
  ['carried-over', 'resolvedCarriedOver'],
  ['full-name', 'resolvedFullName'],
  ['pronoun', 'resolvedPronoun'],
  ['role', 'resolvedRole'],
  ['surname', 'resolvedSurname'],
]);
