import type { JSX } from 'preact';
import type { Translate } from '../../../locales/translate.ts';
import type { LibraryCommands } from '../library-commands.ts';
import { SearchField } from '../search/search-field.tsx';
import type { LibraryServices } from '../services/library-services.ts';
import { HistoryButtons } from './history-buttons.tsx';

type LibraryHeadProps = {
  readonly t: Translate;
  readonly typed: string;
  readonly services: LibraryServices;
  readonly commands: LibraryCommands;
  /** Nothing more is asked of the store for now. */
  readonly isPaused: boolean;
  /** The panel for files is open. */
  readonly isExchanging: boolean;
  readonly onExchange: () => void;
};

/** The title, the search, and what can be done with all notes. */
export function LibraryHead({ t, typed, services, commands, ...props }: LibraryHeadProps): JSX.Element {
  const { isPaused, isExchanging, onExchange } = props;
  return (
    <header class="library-head">
      <h1 class="library-title">
        <img src="../../icons/on-record-48.png" alt="" width="28" height="28" />
        {t('libraryTitle')}
      </h1>
      <SearchField t={t} typed={typed} onSearch={commands.onSearch} />
      <div class="library-tools">
        <button
          type="button"
          class="button exchange-toggle"
          aria-expanded={isExchanging}
          aria-controls="exchange"
          onClick={onExchange}
        >
          {t('exchange')}
        </button>
        <HistoryButtons t={t} services={services} commands={commands} isPaused={isPaused} />
      </div>
    </header>
  );
}
