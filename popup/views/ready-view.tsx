import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Span } from '../../src/core/text/span.ts';
import type { Translate } from '../../src/locales/translate.ts';
import type { Layer } from '../../src/messages/layers/layers.ts';
import { TabList } from '../../src/ui/tab-list.tsx';
import { TabPanel } from '../../src/ui/tab-panel.tsx';
import { type ActorGroup, actorGroups } from '../actors/actor-groups.ts';
import { ActorList } from '../actors/actor-list.tsx';
import { nextMention } from '../actors/next-mention.ts';
import type { ActorCommands } from '../actors/use-corrections.ts';
import { NoteNotice } from '../notes/note-notice.tsx';
import { NotesView } from '../notes/notes-view.tsx';
import type { NoteCommands } from '../notes/state/note-commands.ts';
import type { NoteEntry } from '../notes/state/note-entries.ts';
import { isUnlisted } from '../notes/state/notes-state.ts';
import { type JumpTarget, type ReadyState, shownView, type View } from '../popup-state.ts';
import { type QuoteEntry, quoteEntries } from '../quotes/quote-entries.ts';
import { QuoteList } from '../quotes/quote-list.tsx';
import { LayerSwitches } from '../switches/layer-switches.tsx';
import { ArticleHead } from './article-head.tsx';
import { JumpNotice } from './jump-notice.tsx';
import { languageOf } from './language-of.ts';

type ReadyViewProps = {
  readonly t: Translate;
  readonly readerLanguage: string;
  readonly state: ReadyState;
  readonly notes: readonly NoteEntry[];
  readonly commands: NoteCommands;
  readonly actors: ActorCommands;
  readonly onView: (view: View) => void;
  readonly onSwitch: (layer: Layer, isShown: boolean) => void;
  readonly onJump: (target: JumpTarget, span: Span) => void;
  readonly onReadAgain: () => void;
};

/** An article that was read: which one it is, what was kept of it and what was found in it. */
export function ReadyView(props: ReadyViewProps): JSX.Element {
  const { t, readerLanguage, state, notes, commands, onJump } = props;
  const { article, analysis } = state.page;
  const quotes = useMemo(() => quoteEntries(article, analysis), [article, analysis]);
  const groups = useMemo(() => actorGroups(analysis, quotes), [analysis, quotes]);
  const view = shownView(state);
  const onChooseQuote = (entry: QuoteEntry) => onJump({ kind: 'quote', group: entry.group }, entry);

  return (
    <>
      <ArticleHead article={article} readerLanguage={readerLanguage} />
      <LayerSwitches t={t} layers={state.layers} onSwitch={props.onSwitch} />
      <ReadyTabs {...props} view={view} quotes={quotes} groups={groups} />
      <TabPanel id="notes" isHidden={view !== 'notes'}>
        <NotesView t={t} state={state.notes} entries={notes} commands={commands} />
      </TabPanel>
      {view === 'quotes' && <QuotesPanel t={t} state={state} quotes={quotes} onChoose={onChooseQuote} />}
      {view === 'actors' && <ActorsPanel {...props} groups={groups} onChooseQuote={onChooseQuote} />}
      {view === 'notes' ? (
        <NoteNotice t={t} state={state.notes} commands={commands} />
      ) : (
        <JumpNotice t={t} jump={state.jump} onReadAgain={props.onReadAgain} />
      )}
    </>
  );
}

type ReadyTabsProps = Pick<ReadyViewProps, 't' | 'state' | 'notes' | 'onView'> & {
  readonly view: View;
  readonly quotes: readonly QuoteEntry[];
  readonly groups: readonly ActorGroup[];
};

function ReadyTabs({ t, state, notes, view, quotes, groups, onView }: ReadyTabsProps): JSX.Element {
  const number = new Intl.NumberFormat(t.language);
  const actorCount = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <TabList
      label={t('tabsLabel')}
      selected={view}
      onSelect={onView}
      tabs={[
        { id: 'notes', label: t('tabNotes'), count: isUnlisted(state.notes) ? '?' : number.format(notes.length) },
        { id: 'quotes', label: t('tabQuotes'), count: number.format(quotes.length) },
        { id: 'actors', label: t('tabActors'), count: number.format(actorCount) },
      ]}
    />
  );
}

type QuotesPanelProps = Pick<ReadyViewProps, 't' | 'state'> & {
  readonly quotes: readonly QuoteEntry[];
  readonly onChoose: (entry: QuoteEntry) => void;
};

function QuotesPanel({ t, state, quotes, onChoose }: QuotesPanelProps): JSX.Element {
  const target = state.jump?.target ?? null;
  return (
    <TabPanel id="quotes">
      <QuoteList
        t={t}
        entries={quotes}
        language={languageOf(state.page.article)}
        current={target?.kind === 'quote' ? target.group : null}
        onChoose={onChoose}
      />
    </TabPanel>
  );
}

type ActorsPanelProps = Pick<ReadyViewProps, 't' | 'state' | 'actors' | 'onJump'> & {
  readonly groups: readonly ActorGroup[];
  readonly onChooseQuote: (entry: QuoteEntry) => void;
};

function ActorsPanel({ t, state, actors, groups, onChooseQuote, onJump }: ActorsPanelProps): JSX.Element {
  const { article, analysis } = state.page;
  const target = state.jump?.target ?? null;
  return (
    <TabPanel id="actors">
      <ActorList
        t={t}
        groups={groups}
        namesBy={analysis.namesBy}
        text={article.text}
        language={languageOf(article)}
        current={target}
        commands={actors}
        onChooseQuote={onChooseQuote}
        onChoose={(actor) => {
          const next = nextMention(actor, target);
          if (next !== null) onJump(next.target, next.span);
        }}
      />
    </TabPanel>
  );
}
