import type { Message } from './message.ts';

/**
 * Every word of the interface, in English: the language that stands in where another has no word of its own.
 *
 *     t('tabQuotes')            // 'Quotes'
 *     t.count('mentions', 3)    // '3 mentions', from mentions_one and mentions_other
 *
 * A key that ends in `_one`, `_other`, … (the categories of `Intl.PluralRules`) is one form of a counted text; another
 * language adds the forms that it has. Key names are letters, digits and `_`: Chrome takes no others, and no two that
 * differ only in case.
 */
export const en = {
  language: {
    message: 'en',
    description: 'Not shown. The BCP 47 tag of the language of this catalogue; it chooses the plural forms.',
  },
  direction: {
    message: 'ltr',
    description: 'Not shown. "ltr" or "rtl": the direction in which the language of this catalogue is written.',
  },
  extensionName: {
    message: 'On Record',
    description: 'The name of the extension. A name: usually not translated.',
  },
  extensionDescription: {
    message: 'Who said what, on every news page, and your notes on it, kept on your own machine.',
    description: 'The one sentence under the name in the browser’s list of extensions. At most 132 letters.',
  },

  reading: {
    message: 'Reading the page…',
    description: 'Shown in the popup, and announced, while the article is being read.',
  },
  readAgain: {
    message: 'Read again',
    description: 'A button: reads the page once more, after it failed or after the page has changed.',
  },

  tabQuotes: { message: 'Quotes', description: 'The tab that lists what was said in the article.' },
  tabActors: { message: 'Actors', description: 'The tab that lists the people, organisations and places named.' },
  tabsLabel: {
    message: 'Found in this article',
    description: 'For screen readers: what the two tabs Quotes and Actors are about.',
  },
  quotesFound_one: {
    message: '{count} quote found',
    description: 'Announced when the article has been read. One quote.',
  },
  quotesFound_other: {
    message: '{count} quotes found',
    description: 'Announced when the article has been read. Any other number of quotes.',
  },
  actorsFound_one: {
    message: '{count} actor found',
    description: 'Announced when the article has been read. One person, organisation or place.',
  },
  actorsFound_other: {
    message: '{count} actors found',
    description: 'Announced when the article has been read. Any other number of people, organisations and places.',
  },

  layersLabel: {
    message: 'Highlight',
    description: 'A verb. Stands before the four switches that choose what is highlighted in the page.',
  },
  layerQuotes: { message: 'Quotes', description: 'A switch: quotes are highlighted in the page.' },
  layerPeople: { message: 'People', description: 'A switch: people are highlighted in the page.' },
  layerOrganisations: { message: 'Organisations', description: 'A switch: organisations are highlighted in the page.' },
  layerPlaces: { message: 'Places', description: 'A switch: places are highlighted in the page.' },

  kindDirect: {
    message: 'Direct',
    description: 'Beside a quote: whole sentences in the speaker’s own words, in quotation marks.',
  },
  kindMixed: {
    message: 'Partial',
    description: 'Beside a quote: some words of the speaker inside a sentence of the writer’s.',
  },
  kindIndirect: {
    message: 'Reported',
    description: 'Beside a quote: what was said, in the writer’s words, without quotation marks.',
  },
  speakerUnknown: {
    message: 'Unknown speaker',
    description: 'Beside a quote of which the article does not tell who said it.',
  },
  speakerUnsure: {
    message: 'Perhaps {speaker}',
    description: 'Beside a quote whose speaker we are not sure of. {speaker}: a name, such as Ada Byron.',
  },
  quotesJumpHint: {
    message: 'Choose a quote to see it on the page.',
    description: 'For screen readers: what pressing an entry in the list of quotes does.',
  },
  quoteShown: {
    message: 'Shown on the page',
    description: 'Announced when the page has been scrolled to the chosen quote.',
  },

  people: { message: 'People', description: 'A heading over the people named in the article.' },
  organisations: { message: 'Organisations', description: 'A heading over the organisations named in the article.' },
  places: { message: 'Places', description: 'A heading over the places named in the article.' },
  mentions_one: { message: '{count} mention', description: 'How often an actor is named in the article: once.' },
  mentions_other: {
    message: '{count} mentions',
    description: 'How often an actor is named in the article: any other number.',
  },
  actorQuotes_one: { message: '{count} quote', description: 'How many quotes of this actor there are: one.' },
  actorQuotes_other: {
    message: '{count} quotes',
    description: 'How many quotes of this actor there are: any other number.',
  },
  mentionPosition: {
    message: '{position} of {total}',
    description: 'Beside an actor whose mentions the reader walks through, such as 3 of 7.',
  },
  mentionShown: {
    message: 'Mention {position} of {total} shown on the page',
    description: 'Announced when the page has been scrolled to the next mention of an actor.',
  },
  actorsJumpHint: {
    message: 'Choose a name to walk through its mentions on the page.',
    description: 'For screen readers: what pressing an entry in the list of actors does.',
  },

  noQuotesTitle: { message: 'No quotes found', description: 'Heading of an empty list of quotes.' },
  noQuotesAdvice: {
    message: 'Nobody is quoted in this article, or in a way that On Record does not recognise yet.',
    description: 'Below “No quotes found”.',
  },
  noActorsTitle: { message: 'No names found', description: 'Heading of an empty list of actors.' },
  noActorsAdvice: {
    message: 'This article names no people, organisations or places that On Record recognises.',
    description: 'Below “No names found”.',
  },

  noArticleTitle: { message: 'No article on this page', description: 'The open page is no news article.' },
  noArticleAdvice: {
    message: 'On Record reads single news articles. Open one, then press the On Record button again.',
    description: 'Below “No article on this page”: what to do.',
  },
  browserPageTitle: {
    message: 'This page belongs to the browser',
    description: 'The open page is one of the browser’s own, such as its settings or its add-on gallery.',
  },
  browserPageAdvice: {
    message:
      'Browsers let no extension read their own pages. Open a news article, then press the On Record button again.',
    description: 'Below “This page belongs to the browser”: what to do.',
  },
  pdfTitle: { message: 'This is a PDF', description: 'The open tab shows a PDF file.' },
  pdfAdvice: {
    message:
      'On Record reads articles on web pages, not PDF files. See whether the article is also there as a web page.',
    description: 'Below “This is a PDF”: what to do.',
  },
  noAccessTitle: {
    message: 'No access to this page',
    description: 'The browser refused the extension access to the page.',
  },
  noAccessAdvice: {
    message:
      'The browser does not let On Record in: the page may be the browser’s own, a file on this machine, or closed to extensions here. Open a news article on the web, then press the On Record button again.',
    description: 'Below “No access to this page”: what to do.',
  },
  noAnswerTitle: {
    message: 'The page does not answer',
    description: 'The page is still loading, is busy, or has been closed.',
  },
  noAnswerAdvice: {
    message: 'It may still be loading. Wait a moment and read again; if that does not help, reload the page.',
    description: 'Below “The page does not answer”: what to do.',
  },
  internalTitle: { message: 'Something went wrong', description: 'A fault in On Record itself.' },
  internalAdvice: {
    message: 'That is a fault in On Record, not in the page. Read again; if that does not help, reload the page.',
    description: 'Below “Something went wrong”: what to do.',
  },

  passageGone: {
    message: 'These words are no longer on the page.',
    description: 'A passage was chosen in the popup that the page has taken away since. A button Read again follows.',
  },
  oldReading: {
    message: 'The page has changed since it was read.',
    description: 'A passage was chosen in the popup after the page’s text had changed. A button Read again follows.',
  },
  jumpFailed: {
    message: 'The page could not show these words.',
    description: 'A passage was chosen in the popup, but the page did not do it. A button Read again follows.',
  },

  cardClose: { message: 'Close', description: 'A button with a cross: closes the card about a quote.' },
  cardDirect: { message: 'Direct quote', description: 'Heads the card: whole sentences in the speaker’s own words.' },
  cardMixed: {
    message: 'Partial quote',
    description: 'Heads the card: some words of the speaker inside a sentence of the writer’s.',
  },
  cardIndirect: {
    message: 'Reported speech',
    description: 'Heads the card: what was said, in the writer’s words, without quotation marks.',
  },
  cardUtterances_one: {
    message: 'Quoted once in this article',
    description: 'In the card, below the speaker: the article quotes this speaker here alone.',
  },
  cardUtterances_other: {
    message: 'Quoted {count} times in this article',
    description: 'In the card, below the speaker: how often the article quotes this speaker.',
  },
  cardNamedHere: {
    message: 'Named here',
    description: 'In the card, before the article’s own words for the speaker at this place, such as: she.',
  },
  cardCue: {
    message: 'Said with',
    description: 'In the card, before the article’s reporting words, such as: told reporters.',
  },
  cardWhy: {
    message: 'How we know',
    description: 'In the card, before a sentence that says what points to the speaker.',
  },
  cardConfidence: {
    message: 'Confidence',
    description: 'In the card, before a word that says how certain it is who said this.',
  },
  confidenceSure: { message: 'High', description: 'In the card, after “Confidence”.' },
  confidenceLikely: { message: 'Medium', description: 'In the card, after “Confidence”.' },
  confidenceUnsure: { message: 'Low: check the text', description: 'In the card, after “Confidence”.' },
  whyAccordingTo: {
    message: 'The text names the source, as in “according to”.',
    description: 'In the card, after “How we know”.',
  },
  whyCarriedOver: {
    message: 'Nobody is named here; the quotes around it tell who speaks.',
    description: 'In the card, after “How we know”.',
  },
  whyColon: {
    message: 'A colon leads from the speaker to the words.',
    description: 'In the card, after “How we know”.',
  },
  whyNamedNearby: {
    message: 'The speaker is named in the same sentence.',
    description: 'In the card, after “How we know”.',
  },
  whyNobody: {
    message: 'The text does not say who said this.',
    description: 'In the card, after “How we know”.',
  },
  whyOther: {
    message: 'The words around the quote point to the speaker.',
    description: 'In the card, after “How we know”: when nothing more exact can be said.',
  },
  whyParagraphBefore: {
    message: 'The paragraph before is about the speaker.',
    description: 'In the card, after “How we know”.',
  },
  whyQuoteThenSpeaker: {
    message: 'The speaker is named after the words.',
    description: 'In the card, after “How we know”.',
  },
  whySentenceAfter: {
    message: 'The next sentence is about the speaker.',
    description: 'In the card, after “How we know”.',
  },
  whySentenceBefore: {
    message: 'The sentence before is about the speaker.',
    description: 'In the card, after “How we know”.',
  },
  whySignature: {
    message: 'The words are signed with the name.',
    description: 'In the card, after “How we know”.',
  },
  whySpeakerThenQuote: {
    message: 'The speaker is named before the words.',
    description: 'In the card, after “How we know”.',
  },
} as const satisfies Readonly<Record<string, Message>>;
