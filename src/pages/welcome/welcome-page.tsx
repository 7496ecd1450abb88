import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../locales/translate.ts';
import { EVERY_SITE } from '../../messages/sites/every-site.ts';
import type { SiteAccess } from '../../ui/site-access.ts';
import { useGrant } from '../../ui/use-grant.ts';

type WelcomePageProps = {
  readonly t: Translate;
  readonly access: SiteAccess;
  /** The keys that press the toolbar button; `null` if there are none. */
  readonly findShortcut: () => Promise<string | null>;
};

/** Opens once, at the first install: what On Record does, what it does not do, and what one may let it do. */
export function WelcomePage({ t, access, findShortcut }: WelcomePageProps): JSX.Element {
  return (
    <main class="welcome">
      <header class="welcome-head">
        <p class="welcome-name">
          <img src="../../icons/on-record-48.png" alt="" width="32" height="32" />
          {t('extensionName')}
        </p>
        <h1 class="welcome-title">{t('welcomeTitle')}</h1>
        <p class="welcome-lead">{t('welcomeLead')}</p>
      </header>
      <Steps t={t} />
      <section class="welcome-section">
        <h2>{t('welcomePrivateTitle')}</h2>
        <p>{t('welcomePrivate')}</p>
      </section>
      <section class="welcome-section">
        <h2>{t('welcomeReturnTitle')}</h2>
        <p>{t('welcomeReturn')}</p>
        <EverySite t={t} access={access} />
      </section>
      <section class="welcome-section">
        <h2>{t('welcomeKeysTitle')}</h2>
        <Keys t={t} findShortcut={findShortcut} />
      </section>
    </main>
  );
}

function Steps({ t }: { readonly t: Translate }): JSX.Element {
  return (
    <>
      <h2 class="visually-hidden">{t('welcomeStepsLabel')}</h2>
      <ol class="welcome-steps">
        <li class="welcome-step">
          <h3>{t('welcomeClickTitle')}</h3>
          <p>{t('welcomeClick')}</p>
        </li>
        <li class="welcome-step">
          <h3>{t('welcomeSeeTitle')}</h3>
          <p>{t('welcomeSee')}</p>
          <p class="welcome-marks">
            <span class="on-record-quote">{t('layerQuotes')}</span>
            <span class="on-record-indirect">{t('layerIndirect')}</span>
            <span class="on-record-person">{t('layerPeople')}</span>
            <span class="on-record-organisation">{t('layerOrganisations')}</span>
            <span class="on-record-place">{t('layerPlaces')}</span>
          </p>
        </li>
        <li class="welcome-step">
          <h3>{t('welcomeKeepTitle')}</h3>
          <p>{t('welcomeKeep')}</p>
        </li>
      </ol>
    </>
  );
}

function EverySite({ t, access }: Pick<WelcomePageProps, 't' | 'access'>): JSX.Element {
  const { isGranted, toggle } = useGrant(access, EVERY_SITE);
  return (
    <div class="welcome-choice">
      <button type="button" class="button" disabled={isGranted === null} onClick={toggle}>
        {t(isGranted ? 'welcomeTakeBack' : 'welcomeGrant')}
      </button>
      <p class="welcome-granted" role="status">
        {t(isGranted ? 'welcomeGranted' : 'welcomeNotGranted')}
      </p>
    </div>
  );
}

function Keys({ t, findShortcut }: Pick<WelcomePageProps, 't' | 'findShortcut'>): JSX.Element {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => void findShortcut().then(setKeys), [findShortcut]);
  if (keys === null) return <p>{t('welcomeNoKeys')}</p>;
  const [before, after] = t('welcomeKeys', { keys: GAP }).split(GAP);
  return (
    <p>
      {before}
      <kbd class="welcome-keys">{keys}</kbd>
      {after}
    </p>
  );
}

/** Holds the place of the keys, which are an element of their own, in the sentence around them. */
const GAP = '\u0000';
