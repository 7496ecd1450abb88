import { BackupError, type BackupProblem } from '../../../core/exchange/read-backup.ts';
import type { ArticleId } from '../../../core/notes/ids.ts';
import { storeEnvelope } from '../../../messages/envelopes/store-envelope.ts';
import type { FailureKind } from '../../../messages/failure.ts';
import type { Database } from '../../../storage/database/database.ts';
import { judgeNotes } from '../../../storage/exchange/judge-notes.ts';
import { knownHere } from '../../../storage/exchange/known-here.ts';
import { readFile } from './read-file.ts';

/** What an import would do: how many notes it adds, changes and skips, and why it skips them. */
export type ImportPlan = {
  readonly add: number;
  /** On how many articles the added ones are. */
  readonly articles: number;
  readonly change: number;
  readonly same: number;
  readonly newerHere: number;
  readonly inTrash: number;
  readonly leftOut: number;
};

/** The file was read whole, and nothing was written. */
export type CheckedFile =
  | { readonly kind: 'plan'; readonly plan: ImportPlan }
  | { readonly kind: 'problem'; readonly problem: BackupProblem }
  | { readonly kind: 'failed'; readonly failure: FailureKind };

/**
 * Reads a file from beginning to end and says what importing it would do.
 *
 *     await checkFile(database, file, now, showShare)   // { kind: 'plan', plan: { add: 12, … } }
 */
export async function checkFile(
  database: Database,
  file: Blob,
  now: string,
  onShare: (share: number) => void,
): Promise<CheckedFile> {
  const plan = { add: 0, articles: 0, change: 0, same: 0, newerHere: 0, inTrash: 0, leftOut: 0 };
  const articles = new Set<ArticleId>();
  const known = storeEnvelope(await knownHere(database));
  if (!known.ok) return { kind: 'failed', failure: known.failure.kind };
  try {
    for await (const { notes, share, leftOut } of readFile(file, now)) {
      const verdicts = storeEnvelope(await judgeNotes(database, notes, known.value));
      if (!verdicts.ok) return { kind: 'failed', failure: verdicts.failure.kind };
      for (const [index, verdict] of verdicts.value.entries()) {
        const articleId = notes[index]?.note.articleId;
        if (verdict.kind === 'skip') plan[SKIPPED_AS[verdict.why]] += 1;
        else plan[verdict.kind] += 1;
        if (verdict.kind === 'add' && articleId !== undefined) articles.add(articleId);
      }
      plan.leftOut += leftOut;
      onShare(share);
    }
    return { kind: 'plan', plan: { ...plan, articles: articles.size } };
  } catch (error) {
    if (error instanceof BackupError) return { kind: 'problem', problem: error.problem };
    console.error('On Record could not read the file', error);
    return { kind: 'problem', problem: { kind: 'not-json' } };
  }
}

const SKIPPED_AS = { same: 'same', 'newer-here': 'newerHere', 'in-trash': 'inTrash' } as const;
