import type { JSX } from 'preact';
import type { BackupProblem } from '../../../core/exchange/read-backup.ts';
import type { Translate } from '../../../locales/translate.ts';
import { STORE_WORDS } from '../../../ui/notes/store-words.ts';
import type { ImportPlan } from './check-file.ts';
import type { ExchangeState } from './exchange-state.ts';
import type { ExchangeCommands } from './use-exchange.ts';

type ExchangeReportProps = {
  readonly t: Translate;
  readonly state: ExchangeState;
  readonly commands: ExchangeCommands;
};

/** How far an export or import is, what it found, and what the reader may decide now. */
export function ExchangeReport({ t, state, commands }: ExchangeReportProps): JSX.Element {
  return (
    <div class={state.kind === 'idle' ? 'exchange-report exchange-report-empty' : 'exchange-report'}>
      <div role="status">
        <Words t={t} state={state} />
      </div>
      {'share' in state && (
        <progress class="exchange-progress" max={1} value={state.share} aria-label={t('progress')} />
      )}
      {state.kind === 'planned' && (
        <div class="exchange-buttons">
          {state.plan.add + state.plan.change > 0 && (
            <button type="button" class="button button-main" onClick={() => commands.onImport(state.file)}>
              {t('importNow')}
            </button>
          )}
          <button type="button" class="button" onClick={commands.onCancel}>
            {t(state.plan.add + state.plan.change > 0 ? 'cancel' : 'importClose')}
          </button>
        </div>
      )}
    </div>
  );
}

function Words({ t, state }: Pick<ExchangeReportProps, 't' | 'state'>): JSX.Element | null {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'exporting':
      return <p>{t.count('exporting', state.count)}</p>;
    case 'exported':
      return (
        <>
          <p>{`${t.count('exported', state.notes)} ${t('exportedTo', { file: state.name })}`}</p>
          {state.damaged > 0 && <p class="field-warning">{t.count('exportDamaged', state.damaged)}</p>}
        </>
      );
    case 'checking':
      return <p>{t('checking', { file: state.file.name })}</p>;
    case 'planned':
      return <Plan t={t} name={state.file.name} plan={state.plan} />;
    case 'refused':
      return (
        <p class="field-warning">
          {t('importRefused', { file: state.file.name })} {problemWords(state.problem, t)}
        </p>
      );
    case 'importing':
      return <p>{t('importing', { file: state.file.name })}</p>;
    case 'imported':
      return <p>{`${t.count('imported', state.written)} ${t('importedUndo')}`}</p>;
    case 'failed':
      return <p class="field-warning">{t(STORE_WORDS[state.failure])}</p>;
  }
}

function Plan({ t, name, plan }: { readonly t: Translate; readonly name: string; readonly plan: ImportPlan }) {
  const { add, articles, change, same, newerHere, inTrash, leftOut } = plan;
  return (
    <>
      <p>{t('importPlan', { file: name })}</p>
      <ul class="exchange-plan">
        <li>{`${t.count('planAdd', add)}${add > 0 ? ` ${t.count('planArticles', articles)}` : ''}`}</li>
        {change > 0 && <li>{t.count('planChange', change)}</li>}
        {same > 0 && <li>{t.count('planSame', same)}</li>}
        {newerHere > 0 && <li>{t.count('planNewer', newerHere)}</li>}
        {inTrash > 0 && <li>{t.count('planTrash', inTrash)}</li>}
        {leftOut > 0 && <li>{t.count('planLeftOut', leftOut)}</li>}
      </ul>
    </>
  );
}

function problemWords(problem: BackupProblem, t: Translate): string {
  switch (problem.kind) {
    case 'damaged-note':
      return t('problemDamaged', { nth: new Intl.NumberFormat(t.language).format(problem.nth), why: problem.why });
    case 'note-twice':
      return t('problemTwice', { nth: new Intl.NumberFormat(t.language).format(problem.nth) });
    default:
      return t(PROBLEM_WORDS[problem.kind]);
  }
}

const PROBLEM_WORDS = {
  'not-json': 'problemNotJson',
  'unknown-format': 'problemUnknown',
  'newer-format': 'problemNewer',
  'too-deep': 'problemDeep',
  endless: 'problemEndless',
} as const;
