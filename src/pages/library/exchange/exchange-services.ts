import type { ArticleId } from '../../../core/notes/ids.ts';
import type { Envelope } from '../../../messages/envelopes/envelope.ts';
import type { CheckedFile } from './check-file.ts';
import type { ExportedFile, ExportFormat } from './export-file.ts';
import type { ImportedFile } from './import-file.ts';

/** What exporting and importing do to the world outside the library. No promise of it rejects. */
export type ExchangeServices = {
  readonly exportFile: (
    format: ExportFormat,
    only: ArticleId | null,
    onCount: (notes: number) => void,
  ) => Promise<Envelope<ExportedFile>>;
  /** Hands a file to the reader, as browsers do with what is downloaded. */
  readonly saveFile: (file: ExportedFile) => void;
  readonly checkFile: (file: Blob, onShare: (share: number) => void) => Promise<CheckedFile>;
  readonly importFile: (file: Blob, onShare: (share: number) => void) => Promise<ImportedFile>;
};
