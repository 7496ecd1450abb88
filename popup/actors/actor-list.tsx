import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Actor, ActorKind } from '../../src/core/actors/actor.ts';
import type { Analysis } from '../../src/core/analysis.ts';
import type { Correction } from '../../src/core/corrections/correction.ts';
import type { Translate } from '../../src/locales/translate.ts';
import { EmptyState } from '../../src/ui/empty-state.tsx';
import { Picture } from '../../src/ui/picture.tsx';
import type { JumpTarget } from '../popup-state.ts';
import type { QuoteEntry } from '../quotes/quote-entries.ts';
import type { ActorGroup } from './actor-groups.ts';
import { ActorItem } from './actor-item.tsx';
import { CorrectionList } from './correction-list.tsx';
import type { ActorCommands } from './use-corrections.ts';

type ActorListProps = {
  readonly t: Translate;
  readonly groups: readonly ActorGroup[];
  /** Whether a model has found the names, or rules and lists alone. */
  readonly namesBy: Analysis['namesBy'];
  /** The article's text: corrections of names that it has are listed. */
  readonly text: string;
  readonly language: string | undefined;
  /** What was shown in the page last. */
  readonly current: JumpTarget | null;
  readonly commands: ActorCommands;
  readonly onChoose: (actor: Actor) => void;
  readonly onChooseQuote: (entry: QuoteEntry) => void;
};

/**
 * Who and what is named, by kind and weight. An entry walks through its mentions in the page; opened, it shows what
 * was said and takes corrections.
 */
export function ActorList(props: ActorListProps): JSX.Element {
  const { t, groups, namesBy, text, commands } = props;
  const [open, setOpen] = useState<string | null>(null);
  const corrections = commands.corrections.filter((correction) => concerns(correction, text));
  return (
    <>
      {namesBy === 'rules' && <p class="doubt">{t('namesByRules')}</p>}
      {groups.length === 0 && <NoActors t={t} />}
      {groups.length > 0 && <p class="visually-hidden">{t('actorsJumpHint')}</p>}
      {groups.map((group) => (
        <Group key={group.kind} {...props} group={group} open={open} onOpen={setOpen} />
      ))}
      <CorrectionList t={t} corrections={corrections} onTakeBack={commands.onTakeBack} />
      {commands.hasFailed && (
        <p class="notice" role="alert">
          {t('correctionFailed')}
        </p>
      )}
    </>
  );
}

type GroupProps = Omit<ActorListProps, 'namesBy' | 'text'> & {
  readonly group: ActorGroup;
  /** The id of the actor that is opened. */
  readonly open: string | null;
  readonly onOpen: (actor: string | null) => void;
};

function Group(props: GroupProps): JSX.Element {
  const { t, group, groups, language, current, commands, open, onOpen, onChoose, onChooseQuote } = props;
  return (
    <section aria-labelledby={`actors-${group.kind}`}>
      <h2 class="group-title" id={`actors-${group.kind}`}>
        <span class={`on-record-${group.kind}`}>{t(KINDS[group.kind])}</span>
      </h2>
      <ul class="entries">
        {group.entries.map((entry) => (
          <ActorItem
            key={entry.actor.id}
            {...{ t, entry, language, onChoose, onChooseQuote }}
            others={othersOf(entry.actor, groups)}
            index={current?.kind === 'mention' && current.actor === entry.actor.id ? current.index : null}
            currentQuote={current?.kind === 'quote' ? current.group : null}
            isOpen={open === entry.actor.id}
            onToggle={() => onOpen(open === entry.actor.id ? null : entry.actor.id)}
            onCorrect={(rule) => {
              onOpen(null);
              commands.onCorrect(rule);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

function NoActors({ t }: { readonly t: Translate }): JSX.Element {
  return (
    <EmptyState
      level="section"
      title={t('noActorsTitle')}
      advice={t('noActorsAdvice')}
      picture={<Picture name="person" />}
    />
  );
}

const KINDS = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
} as const satisfies Readonly<Record<ActorKind, string>>;

function concerns(correction: Correction, text: string): boolean {
  return correction.names.some((name) => text.includes(name));
}

/** Whom an actor may be the same as: those of its kind first. */
function othersOf(actor: Actor, groups: readonly ActorGroup[]): readonly string[] {
  const sorted = [...groups].sort((a, b) => Number(b.kind === actor.kind) - Number(a.kind === actor.kind));
  const names = sorted.flatMap(({ entries }) => entries.map((entry) => entry.actor.name));
  return [...new Set(names)].filter((name) => name !== actor.name);
}
