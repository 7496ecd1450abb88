import { dropVessels } from '../french/drop-vessels.ts';
import { partAtPlace } from '../french/part-at-place.ts';
import { partRoutes } from '../french/part-routes.ts';
import { trimRepublic } from '../french/trim-republic.ts';
import type { Tidying } from '../tidying.ts';

/** What is mended in French names alone, behind what is mended in all languages but English. */
export const FRENCH_ORDER: readonly Tidying[] = [trimRepublic, partAtPlace, partRoutes, dropVessels];
