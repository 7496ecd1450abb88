import type { JSX } from 'preact';
import type { Actor, ActorKind } from '../src/core/actors/actor.ts';
import type { Translate } from '../src/locales/translate.ts';
import { EmptyState } from '../src/ui/empty-state.tsx';
import { Picture } from '../src/ui/picture.tsx';
import type { ActorEntry, ActorGroup } from './actor-groups.ts';

type ActorListProps = {
  readonly t: Translate;
  readonly groups: readonly ActorGroup[];
  readonly language: string | undefined;
  /** The mention that was shown in the page last. */
  readonly current: MentionPlace | null;
  readonly onChoose: (actor: Actor) => void;
};

/** `index` counts the actor's mentions from 0. */
type MentionPlace = { readonly actor: string; readonly index: number };

/** Who and what is named, by kind; an entry walks through its mentions in the page. */
export function ActorList({ t, groups, language, current, onChoose }: ActorListProps): JSX.Element {
  if (groups.length === 0) {
    return (
      <EmptyState
        level="section"
        title={t('noActorsTitle')}
        advice={t('noActorsAdvice')}
        picture={<Picture name="person" />}
      />
    );
  }
  return (
    <>
      <p class="visually-hidden">{t('actorsJumpHint')}</p>
      {groups.map(({ kind, entries }) => (
        <section key={kind} aria-labelledby={`actors-${kind}`}>
          <h2 class="group-title" id={`actors-${kind}`}>
            <span class={`on-record-${kind}`}>{t(KINDS[kind])}</span>
          </h2>
          <ul class="entries">
            {entries.map((entry) => (
              <li key={entry.actor.id}>
                <ActorButton
                  t={t}
                  entry={entry}
                  language={language}
                  index={current?.actor === entry.actor.id ? current.index : null}
                  onChoose={onChoose}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const KINDS = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
} as const satisfies Readonly<Record<ActorKind, string>>;

type ActorButtonProps = {
  readonly t: Translate;
  readonly entry: ActorEntry;
  readonly language: string | undefined;
  /** Which of its mentions was shown last; `null`: another actor's. */
  readonly index: number | null;
  readonly onChoose: (actor: Actor) => void;
};

function ActorButton({ t, entry, language, index, onChoose }: ActorButtonProps): JSX.Element {
  const { actor, quoteCount } = entry;
  return (
    <button
      type="button"
      class="entry entry-actor"
      aria-current={index === null ? undefined : 'true'}
      onClick={() => onChoose(actor)}
    >
      <span class="actor-name" dir="auto" lang={language}>
        {actor.name}
      </span>{' '}
      <span class="entry-detail">{detailOf(actor, quoteCount, index, t)}</span>
    </button>
  );
}

function detailOf(actor: Actor, quoteCount: number, index: number | null, t: Translate): string {
  const total = actor.mentions.length;
  if (index !== null) return t('mentionPosition', { position: String(index + 1), total: String(total) });
  const mentions = t.count('mentions', total);
  return quoteCount === 0 ? mentions : `${t.count('actorQuotes', quoteCount)} · ${mentions}`;
}
