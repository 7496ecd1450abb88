import type { JSX } from 'preact';
import { compareWords } from '../../core/anchors/changed/compare-words.ts';
import type { Translate } from '../../locales/translate.ts';

type WordChangesProps = {
  readonly t: Translate;
  readonly was: string;
  /** What stands there now. */
  readonly is: string;
};

/** What became of the words of a note: those that are gone are struck out, new ones underlined, and both are said. */
export function WordChanges({ t, was, is }: WordChangesProps): JSX.Element {
  return (
    <span class="word-changes" dir="auto">
      {compareWords(was, is).map(({ kind, words }) => {
        if (kind === 'kept') return <span>{words} </span>;
        // Words of ours, which have no say in which way the line runs.
        const label = <bdi class="visually-hidden">{t(kind === 'gone' ? 'wordsGone' : 'wordsNew')} </bdi>;
        const Told = kind === 'gone' ? 'del' : 'ins';
        return (
          <>
            <Told>
              {label}
              {words}
            </Told>{' '}
          </>
        );
      })}
    </span>
  );
}
