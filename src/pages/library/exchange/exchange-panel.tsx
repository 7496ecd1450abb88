import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { KeptArticle } from '../../../core/notes/kept-article.ts';
import type { Translate } from '../../../locales/translate.ts';
import { ExchangeReport } from './exchange-report.tsx';
import type { ExchangeServices } from './exchange-services.ts';
import { isBusy } from './exchange-state.ts';
import { type ExchangeCommands, useExchange } from './use-exchange.ts';

type ExchangePanelProps = {
  readonly t: Translate;
  readonly services: ExchangeServices;
  /** Whose notes are listed and so exported; `null`: all. */
  readonly article: KeptArticle | null;
  /** Tells when an import begins and ends. */
  readonly onImporting: (isImporting: boolean) => void;
};

/** Notes into files and out of them. */
export function ExchangePanel({ t, services, article, onImporting }: ExchangePanelProps): JSX.Element {
  const [state, commands] = useExchange(services);
  const isImporting = state.kind === 'importing';
  useEffect(() => {
    onImporting(isImporting);
    return () => onImporting(false);
  }, [isImporting, onImporting]);
  const busy = isBusy(state);
  return (
    <section class="exchange" id="exchange" aria-label={t('exchange')}>
      <ExportPart {...{ t, article, busy }} onExport={commands.onExport} />
      <ImportPart t={t} busy={busy} onFile={commands.onFile} />
      <ExchangeReport t={t} state={state} commands={commands} />
    </section>
  );
}

type ExportPartProps = Pick<ExchangePanelProps, 't' | 'article'> & {
  readonly busy: boolean;
  readonly onExport: ExchangeCommands['onExport'];
};

function ExportPart({ t, article, busy, onExport }: ExportPartProps): JSX.Element {
  const only = article?.id ?? null;
  return (
    <div class="exchange-part">
      <h2 class="exchange-title">{t('export')}</h2>
      <p class="exchange-what" dir="auto">
        {article === null ? t('exportAll') : t('onlyOnArticle', { headline: article.headline ?? article.url })}
      </p>
      <div class="exchange-buttons">
        {FORMATS.map(({ format, label }) => (
          <button
            key={format}
            type="button"
            class="button"
            aria-disabled={busy}
            onClick={() => !busy && onExport(format, only)}
          >
            {t(label)}
          </button>
        ))}
      </div>
      <p class="exchange-hint">{t('exportHint')}</p>
    </div>
  );
}

type ImportPartProps = Pick<ExchangePanelProps, 't'> & {
  readonly busy: boolean;
  readonly onFile: ExchangeCommands['onFile'];
};

function ImportPart({ t, busy, onFile }: ImportPartProps): JSX.Element {
  return (
    <div class="exchange-part">
      <h2 class="exchange-title">{t('import')}</h2>
      <label class="exchange-file">
        <span class="exchange-what">{t('importChoose')}</span>
        <input
          type="file"
          accept=".jsonld,.json,application/ld+json,application/json"
          disabled={busy}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) onFile(file);
            // So that the same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <p class="exchange-hint">{t('importHint')}</p>
    </div>
  );
}

const FORMATS = [
  { format: 'backup', label: 'exportBackup' },
  { format: 'markdown', label: 'exportMarkdown' },
  { format: 'csv', label: 'exportCsv' },
] as const;
