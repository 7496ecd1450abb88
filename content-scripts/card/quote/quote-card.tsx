import type { JSX } from 'preact';
import type { QuoteEvidence, QuoteKind } from '../../../src/core/quotes/quote.ts';
import type { Translate } from '../../../src/locales/translate.ts';
import { joinNames } from '../../../src/ui/join-names.ts';
import type { QuoteDescription } from './describe-quote.ts';
import { evidenceWords } from './evidence-words.ts';
import { resolutionWords } from './resolution-words.ts';

type QuoteCardProps = {
  readonly t: Translate;
  readonly quote: QuoteDescription;
  readonly onClose: () => void;
};

/** Who said this, and how we know. */
export function QuoteCard({ t, quote, onClose }: QuoteCardProps): JSX.Element {
  return (
    <>
      <div class="head">
        <p class="kind">{t(KINDS[quote.kind])}</p>
        <button type="button" class="close" aria-label={t('cardClose')} onClick={onClose}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </div>
      <h2 id="speaker" class={quote.speakers.length > 0 ? 'speaker' : 'speaker speaker-unknown'} dir="auto">
        {speakerWords(quote, t)}
      </h2>
      {quote.utterances !== null && <p class="detail">{t.count('cardUtterances', quote.utterances)}</p>}
      <dl>
        {quote.namedHere !== null && <Fact name={t('cardNamedHere')} words={quote.namedHere} />}
        {quote.cue !== null && <Fact name={t('cardCue')} words={quote.cue} />}
        <div class="fact">
          <dt>{t(quote.speakers.length > 0 ? 'cardWhy' : 'cardWhyUnknown')}</dt>
          <dd>{whyWords(quote.evidence, t)}</dd>
        </div>
        {quote.speakers.length > 0 && (
          <div class="fact">
            <dt>{t('cardConfidence')}</dt>
            <dd class={`confidence confidence-${quote.evidence.confidence}`}>
              {t(CONFIDENCES[quote.evidence.confidence])}
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

/** What points to the speaker, and how it was found who that is. */
function whyWords({ construct, resolvedBy }: QuoteEvidence, t: Translate): string {
  const resolution = construct === 'carried-over' ? null : resolutionWords(resolvedBy);
  const why = t(evidenceWords(construct));
  return resolution === null ? why : `${why} ${t(resolution)}`;
}

/** Something in the article's own words. */
function Fact({ name, words }: { readonly name: string; readonly words: string }): JSX.Element {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd class="words" dir="auto">
        {words}
      </dd>
    </div>
  );
}

function speakerWords({ speakers, evidence }: QuoteDescription, t: Translate): string {
  if (speakers.length === 0) return t('speakerUnknown');
  const names = joinNames(speakers, t);
  return evidence.confidence === 'unsure' ? t('speakerUnsure', { speaker: names }) : names;
}

const KINDS = {
  direct: 'cardDirect',
  mixed: 'cardMixed',
  indirect: 'cardIndirect',
} as const satisfies Readonly<Record<QuoteKind, string>>;

const CONFIDENCES = {
  sure: 'confidenceSure',
  likely: 'confidenceLikely',
  unsure: 'confidenceUnsure',
} as const satisfies Readonly<Record<QuoteEvidence['confidence'], string>>;
