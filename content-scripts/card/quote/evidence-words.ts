import type { MessageKey } from '../../../src/locales/translate.ts';

/**
 * The sentence that says in plain words what tied a quote to its speaker.
 *
 *     evidenceWords('quote-then-speaker')   // 'whyQuoteThenSpeaker'
 *
 * @param construct the name of a file in `src/core/quotes/constructs/`; one that has no sentence yet gets a general one
 */
export function evidenceWords(construct: string): EvidenceKey {
  return SENTENCES.get(construct) ?? 'whyOther';
}

/** The keys of such sentences. */
export type EvidenceKey = Extract<MessageKey, `why${string}`>;

const SENTENCES: ReadonlyMap<string, EvidenceKey> = new Map([
  ['according-to', 'whyAccordingTo'],
  ['actor-nearby', 'whyNamedNearby'],
  ['carried-over', 'whyCarriedOver'],
  ['clause-then-report', 'whyQuoteThenSpeaker'],
  ['colon', 'whyColon'],
  ['interview', 'whyInterview'],
  ['judged-by', 'whyQuoteThenSpeaker'],
  ['marked-name', 'whyNamedNearby'],
  ['marks-alone', 'whyMarksAlone'],
  ['named-before', 'whySentenceBefore'],
  ['named-nearby', 'whyNamedNearby'],
  ['no-speaker', 'whyNobody'],
  ['noun-then-quote', 'whyPossessor'],
  ['paragraph-before', 'whyParagraphBefore'],
  ['possessor', 'whyPossessor'],
  ['possessor-after', 'whyPossessor'],
  ['quote-then-speaker', 'whyQuoteThenSpeaker'],
  ['quote-then-verb', 'whyQuoteThenSpeaker'],
  ['reported-clause', 'whySpeakerThenQuote'],
  ['running-report', 'whyCarriedOver'],
  ['sentence-after', 'whySentenceAfter'],
  ['sentence-before', 'whySentenceBefore'],
  ['signature', 'whySignature'],
  ['speaker-then-quote', 'whySpeakerThenQuote'],
  ['topic', 'whySentenceBefore'],
  ['topic-after', 'whySentenceAfter'],
  ['transcript', 'whyColon'],
  ['verb-then-speaker', 'whySpeakerThenQuote'],
]);
