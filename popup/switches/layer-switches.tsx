import type { JSX } from 'preact';
import type { Translate } from '../../src/locales/translate.ts';
import { LAYERS, type Layer, type Layers } from '../../src/messages/layers/layers.ts';

type LayerSwitchesProps = {
  readonly t: Translate;
  readonly layers: Layers;
  readonly onSwitch: (layer: Layer, isShown: boolean) => void;
};

/** Chooses what is highlighted in the page; each switch wears the mark that it switches, so that the row is a key too. */
export function LayerSwitches({ t, layers, onSwitch }: LayerSwitchesProps): JSX.Element {
  return (
    <fieldset class="layers">
      <legend class="visually-hidden">{t('layersLabel')}</legend>
      {LAYERS.map((layer) => (
        <label key={layer} class="layer">
          <input
            class="layer-box"
            type="checkbox"
            checked={layers[layer]}
            onChange={(event) => onSwitch(layer, event.currentTarget.checked)}
          />
          <span class={layers[layer] ? MARKS[layer] : undefined}>{t(LABELS[layer])}</span>
        </label>
      ))}
    </fieldset>
  );
}

const LABELS = {
  quotes: 'layerQuotes',
  indirect: 'layerIndirect',
  person: 'layerPeople',
  organisation: 'layerOrganisations',
  place: 'layerPlaces',
} as const satisfies Readonly<Record<Layer, string>>;

/** The classes of `src/ui/styles/marks.css`. */
const MARKS = {
  quotes: 'on-record-quote',
  indirect: 'on-record-indirect',
  person: 'on-record-person',
  organisation: 'on-record-organisation',
  place: 'on-record-place',
} as const satisfies Readonly<Record<Layer, string>>;
