import type { FailureKind } from '../../../messages/failure.ts';
import type { CheckedFile, ImportPlan } from './check-file.ts';
import type { ExportFormat } from './export-file.ts';

/** Where an export or an import stands. */
export type ExchangeState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'exporting'; readonly format: ExportFormat; readonly count: number }
  | { readonly kind: 'exported'; readonly name: string; readonly notes: number; readonly damaged: number }
  | { readonly kind: 'checking'; readonly file: File; readonly share: number }
  | { readonly kind: 'planned'; readonly file: File; readonly plan: ImportPlan }
  | { readonly kind: 'refused'; readonly file: File; readonly problem: (CheckedFile & { kind: 'problem' })['problem'] }
  | { readonly kind: 'importing'; readonly file: File; readonly share: number }
  | { readonly kind: 'imported'; readonly file: File; readonly written: number }
  | { readonly kind: 'broken-off'; readonly written: number; readonly failure: FailureKind }
  | { readonly kind: 'failed'; readonly failure: FailureKind };

/** Nothing is under way. */
export const NO_EXCHANGE: ExchangeState = { kind: 'idle' };

/**
 * Whether something is under way that another must not come between.
 *
 *     isBusy({ kind: 'importing', file, share: 0.5 })   // true
 */
export function isBusy({ kind }: ExchangeState): boolean {
  return kind === 'exporting' || kind === 'checking' || kind === 'importing';
}
