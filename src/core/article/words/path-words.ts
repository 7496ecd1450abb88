/**
 * Folders in the address of a page that hold no news articles: shops, forums, documentation, lists. Sorted.
 *
 * Source: our own reading of addresses; general words only.
 */
export const PATH_WORDS: ReadonlySet<string> = new Set(
  `api archive archives author authors cart catalog categories category checkout collection collections community course
  courses developer discussion discussions doc docs documentation download downloads faq forum forums glossary help items
  jobs kb knowledge-base learn listing listings login manual manuals page pricing product products profile profiles
  question questions r reference register search services shop showthread.php store support t tag tags thread threads
  topic topics tutorial tutorials user users vacancies vacancy viewtopic.php wiki`.split(/\s+/),
);

/** Folders in whose pages an outlet presents those who write for it. Sorted. */
export const AUTHOR_PATHS: ReadonlySet<string> = new Set(
  `auteur auteurs author authors autor autoren autores autori autorin byline bylines columnist columnists contributor
  contributors firmas forfatter journalist journaliste journalistes journalisten journalists people person profil profile
  profiles redakteur reporter reporters skribent staff writer writers`.split(/\s+/),
);
