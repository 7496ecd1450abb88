import { JSONParser, TokenType } from '@streamparser/json';
import { BACKUP_FORMAT } from './backup-text.ts';
import type { ExchangedNote } from './exchanged-note.ts';
import { parseAnnotation } from './parse-annotation.ts';

/** Why a file is not taken. `nth` counts its notes from 1. */
export type BackupProblem =
  /** No JSON, or it ends in the middle. */
  | { readonly kind: 'not-json' }
  /** JSON, but no list of annotations in any of the ways that we know. */
  | { readonly kind: 'unknown-format' }
  /** Written by a newer version of ours. */
  | { readonly kind: 'newer-format' }
  /** Things in things in things, more than any file of notes has. */
  | { readonly kind: 'too-deep' }
  /** A text or a note without end. */
  | { readonly kind: 'endless' }
  | { readonly kind: 'damaged-note'; readonly nth: number; readonly why: string }
  /** Two notes have the same id. */
  | { readonly kind: 'note-twice'; readonly nth: number };

/** Reads a file that comes in pieces. */
export type BackupReader = {
  /** Takes the next bytes; gives the notes that they complete. */
  readonly read: (bytes: Uint8Array) => readonly ExchangedNote[];
  /** To be called after the last piece. How many annotations were no notes of ours. */
  readonly end: () => { readonly leftOut: number };
};

/** Thrown by a reader: the file is not taken. */
export class BackupError extends Error {
  constructor(readonly problem: BackupProblem) {
    super(problem.kind);
    this.name = 'BackupError';
  }
}

/**
 * Reads a file of notes as a stream, so that its size does not matter: a backup of ours, a collection, page or list of
 * the W3C's annotations, an export or a search result of Hypothesis. What is refused is refused by its shape.
 *
 *     const reader = readBackup(now);
 *     for await (const bytes of file.stream()) notes.push(...reader.read(bytes));
 *     reader.end();
 *
 * @param now ISO 8601 in UTC: when notes without dates count as made
 */
export function readBackup(now: string): BackupReader {
  const parser = new JSONParser({ paths: PATHS, keepStack: false });
  const found = collectNotes(now);
  let depth = 0;
  // In bytes: what was read, and where the last token and the last value ended.
  let [read, tokenAt, valueAt] = [0, 0, 0];

  parser.onToken = ({ token, offset }) => {
    tokenAt = offset;
    depth += stepsDown(token);
    if (depth > DEEPEST) throw new BackupError({ kind: 'too-deep' });
  };
  parser.onValue = ({ key, value, parent }) => {
    valueAt = read;
    if (typeof key === 'number') found.takeItem(value);
    else if (typeof key === 'string') found.takeField(key, value);
    // The parser would keep all items until the end of the field around them, which is asked for, too.
    if (Array.isArray(parent)) parent.length = 0;
  };
  return {
    read: (bytes) => {
      for (let from = 0; from < bytes.length; from += PIECE) {
        const piece = bytes.subarray(from, from + PIECE);
        orNotJson(() => parser.write(piece));
        read += piece.length;
        if (read - tokenAt > LONGEST_TOKEN || read - valueAt > LONGEST_ITEM) throw new BackupError({ kind: 'endless' });
      }
      return found.takeOut();
    },
    end: () => {
      orNotJson(() => {
        if (!parser.isEnded) parser.end();
      });
      return found.end();
    },
  };
}

/** Gathers the notes among the values of a file, and tells what kind of file it is. */
function collectNotes(now: string) {
  const ids = new Set<string>();
  let notes: ExchangedNote[] = [];
  let count = 0;
  let leftOut = 0;
  let isList = false;
  return {
    takeField: (key: string, value: unknown): void => {
      isList ||= LISTS.has(key);
      if (key === 'onRecord' && isNewer(value)) throw new BackupError({ kind: 'newer-format' });
    },
    takeItem: (value: unknown): void => {
      isList = true;
      count += 1;
      const parsed = parseAnnotation(value, now);
      if (parsed.kind === 'damaged') throw new BackupError({ kind: 'damaged-note', nth: count, why: parsed.why });
      if (parsed.kind === 'left-out') {
        leftOut += 1;
        return;
      }
      const { id } = parsed.exchanged.note;
      if (ids.has(id)) throw new BackupError({ kind: 'note-twice', nth: count });
      ids.add(id);
      notes.push(parsed.exchanged);
    },
    takeOut: (): readonly ExchangedNote[] => {
      const complete = notes;
      notes = [];
      return complete;
    },
    end: (): { readonly leftOut: number } => {
      if (!isList) throw new BackupError({ kind: 'unknown-format' });
      return { leftOut };
    },
  };
}

function stepsDown(token: TokenType): number {
  if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) return 1;
  return token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET ? -1 : 0;
}

/** What the parser itself throws says that the file is no JSON. */
function orNotJson(work: () => void): void {
  try {
    work();
  } catch (error) {
    throw error instanceof BackupError ? error : new BackupError({ kind: 'not-json' });
  }
}

/** Where annotations may stand: a collection, a page, an export or a search result of Hypothesis, a bare list. */
const PATHS = ['$.first.items.*', '$.items.*', '$.annotations.*', '$.rows.*', '$.*'];
const LISTS = new Set(['first', 'items', 'annotations', 'rows']);

/** Ours is seven deep; Hypothesis and others have a few more. */
const DEEPEST = 32;

/** In bytes. A comment of this length would fill eight thousand pages. */
const LONGEST_TOKEN = 16 * 1024 * 1024;
const LONGEST_ITEM = 64 * 1024 * 1024;

const PIECE = 256 * 1024;

function isNewer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('format' in value)) return false;
  return typeof value.format === 'number' && value.format > BACKUP_FORMAT;
}
