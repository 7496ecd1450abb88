/**
 * Words in the names of elements (class, id, test name) that say what an element holds, by kind. Class names are
 * written in English almost everywhere, with some German, French, Spanish, Italian, Portuguese, Dutch, Nordic and
 * Polish ones among them. A hyphen joins words that must follow each other: `read-more` is `class="c-read more"` too.
 *
 * Source: our own reading of the names used on news pages; generic words only, no outlet's own names.
 */
export const FRAME_WORDS = {
  advert: `ad ads adslot adunit advert advertisement advertising advertorial anzeige anzeigen banner bannerad dfp gpt
    googlead outstream publicidad publicidade publicite pubblicita reklam reklama reklame sponsor sponsored sponsors
    werbung`,
  author: `author-bio author-box author-card author-info author-profile authorbox autorbox author-description about-author
    author-details author-teaser authors-bio bio biography contributor-bio`,
  byline: `author authors autor autore autores autoren byline bylines byliner contributor contributors auteur auteurs
    forfatter firma journalist writer reporter`,
  caption: `bildunterschrift bildtext caption captions credit credits copyright figcaption fotocredit image-description
    image-legend image-text imagecaption legend legende media-description media-info photo-credit pie-foto photographer
    bildnachweis bildquelle`,
  comments: `comment comments commentaires commentlist comentarios commenti coral discussion disqus kommentar kommentare
    kommentarer kommentit livefyre opinary reacties reactions respond talkback user-comments`,
  consent: `consent cookie cookies gdpr onetrust privacy`,
  date: `date dates datetime dateline datum fecha pubdate publishdate publish-date published timestamp time-stamp
    updated postmeta entry-meta post-meta article-meta`,
  embed: `embed embedded instagram-media twitter-tweet tweet tiktok-embed fb-post`,
  factbox: `aside factbox faktabox fact-box infobox info-box infokasten steckbrief glossary sidebar`,
  navigation: `breadcrumb breadcrumbs brotkrumen crumb crumbs menu nav navbar navigation pager pagination skiplink skip-link toc
    table-of-contents inhaltsverzeichnis sitemap toolbar`,
  newsletter: `newsletter newsletters mailinglist mailing-list signup sign-up subscribe subscription subscriptions
    inscription push-notification whatsapp-channel`,
  player: `audio audioplayer listen player podcast podcasts read-aloud speech tts video-info video-player vorlesen`,
  poll: `poll polls quiz survey umfrage voting`,
  related: `also-read article-list auch-interessant headlines-list latest latest-news leia-mais lees-ook lesen-sie-auch
    lire-aussi mehr-zum-thema more-from more-news more-on more-stories most-popular most-read mostread next-article onward
    outbrain popular promo promos promobox read-also read-more read-next readmore recirc recirculation recommend
    recommendation recommendations recommended related relateds related-articles related-links see-also similar
    suggested suggestions taboola teaser teasers top-stories trending up-next weitere-artikel you-may-like`,
  share: `addthis addtoany follow-us share sharebar sharebuttons sharedaddy sharing shares social socials social-media
    sociallinks sociale teilen whatsapp`,
  tags: `hashtags keywords schlagworte schlagwort tag tags taglist tag-list topics topic-list themen`,
} as const satisfies Readonly<Record<string, string>>;
