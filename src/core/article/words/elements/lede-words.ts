/**
 * Words in the names of elements that hold a standfirst, by where they come from; a hyphen joins words that must follow
 * each other, if they are not written as one. Sorted.
 *
 * Source: our own reading of the names used on news pages; generic words only.
 */
export const LEDE_WORDS: ReadonlySet<string> = new Set(
  `abstract anleser bajada chapeau chapo deck dek entradilla epigraph epigrafe excerpt herolead
  ingress ingressi intro introduction lead leadin leadtext lede manchet ondertitel perex podnaslov podtitulek resume
  resumen resumo sapo shorttext sommario sottotitolo standfirst strapline sub-headline sub-title subheadline subtitle
  subtitulo sumario summary synopsis tagline teaser undertitel underrubrik unterzeile vorspann zusammenfassung`.split(
    /\s+/,
  ),
);

/**
 * The same for the points that a text is summed up in, before it begins; a hyphen joins words that must follow each other,
 * if they are not written as one.
 */
export const POINT_WORDS: ReadonlySet<string> = new Set(
  'bullet-points bulletpoints highlights key-facts key-points keypoints summary takeaways'.split(' '),
);
