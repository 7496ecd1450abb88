import type { JSX } from 'preact';
import type { Translate } from '../../src/locales/translate.ts';
import { EVERY_SITE } from '../../src/messages/sites/every-site.ts';
import type { Site } from '../../src/messages/sites/site-of.ts';
import type { SiteAccess } from '../../src/ui/site-access.ts';
import { Switch } from '../../src/ui/switch.tsx';
import { useGrant } from '../../src/ui/use-grant.ts';

type AutomaticSwitchesProps = { readonly t: Translate; readonly access: SiteAccess; readonly site: Site };

/** Lets On Record read this site, or every site, without a click; a press of the same switch takes it back. */
export function AutomaticSwitches({ t, access, site }: AutomaticSwitchesProps): JSX.Element {
  const here = useGrant(access, site.pattern);
  const everywhere = useGrant(access, EVERY_SITE);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in a flex column can't shrink in both browsers
    <div class="automatic" role="group" aria-label={t('automaticLabel')}>
      <Switch
        label={t('alwaysOnSite', { host: site.host })}
        isOn={here.isGranted === true}
        // Every site holds this one: it cannot be taken out.
        isHeld={here.isGranted === null || everywhere.isGranted === true}
        onPress={here.toggle}
      />
      <Switch
        label={t('alwaysEverywhere')}
        isOn={everywhere.isGranted === true}
        isHeld={everywhere.isGranted === null}
        onPress={everywhere.toggle}
      />
    </div>
  );
}
