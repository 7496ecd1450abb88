import type { Envelope } from '../src/messages/envelopes/envelope.ts';
import type { Layers } from '../src/messages/layers/layers.ts';
import type { PageView } from '../src/messages/protocol.ts';
import type { Site } from '../src/messages/sites/site-of.ts';
import type { SiteAccess } from '../src/ui/site-access.ts';
import type { ActorServices } from './actors/actor-services.ts';
import type { NotesServices } from './notes/notes-services.ts';

/** All that the popup does to the world outside it; a test gives it others. */
export type PopupServices = {
  /** Reads the page of the tab that the reader is looking at. Never rejects. */
  readonly readPage: () => Promise<Envelope<ReadPage>>;
  /** Scrolls to a passage of the page and flashes it. Never rejects. */
  readonly showPassage: (passage: Passage) => Promise<Envelope<null>>;
  readonly saveLayers: (layers: Layers) => Promise<void>;
  /** The site of the tab, if access to it can be granted. Never rejects. */
  readonly findSite: () => Promise<Site | null>;
  readonly access: SiteAccess;
  readonly notes: NotesServices;
  readonly actors: ActorServices;
};

/** What the page of a tab was read as, and which layers the reader wants to see. */
export type ReadPage = { readonly tabId: number; readonly page: PageView; readonly layers: Layers };

/** Offsets in `Article.text` of the named reading. */
export type Passage = {
  readonly tabId: number;
  readonly readingId: string;
  readonly start: number;
  readonly end: number;
};
