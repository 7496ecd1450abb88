import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In a small window it would come below what is in sight. (jsdom does not scroll.)
    if (state.kind !== 'idle') box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [state.kind]);
  return (
    <div class={state.kind === 'idle' ? 'exchange-report exchange-report-empty' : 'exchange-report'} ref={box}>
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
    case 'broken-off':
      return <p class="field-warning">{brokenOffWords(state, t)}</p>;
    case 'failed':
      return <p class="field-warning">{t(STORE_WORDS[state.failure])}</p>;
  }
}

function Plan({ t, name, plan }: { readonly t: Translate; readonly name: string; readonly plan: ImportPlan }) {
  const { add, articles, change, same, newerHere, inTrash, leftOut } = plan;
  const points = [
    ...(add > 0 ? [`${t.count('planAdd', add)} ${t.count('planArticles', articles)}`] : []),
    ...(change > 0 ? [t.count('planChange', change)] : []),
    ...(same > 0 ? [t.count('planSame', same)] : []),
    ...(newerHere > 0 ? [t.count('planNewer', newerHere)] : []),
    ...(inTrash > 0 ? [t.count('planTrash', inTrash)] : []),
    ...(leftOut > 0 ? [t.count('planLeftOut', leftOut)] : []),
  ];
  if (points.length === 0) return <p>{t('importEmpty', { file: name })}</p>;
  return (
    <>
      <p>{t(add + change > 0 ? 'importPlan' : 'importNothing', { file: name })}</p>
      <ul class="exchange-plan">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}

function brokenOffWords({ written, failure }: ExchangeState & { kind: 'broken-off' }, t: Translate): string {
  return [t.count('importBrokenOff', written), t(BROKEN_OFF_WORDS[failure]), t('importBrokenOffHelp')].join(' ');
}

/** The store's own words for these two say that nothing was saved: something was. */
const BROKEN_OFF_WORDS = { ...STORE_WORDS, 'store-full': 'importFull', internal: 'importFault' } as const;

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
