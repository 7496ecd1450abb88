import type { JSX } from 'preact';
import type { Analysis } from '../../src/core/analysis.ts';
import type { QuoteKind } from '../../src/core/quotes/quote.ts';
import type { Translate } from '../../src/locales/translate.ts';
import { EmptyState } from '../../src/ui/empty-state.tsx';
import { joinNames } from '../../src/ui/join-names.ts';
import { Picture } from '../../src/ui/picture.tsx';
import type { QuoteEntry } from './quote-entries.ts';

type QuoteListProps = {
  readonly t: Translate;
  readonly entries: readonly QuoteEntry[];
  /** What has told speech and speakers. */
  readonly quotesBy: Analysis['quotesBy'];
  /** The language of the article; `undefined`: unknown. */
  readonly language: string | undefined;
  /** The group of the quote that was shown in the page last. */
  readonly current: number | null;
  readonly onChoose: (entry: QuoteEntry) => void;
};

/** What is to be known of the whole list. */
const DOUBTS = {
  rules: 'quotesByRules',
  marks: 'quotesByMarks',
} as const satisfies Readonly<Record<Exclude<Analysis['quotesBy'], 'model'>, string>>;

/** Who said what, in the article's order; an entry jumps to its place in the page. */
export function QuoteList({ t, entries, quotesBy, language, current, onChoose }: QuoteListProps): JSX.Element {
  const doubt = quotesBy !== 'model' && <p class="doubt">{t(DOUBTS[quotesBy])}</p>;
  if (entries.length === 0) {
    return (
      <>
        {doubt}
        <EmptyState
          level="section"
          title={t('noQuotesTitle')}
          advice={t('noQuotesAdvice')}
          picture={<Picture name="quote" />}
        />
      </>
    );
  }
  return (
    <>
      {doubt}
      <p class="visually-hidden">{t('quotesJumpHint')}</p>
      <ul class="entries">
        {entries.map((entry) => (
          <QuoteItem key={entry.group} {...{ t, entry, language, onChoose }} isCurrent={entry.group === current} />
        ))}
      </ul>
    </>
  );
}

type QuoteItemProps = Pick<QuoteListProps, 't' | 'language' | 'onChoose'> & {
  readonly entry: QuoteEntry;
  readonly isCurrent: boolean;
};

function QuoteItem({ t, entry, language, isCurrent, onChoose }: QuoteItemProps): JSX.Element {
  return (
    <li>
      <button type="button" class="entry" aria-current={isCurrent ? 'true' : undefined} onClick={() => onChoose(entry)}>
        <span class="entry-head">
          <span class={entry.speakers.length > 0 ? 'speaker' : 'speaker speaker-unknown'} dir="auto">
            {speakerOf(entry, t)}
          </span>{' '}
          <span class="entry-detail quote-kind">{kindOf(entry, t)}</span>
        </span>
        <span class={`words words-${entry.kind}`} dir="auto" lang={language}>
          {entry.pieces.join(' … ')}
        </span>
      </button>
    </li>
  );
}

const KINDS = {
  direct: 'kindDirect',
  mixed: 'kindMixed',
  indirect: 'kindIndirect',
} as const satisfies Readonly<Record<QuoteKind, string>>;

function kindOf({ kind, cue }: QuoteEntry, t: Translate): string {
  return cue === null ? t(KINDS[kind]) : t('kindIndirectCue', { cue });
}

function speakerOf({ speakers, isUnsure }: QuoteEntry, t: Translate): string {
  if (speakers.length === 0) return t('speakerUnknown');
  const names = joinNames(speakers, t);
  return isUnsure ? t('speakerUnsure', { speaker: names }) : names;
}
