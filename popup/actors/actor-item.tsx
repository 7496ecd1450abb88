import type { JSX } from 'preact';
import type { Actor } from '../../src/core/actors/actor.ts';
import type { CorrectionRule } from '../../src/core/corrections/correction.ts';
import type { Translate } from '../../src/locales/translate.ts';
import type { QuoteEntry } from '../quotes/quote-entries.ts';
import type { ActorEntry } from './actor-groups.ts';
import { CorrectActor } from './correct-actor.tsx';

/** Props of `ActorItem`. */
export type ActorItemProps = {
  readonly t: Translate;
  readonly entry: ActorEntry;
  /** The names of the other actors, those of its kind first. */
  readonly others: readonly string[];
  readonly language: string | undefined;
  /** Which of its mentions was shown last; `null`: another actor's. */
  readonly index: number | null;
  /** The quote that was shown last. */
  readonly currentQuote: number | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChoose: (actor: Actor) => void;
  readonly onChooseQuote: (entry: QuoteEntry) => void;
  readonly onCorrect: (rule: CorrectionRule) => void;
};

/** One actor in the list: who that is and what was said; opened, the quotes and what may be corrected. */
export function ActorItem(props: ActorItemProps): JSX.Element {
  const { t, entry, language, index, isOpen } = props;
  const { actor } = entry;
  const panel = `actor-panel-${actor.id}`;
  return (
    <li class="actor">
      <button
        type="button"
        class="entry entry-actor"
        aria-current={index === null ? undefined : 'true'}
        onClick={() => props.onChoose(actor)}
      >
        <span class="actor-name" dir="auto" lang={language}>
          {actor.name}
        </span>{' '}
        <span class="entry-detail">{detailOf(entry, index, t)}</span>
        {actor.role !== null && (
          <span class="actor-role" dir="auto" lang={language}>
            {' '}
            {actor.role}
          </span>
        )}
      </button>
      <MoreButton {...props} panel={panel} />
      <div id={panel} class="actor-panel" hidden={!isOpen}>
        {isOpen && <ActorPanel {...props} />}
      </div>
    </li>
  );
}

function MoreButton({ t, entry, isOpen, panel, onToggle }: ActorItemProps & { readonly panel: string }): JSX.Element {
  return (
    <button
      type="button"
      class="quiet-button actor-more"
      aria-expanded={isOpen}
      aria-controls={panel}
      aria-label={t('actorMore', { name: entry.actor.name })}
      onClick={onToggle}
    >
      <svg class="actor-more-sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M4 6.5 8 10.500 12 6.500" />
      </svg>
    </button>
  );
}

function ActorPanel({ t, entry, others, language, currentQuote, ...on }: ActorItemProps): JSX.Element {
  return (
    <>
      <ul class="actor-quotes">
        {entry.quotes.map((quote) => (
          <li key={quote.group}>
            <button
              type="button"
              class="entry"
              aria-current={quote.group === currentQuote ? 'true' : undefined}
              onClick={() => on.onChooseQuote(quote)}
            >
              <span class={`words words-${quote.kind}`} dir="auto" lang={language}>
                {quote.pieces.join(' … ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <CorrectActor t={t} actor={entry.actor} others={others} onCorrect={on.onCorrect} />
    </>
  );
}

function detailOf({ actor, quotes, words }: ActorEntry, index: number | null, t: Translate): string {
  const total = actor.mentions.length;
  if (index !== null) return t('mentionPosition', { position: String(index + 1), total: String(total) });
  const mentions = t.count('mentions', total);
  if (quotes.length === 0) return mentions;
  return [t.count('actorQuotes', quotes.length), t.count('wordsQuoted', words), mentions].join(' · ');
}
