import type { JSX } from 'preact';
import type { Span } from '../../src/core/text/span.ts';
import type { Translate } from '../../src/locales/translate.ts';
import { langAttribute } from '../../src/ui/lang-attribute.ts';
import { TabPanel } from '../../src/ui/tab-panel.tsx';
import { ActorList } from '../actors/actor-list.tsx';
import { nextMention } from '../actors/next-mention.ts';
import type { ActorCommands } from '../actors/use-corrections.ts';
import type { JumpTarget, ReadyState, View } from '../popup-state.ts';
import { QuoteList } from '../quotes/quote-list.tsx';
import type { Found } from './use-found.ts';

type FoundListsProps = {
  readonly t: Translate;
  readonly state: ReadyState;
  readonly found: Found;
  readonly view: View;
  readonly actors: ActorCommands;
  readonly onJump: (target: JumpTarget, span: Span) => void;
};

/** What was found in the article, if one of its tabs is chosen: quotes or actors, each a way to its place in the page. */
export function FoundLists({ t, state, found, view, actors, onJump }: FoundListsProps): JSX.Element | null {
  const { article, analysis } = state.page;
  const target = state.jump?.target ?? null;
  if (view === 'quotes') {
    return (
      <TabPanel id="quotes">
        <QuoteList
          t={t}
          entries={found.quotes}
          quotesBy={analysis.quotesBy}
          language={langAttribute(article)}
          current={target?.kind === 'quote' ? target.group : null}
          onChoose={(entry) => onJump({ kind: 'quote', group: entry.group }, entry)}
        />
      </TabPanel>
    );
  }
  if (view !== 'actors') return null;
  return (
    <TabPanel id="actors">
      <ActorList
        t={t}
        groups={found.groups}
        namesBy={analysis.namesBy}
        text={article.text}
        language={langAttribute(article)}
        current={target}
        commands={actors}
        onChooseQuote={(entry) => onJump({ kind: 'quote', group: entry.group }, entry)}
        onChoose={(actor) => {
          const next = nextMention(actor, target);
          if (next !== null) onJump(next.target, next.span);
        }}
      />
    </TabPanel>
  );
}
