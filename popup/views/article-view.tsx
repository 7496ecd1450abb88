import type { JSX } from 'preact';
import type { Span } from '../../src/core/text/span.ts';
import type { Translate } from '../../src/locales/translate.ts';
import type { Layer } from '../../src/messages/layers/layers.ts';
import { TabList } from '../../src/ui/tab-list.tsx';
import { TabPanel } from '../../src/ui/tab-panel.tsx';
import type { ActorCommands } from '../actors/use-corrections.ts';
import { NoteNotice } from '../notes/note-notice.tsx';
import { NotesView } from '../notes/notes-view.tsx';
import type { NoteCommands } from '../notes/state/note-commands.ts';
import type { NoteEntry } from '../notes/state/note-entries.ts';
import { isUnlisted } from '../notes/state/notes-state.ts';
import { type ArticleState, type JumpTarget, shownView, type View } from '../popup-state.ts';
import { LayerSwitches } from '../switches/layer-switches.tsx';
import { ArticleHead } from './article-head.tsx';
import { FoundLists } from './found-lists.tsx';
import { JumpNotice } from './jump-notice.tsx';
import { ReadingHead } from './reading-head.tsx';
import { useFound } from './use-found.ts';

type ArticleViewProps = {
  readonly t: Translate;
  readonly readerLanguage: string;
  readonly state: ArticleState;
  readonly notes: readonly NoteEntry[];
  readonly commands: NoteCommands;
  readonly actors: ActorCommands;
  readonly onView: (view: View) => void;
  readonly onSwitch: (layer: Layer, isShown: boolean) => void;
  readonly onJump: (target: JumpTarget, span: Span) => void;
  readonly onReadAgain: () => void;
};

/**
 * An article: which one it is, what was kept of it and what was found in it. Its notes are there as soon as the store has
 * given them; when the page has been read, they stay what they are, with whatever is being written in them.
 */
export function ArticleView({ t, state, notes, commands, ...rest }: ArticleViewProps): JSX.Element {
  const page = state.kind === 'ready' ? state.page : null;
  const article = page?.article;
  const found = useFound(page);
  const number = new Intl.NumberFormat(t.language);
  const view = state.kind === 'ready' ? shownView(state) : 'notes';
  const foundTabs = found && [
    { id: 'quotes' as const, label: t('tabQuotes'), count: number.format(found.quotes.length) },
    { id: 'actors' as const, label: t('tabActors'), count: number.format(found.actorCount) },
  ];

  return (
    <>
      {state.kind === 'ready' && article ? (
        <>
          <ArticleHead article={{ ...article, outlet: article.siteName }} readerLanguage={rest.readerLanguage} />
          <LayerSwitches t={t} layers={state.layers} onSwitch={rest.onSwitch} />
        </>
      ) : (
        <ReadingHead t={t} articles={state.notes.list?.articles ?? []} readerLanguage={rest.readerLanguage} />
      )}
      <TabList
        label={t('tabsLabel')}
        selected={view}
        onSelect={rest.onView}
        tabs={[
          { id: 'notes', label: t('tabNotes'), count: isUnlisted(state.notes) ? '?' : number.format(notes.length) },
          ...(foundTabs ?? []),
        ]}
      />
      <TabPanel id="notes" isHidden={view !== 'notes'}>
        <NotesView t={t} state={state.notes} entries={notes} commands={commands} />
      </TabPanel>
      {state.kind === 'ready' && found !== null && (
        <FoundLists {...{ t, state, found, view }} actors={rest.actors} onJump={rest.onJump} />
      )}
      {state.kind !== 'ready' || view === 'notes' ? (
        <NoteNotice t={t} state={state.notes} commands={commands} />
      ) : (
        <JumpNotice t={t} jump={state.jump} onReadAgain={rest.onReadAgain} />
      )}
    </>
  );
}
