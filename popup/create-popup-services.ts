import { type Envelope, failed, succeeded } from '../src/messages/envelopes/envelope.ts';
import { DEFAULT_LAYERS, type Layers } from '../src/messages/layers/layers.ts';
import type { LayersPreference } from '../src/messages/layers/layers-preference.ts';
import type { SendToBackground } from '../src/messages/send-to-background.ts';
import type { SendToPage } from '../src/messages/send-to-page.ts';
import { siteOf } from '../src/messages/sites/site-of.ts';
import type { SiteAccess } from '../src/ui/site-access.ts';
import type { ActorServices } from './actors/actor-services.ts';
import type { NotesServices } from './notes/notes-services.ts';
import type { PopupServices, ReadPage } from './popup-services.ts';

type Outside = {
  readonly findActiveTab: () => Promise<{ readonly id: number; readonly url: string | null } | null>;
  readonly sendToBackground: SendToBackground;
  readonly sendToPage: SendToPage;
  readonly layers: Pick<LayersPreference, 'read' | 'save'>;
  readonly access: SiteAccess;
  readonly notes: NotesServices;
  readonly actors: ActorServices;
};

/** Binds the popup to the tab that it was opened over: the background puts the reader into the page, the page answers. */
export function createPopupServices(outside: Outside): PopupServices {
  const { findActiveTab, sendToBackground, sendToPage, layers, access, notes, actors } = outside;
  const readPage = async (): Promise<Envelope<ReadPage>> => {
    const tab = await findActiveTab();
    if (tab === null) return failed('no-answer');
    const begun = await sendToBackground('read-tab', { tabId: tab.id });
    if (!begun.ok) return begun;
    const [page, shown] = await Promise.all([sendToPage(tab.id, 'get-page', {}), shownLayers(layers)]);
    return page.ok ? succeeded({ tabId: tab.id, page: page.value, layers: shown }) : page;
  };
  const findSite = async () => {
    const tab = await findActiveTab();
    return tab?.url ? siteOf(tab.url) : null;
  };
  return {
    readPage: () => readPage().catch(() => failed('internal')),
    showPassage: ({ tabId, ...passage }) => sendToPage(tabId, 'show-passage', passage),
    saveLayers: layers.save,
    findSite: () => findSite().catch(() => null),
    access,
    notes,
    actors,
  };
}

/** A disk without room for anything lets nobody read from it either: all layers are shown then, as in the page. */
async function shownLayers(layers: Outside['layers']): Promise<Layers> {
  try {
    return await layers.read();
  } catch (error) {
    console.warn('On Record could not read its layers.', error);
    return DEFAULT_LAYERS;
  }
}
