import { useMemo, useState } from 'preact/hooks';
import type { ArticleId } from '../../../core/notes/ids.ts';
import type { ExchangeServices } from './exchange-services.ts';
import { type ExchangeState, NO_EXCHANGE } from './exchange-state.ts';
import type { ExportFormat } from './export-file.ts';
import type { ImportedFile } from './import-file.ts';

/** What a reader can do with files. */
export type ExchangeCommands = {
  readonly onExport: (format: ExportFormat, only: ArticleId | null) => void;
  readonly onFile: (file: File) => void;
  readonly onImport: (file: File) => void;
  readonly onCancel: () => void;
};

/** Where exporting and importing stand, and what the reader can do about it. */
export function useExchange(services: ExchangeServices): readonly [ExchangeState, ExchangeCommands] {
  const [state, setState] = useState<ExchangeState>(NO_EXCHANGE);
  const commands = useMemo(() => commandsOf(services, setState), [services]);
  return [state, commands];
}

function commandsOf(services: ExchangeServices, setState: (state: ExchangeState) => void): ExchangeCommands {
  const save = async (format: ExportFormat, only: ArticleId | null) => {
    setState({ kind: 'exporting', format, count: 0 });
    const made = await services.exportFile(format, only, (count) => setState({ kind: 'exporting', format, count }));
    if (!made.ok) return setState({ kind: 'failed', failure: made.failure.kind });
    services.saveFile(made.value);
    const { name, tally } = made.value;
    setState({ kind: 'exported', name, notes: tally.notes, damaged: tally.damaged });
  };
  const check = async (file: File) => {
    setState({ kind: 'checking', file, share: 0 });
    const checked = await services.checkFile(file, (share) => setState({ kind: 'checking', file, share }));
    if (checked.kind === 'plan') return setState({ kind: 'planned', file, plan: checked.plan });
    setState(
      checked.kind === 'problem'
        ? { kind: 'refused', file, problem: checked.problem }
        : { kind: 'failed', failure: checked.failure },
    );
  };
  const take = async (file: File) => {
    setState({ kind: 'importing', file, share: 0 });
    const taken = await services.importFile(file, (share) => setState({ kind: 'importing', file, share }));
    setState(afterImport(file, taken));
  };
  return {
    onExport: (format, only) => void save(format, only),
    onFile: (file) => void check(file),
    onImport: (file) => void take(file),
    onCancel: () => setState(NO_EXCHANGE),
  };
}

function afterImport(file: File, { written, failure }: ImportedFile): ExchangeState {
  if (failure === null) return { kind: 'imported', file, written };
  return written === 0 ? { kind: 'failed', failure } : { kind: 'broken-off', written, failure };
}
