import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ActorKind } from '../../src/core/actors/actor.ts';
import type { Correction } from '../../src/core/corrections/correction.ts';
import type { CorrectionId } from '../../src/core/corrections/correction-id.ts';
import type { Translate } from '../../src/locales/translate.ts';

type CorrectionListProps = {
  readonly t: Translate;
  /** Those that concern the article. */
  readonly corrections: readonly Correction[];
  readonly onTakeBack: (id: CorrectionId) => void;
};

/** What the reader has corrected, to be taken back; nothing if that is nothing. */
export function CorrectionList({ t, corrections, onTakeBack }: CorrectionListProps): JSX.Element | null {
  const heading = useRef<HTMLHeadingElement>(null);
  const count = useRef(corrections.length);
  useEffect(() => {
    // The button that had the focus is gone with its actor: the keyboard goes on where its work can be taken back.
    if (corrections.length !== count.current && document.activeElement === document.body) heading.current?.focus();
    count.current = corrections.length;
  }, [corrections.length]);

  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 class="group-title" id="corrections" tabIndex={-1} ref={heading}>
        {t('corrections')}
      </h2>
      <ul class="entries">
        {corrections.map((correction) => (
          <li key={correction.id} class="correction">
            <span dir="auto">{wordsOf(correction, t)}</span>
            <button
              type="button"
              class="quiet-button"
              aria-label={t('takeBackOf', { correction: wordsOf(correction, t) })}
              onClick={() => onTakeBack(correction.id)}
            >
              {t('takeBack')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const IS_KIND = {
  person: 'correctedPerson',
  organisation: 'correctedOrganisation',
  place: 'correctedPlace',
} as const satisfies Readonly<Record<ActorKind, string>>;

function wordsOf(correction: Correction, t: Translate): string {
  const [name] = correction.names;
  switch (correction.kind) {
    case 'nobody':
      return t('correctedNobody', { name });
    case 'is':
      return t(IS_KIND[correction.actorKind], { name });
    case 'same':
      return t('correctedSame', { name: correction.names[1], other: name });
  }
}
