/**
 * Where news gets its pictures from beside the agencies (see `AGENCY_NAMES`), in small letters, sorted.
 *
 * Source: our own knowledge.
 */
export const PICTURE_SOURCES: ReadonlySet<string> = new Set(
  `alamy alliance archiv archive archivo associated contrib contributor copyright corbis courtesy file film getty handout
  imago istock istockphoto keystone lapresse magnum panos pexels pixabay pool postmedia rex scanpix screenshot shutterstock
  sipa stringer supplied unsplash wireimage wikimedia zuma`.split(/\s+/),
);
