import type { ChangeRecord } from '../../core/notes/changes/change-record.ts';
import type { MessageKey } from '../../locales/translate.ts';

/** What the interface calls the changes that can be undone: “Undo: delete”. */
export const CHANGE_WORDS = {
  create: 'changeCreate',
  edit: 'changeEdit',
  delete: 'changeDelete',
  restore: 'changeRestore',
  import: 'changeImport',
  undo: 'undo',
} as const satisfies Readonly<Record<ChangeRecord['kind'], MessageKey>>;
