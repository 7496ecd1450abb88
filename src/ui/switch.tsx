import type { JSX } from 'preact';

type SwitchProps = {
  readonly label: string;
  readonly isOn: boolean;
  /** It cannot be pressed: something else holds it where it is. */
  readonly isHeld?: boolean;
  readonly onPress: () => void;
};

/**
 * A switch that shows what is, not what was pressed: it turns when the world has changed. So it is a button and not a
 * check box, which turns by itself even if the browser's prompt is answered with no.
 */
export function Switch({ label, isOn, isHeld = false, onPress }: SwitchProps): JSX.Element {
  return (
    <button type="button" class="switch" role="switch" aria-checked={isOn} disabled={isHeld} onClick={onPress}>
      <span class="switch-track" aria-hidden="true" />
      <span class="switch-label">{label}</span>
    </button>
  );
}
