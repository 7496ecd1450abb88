import { parseRequestId, type RequestId } from '../../../core/notes/ids.ts';
import { newId } from '../../../core/notes/new-id.ts';
import { type Envelope, succeeded } from '../../../messages/envelopes/envelope.ts';
import { storeEnvelope } from '../../../messages/envelopes/store-envelope.ts';
import type { SendToBackground } from '../../../messages/send-to-background.ts';
import type { Database } from '../../../storage/database/database.ts';
import { undoImport } from '../../../storage/exchange/undo-import.ts';
import { checkFile } from './check-file.ts';
import type { ExchangeServices } from './exchange-services.ts';
import { exportFile } from './export-file.ts';
import { importFile } from './import-file.ts';

/** What exporting and importing need. */
export type ExchangeOutside = {
  readonly database: Database;
  readonly sendToBackground: SendToBackground;
  readonly saveFile: ExchangeServices['saveFile'];
  readonly randomId: () => string;
  readonly now: () => Date;
};

/** Takes an import back, here: it is too much for a message, and for the time that a background has. */
export type UndoesImport = {
  readonly undoImport: (undoes: RequestId, onShare: (share: number) => void) => Promise<Envelope<null>>;
};

/** Reads and writes the database itself, and tells the background of what it has written. */
export function createExchangeServices(outside: ExchangeOutside): ExchangeServices & UndoesImport {
  const { database, sendToBackground, saveFile, randomId } = outside;
  const now = () => outside.now().toISOString();
  const newRequest = () => ({ id: newId(parseRequestId, randomId), at: now() });
  const written = () => void sendToBackground('notes-written', {});
  return {
    exportFile: (format, only, onCount) =>
      exportFile(database, format, only, now().slice(0, 'yyyy-mm-dd'.length), onCount),
    saveFile,
    checkFile: (file, onShare) => checkFile(database, file, now(), onShare),
    importFile: async (file, onShare) => {
      const answer = await importFile(database, file, newRequest(), onShare);
      written();
      return answer;
    },
    undoImport: async (undoes, onShare) => {
      onShare(0);
      const undone = await undoImport(database, { ...newRequest(), undoes }, onShare);
      written();
      return undone.ok ? succeeded(null) : storeEnvelope(undone);
    },
  };
}
