import { render } from 'preact';
import type { ActorServices } from '../../popup/actors/actor-services.ts';
import type { NotesServices } from '../../popup/notes/notes-services.ts';
import { type FirstNotes, PopupApp } from '../../popup/popup-app.tsx';
import type { Passage, PopupServices } from '../../popup/popup-services.ts';
import { type Envelope, succeeded } from '../../src/messages/envelopes/envelope.ts';
import { DEFAULT_LAYERS, type Layers } from '../../src/messages/layers/layers.ts';
import type { PageView } from '../../src/messages/protocol.ts';
import type { Site } from '../../src/messages/sites/site-of.ts';
import type { SiteAccess } from '../../src/ui/site-access.ts';
import { english } from '../locales/english.ts';
import { settle } from '../ui/drawn-page.ts';
import { fakeAccess } from '../ui/fake-access.ts';
import { NO_ACTOR_SERVICES } from './actors/no-corrections.ts';
import { NO_NOTES_SERVICES } from './notes/no-notes.ts';

type World = { readonly shown: Passage[]; readonly saved: Layers[]; readings: number };

/** Opens the popup over a page, and waits until it has been read. */
export async function openPopup(
  page: Envelope<PageView> | Promise<Envelope<PageView>>,
  showPassage: () => Envelope<null> = () => succeeded(null),
  notes: NotesServices = NO_NOTES_SERVICES,
  automatic: { readonly site: Site | null; readonly access: SiteAccess } = { site: null, access: fakeAccess() },
  actors: ActorServices = NO_ACTOR_SERVICES,
  first: FirstNotes | null = null,
): Promise<World> {
  const world: World = { shown: [], saved: [], readings: 0 };
  const services: PopupServices = {
    readPage: async () => {
      world.readings += 1;
      const read = await page;
      return read.ok ? succeeded({ tabId: 7, page: read.value, layers: DEFAULT_LAYERS }) : read;
    },
    showPassage: async (passage) => {
      world.shown.push(passage);
      return showPassage();
    },
    saveLayers: async (layers) => void world.saved.push(layers),
    findSite: async () => automatic.site,
    access: automatic.access,
    notes,
    actors,
  };
  const known = { t: english, readerLanguage: 'en-GB', services, reading: services.readPage(), first };
  await settle(() => render(<PopupApp {...known} />, document.body));
  return world;
}
