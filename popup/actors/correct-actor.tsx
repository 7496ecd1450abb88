import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ACTOR_KINDS, type Actor, type ActorKind } from '../../src/core/actors/actor.ts';
import type { CorrectionRule } from '../../src/core/corrections/correction.ts';
import type { Translate } from '../../src/locales/translate.ts';

type CorrectActorProps = {
  readonly t: Translate;
  readonly actor: Actor;
  readonly others: readonly string[];
  readonly onCorrect: (rule: CorrectionRule) => void;
};

/** What a reader may say of an actor who was found wrongly: nobody, of another kind, or somebody else's other name. */
export function CorrectActor({ t, actor, others, onCorrect }: CorrectActorProps): JSX.Element {
  const { name } = actor;
  const label = useId();
  const kinds = ACTOR_KINDS.filter((kind) => kind !== actor.kind);
  return (
    <fieldset class="correct-actor" aria-labelledby={label}>
      <span class="correct-label" id={label}>
        {t('correctLabel')}
      </span>
      <button type="button" class="quiet-button" onClick={() => onCorrect({ kind: 'nobody', names: [name] })}>
        {t('correctNobody')}
      </button>
      {kinds.map((actorKind) => (
        <button
          key={actorKind}
          type="button"
          class="quiet-button"
          onClick={() => onCorrect({ kind: 'is', names: [name], actorKind })}
        >
          {t(KINDS[actorKind])}
        </button>
      ))}
      {others.length > 0 && (
        <JoinActor t={t} others={others} onJoin={(other) => onCorrect({ kind: 'same', names: [other, name] })} />
      )}
    </fieldset>
  );
}

const KINDS = {
  person: 'correctPerson',
  organisation: 'correctOrganisation',
  place: 'correctPlace',
} as const satisfies Readonly<Record<ActorKind, string>>;

type JoinActorProps = {
  readonly t: Translate;
  readonly others: readonly string[];
  readonly onJoin: (other: string) => void;
};

/** A choice takes effect with the button, so that arrow keys can walk over the names. */
function JoinActor({ t, others, onJoin }: JoinActorProps): JSX.Element {
  const [other, setOther] = useState('');
  return (
    <span class="join-actor">
      <select
        class="join-select"
        aria-label={t('correctSame')}
        value={other}
        onChange={(event) => setOther(event.currentTarget.value)}
      >
        <option value="">{t('correctSame')}</option>
        {others.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      {other !== '' && (
        <button type="button" class="quiet-button" onClick={() => onJoin(other)}>
          {t('correctJoin')}
        </button>
      )}
    </span>
  );
}
