/**
 * Words in the names of elements (class, id, test name) that say what an element holds, by kind. Class names are
 * written in English almost everywhere, with some German, French, Spanish, Italian, Portuguese, Dutch, Nordic and
 * Polish ones among them. A hyphen joins words that must follow each other: `read-more` is `class="c-read more"` too.
 *
 * Source: our own reading of the names used on news pages; generic words only, no outlet's own names.
 */
export const FRAME_WORDS = {
  advert: `ad ads adslot adunit advert advertisement advertising advertorial anzeige anzeigen banner bannerad dfp
    googlead gpt marketing-unit outstream pubblicita publicidad publicidade publicite reklam reklama reklame sponsor
    sponsored sponsors werbung`,
  author: `about-author author-bio author-box author-card author-description author-details author-info author-profile
    author-teaser authorbox authors-bio autorbox bio biography contributor-bio`,
  byline: `auteur auteurs author authors autor autore autoren autores byline byliner bylines contributor contributors
    firma forfatter journalist reporter writer`,
  caption: `bildnachweis bildquelle bildtext bildunterschrift caption captions copyright credit credits embed-caption
    embed-credit figcaption foto-autor fotocredit image-description image-legend image-text imagecaption img-author img-desc
    img-description legend legende media-description media-info photo-author photo-credit photo-description photographer
    pie-foto`,
  comments: `comentarios comment commentaires commenti commentlist comments coral discussion disqus kommentar kommentare
    kommentarer kommentit livefyre opinary reacties reactions respond talkback user-comments`,
  consent: `consent cookie cookies gdpr onetrust privacy`,
  date: `article-meta date dateline dates datetime datum entry-meta fecha post-meta postmeta pubdate publish-date
    publishdate published time-stamp timestamp updated`,
  embed: `amp-facebook amp-instagram amp-tiktok amp-twitter embed embedded fb-post instagram-media tiktok-embed tweet twitter-tweet`,
  factbox: `aside claim-box claim-review claimbox claimreview fact fact-box factbox facts fakta faktaboks faktabox faktaruta
    faktarute glossary info-box infobox infokasten sidebar steckbrief verdict verdict-box`,
  navigation: `breadcrumb breadcrumbs brotkrumen crumb crumbs inhaltsverzeichnis menu nav navbar navigation pager
    pagination sitemap skip-link skiplink table-of-contents toc toolbar`,
  newsletter: `call-to-action cta inscription mailing-list mailinglist newsletter newsletters offer-box offerbox
    paywall-banner paywall-box paywall-hint paywall-message paywall-notice paywall-offer paywall-overlay paywall-prompt
    popup push-notification regwall sign-up signup subscribe subscription subscriptions whatsapp-channel`,
  notes: `endnotes footnote footnotes`,
  player: `audio audioplayer listen player podcast podcasts read-aloud speech tts video-box video-headline video-info
    video-player video-teaser video-title vorlesen`,
  poll: `poll polls quiz survey umfrage voting`,
  related: `also-read article-list auch-interessant headlines-list latest latest-news lees-ook leia-mais lesen-sie-auch
    lire-aussi mehr-zum-thema more-from more-news more-on more-stories most-popular most-read mostread next-article
    onward outbrain popular promo promobox promos read-also read-more read-next readmore recirc recirculation recommend
    recommendation recommendations recommended related related-articles related-links relateds see-also similar
    suggested suggestions taboola teaser teasers top-stories trending up-next weitere-artikel you-may-like`,
  share: `addthis addtoany follow-us share sharebar sharebuttons sharedaddy shares sharing social social-media sociale
    sociallinks socials teilen whatsapp`,
  tags: `hashtags keywords schlagwort schlagworte tag tag-list taglist tags themen topic-list topics`,
} as const satisfies Readonly<Record<string, string>>;
