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

  tabNotes: { message: 'Notes', description: 'The tab that lists what the reader has kept of this page.' },
  tabQuotes: { message: 'Quotes', description: 'The tab that lists what was said in the article.' },
  tabActors: { message: 'Actors', description: 'The tab that lists the people, organisations and places named.' },
  tabsLabel: {
    message: 'Kept and found in this article',
    description: 'For screen readers: what the three tabs Notes, Quotes and Actors are about.',
  },
  notesKept_one: {
    message: '{count} note',
    description: 'Announced when the page has been read. One note of the reader.',
  },
  notesKept_other: {
    message: '{count} notes',
    description: 'Announced when the page has been read. Any other number of notes of the reader.',
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
    description: 'A verb. Stands before the five switches that choose what is highlighted in the page.',
  },
  layerQuotes: { message: 'Quotes', description: 'A switch: quotes are highlighted in the page.' },
  layerIndirect: {
    message: 'Reported',
    description: 'A switch: speech in the writer’s words, without quotation marks, is highlighted in the page.',
  },
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
  kindIndirectCue: {
    message: 'Reported: {cue}',
    description: 'The same, with the article’s reporting words. {cue}: such as denied, or has announced.',
  },
  speakerUnknown: {
    message: 'Unknown speaker',
    description: 'Beside a quote of which the article does not tell who said it.',
  },
  speakerUnsure: {
    message: 'Perhaps: {speaker}',
    description:
      'Beside a quote whose speaker we are not sure of. {speaker}: a name, such as Ada Byron, or words that may have begun a sentence, such as Those who paid for it.',
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
  wordsQuoted_one: { message: '{count} word', description: 'How many words of this actor are quoted: one.' },
  wordsQuoted_other: {
    message: '{count} words',
    description: 'How many words of this actor are quoted: any other number.',
  },
  quotesByRules: {
    message: 'Here quotes and speakers are found by rules alone, and some are missed.',
    description: 'Above the list of quotes, where the file of what was learned for the language is damaged.',
  },
  quotesByMarks: {
    message: 'On Record knows only the quotation marks of this language, so it names no speakers.',
    description: 'Above the list of quotes, where there are no words and no rules for the language of the article.',
  },
  namesByRules: {
    message: 'Here names are found by rules and lists alone, and some are missed.',
    description: 'Above the list of actors, where there is no model for the language or its file is damaged.',
  },
  actorMore: {
    message: 'More about {name}',
    description: 'Name of a button that opens the quotes of an actor and what may be corrected. {name}: an actor.',
  },
  correctLabel: { message: 'Wrong? It is', description: 'Before the buttons that correct what an actor is.' },
  correctNobody: {
    message: 'no actor',
    description: 'A button, after “Wrong? It is”: the name is nobody’s, and is not listed from then on.',
  },
  correctPerson: { message: 'a person', description: 'A button, after “Wrong? It is”: the actor is a person.' },
  correctOrganisation: {
    message: 'an organisation',
    description: 'A button, after “Wrong? It is”: the actor is an organisation.',
  },
  correctPlace: { message: 'a place', description: 'A button, after “Wrong? It is”: the actor is a place.' },
  correctSame: {
    message: 'the same as…',
    description: 'The first entry of a list of names, after “Wrong? It is”: the actor is one of those.',
  },
  correctJoin: { message: 'Join', description: 'A button: makes one actor of this one and the chosen one.' },
  corrections: { message: 'Your corrections', description: 'A heading over what the reader has corrected.' },
  correctedNobody: { message: '{name} is no actor', description: 'A correction of the reader’s. {name}: a name.' },
  correctedPerson: { message: '{name} is a person', description: 'A correction of the reader’s. {name}: a name.' },
  correctedOrganisation: {
    message: '{name} is an organisation',
    description: 'A correction of the reader’s. {name}: a name.',
  },
  correctedPlace: { message: '{name} is a place', description: 'A correction of the reader’s. {name}: a name.' },
  correctedSame: {
    message: '{name} is {other}',
    description: 'A correction of the reader’s: two names are one actor’s. {name}, {other}: names.',
  },
  takeBack: { message: 'Take back', description: 'A button: takes a correction back.' },
  takeBackOf: {
    message: 'Take back: {correction}',
    description: 'The name of that button. {correction}: what was corrected, such as Norham is a place.',
  },
  correctionFailed: {
    message: 'This could not be kept. Nothing was changed.',
    description: 'Announced and shown when a correction could not be kept or taken back.',
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

  notesJumpHint: {
    message: 'Choose a note to see its words on the page.',
    description: 'For screen readers: what pressing an entry in the list of notes does.',
  },
  pageNote: {
    message: 'Note on the page',
    description: 'Stands for the quoted words of a note that is about the page as a whole; also in names of buttons.',
  },
  pageNoteNew: { message: 'Note on the page', description: 'A button: opens the fields of a note on the whole page.' },
  noteChanged: {
    message: 'Text has changed: check',
    description: 'Beside a note whose words were found on the page, but not quite as they were.',
  },
  wordsGone: { message: 'gone:', description: 'For screen readers, before words of a note that the page has no more.' },
  wordsNew: { message: 'new:', description: 'For screen readers, before words that the page has in their place.' },
  noteStoodIn: {
    message: 'It stood in:',
    description: 'Before the paragraph that the words of a lost note stood in.',
  },
  searchOnPage: { message: 'Search on page', description: 'A button below a note whose words the page has no more.' },
  searchNote: {
    message: 'Search on page: {note}',
    description: 'Names the button “Search on page”. {note}: the words of the note.',
  },
  noteSearched: {
    message: 'This is most like it on the page.',
    description: 'After “Search on page”: the page was scrolled to words that are like those of the lost note.',
  },
  noteNothingAlike: {
    message: 'Nothing on the page is like it.',
    description: 'After “Search on page”, where there was nothing to be shown.',
  },
  noteLost: {
    message: 'No longer on the page',
    description: 'Beside a note whose words the page has no more.',
  },
  colourIs: { message: '{colour} note:', description: 'For screen readers, before a note. {colour}: such as Yellow.' },
  colourYellow: { message: 'Yellow', description: 'A colour of notes.' },
  colourGreen: { message: 'Green', description: 'A colour of notes.' },
  colourBlue: { message: 'Blue', description: 'A colour of notes.' },
  colourPink: { message: 'Pink', description: 'A colour of notes.' },
  colourPurple: { message: 'Purple', description: 'A colour of notes.' },
  edit: { message: 'Edit', description: 'A button below a note: opens its comment, tags and colour.' },
  editNote: {
    message: 'Edit note: {note}',
    description: 'For screen readers, the button Edit. {note}: the first words of the note.',
  },
  copy: { message: 'Copy', description: 'A button below a note: copies its words with their source.' },
  copyNote: {
    message: 'Copy note: {note}',
    description: 'For screen readers, the button Copy. {note}: the first words of the note.',
  },
  delete: { message: 'Delete', description: 'A button below a note: puts it into the trash.' },
  deleteNote: {
    message: 'Delete note: {note}',
    description: 'For screen readers, the button Delete. {note}: the first words of the note.',
  },
  undo: { message: 'Undo', description: 'A button: takes back what the sentence beside it says.' },
  redo: { message: 'Redo', description: 'A button: does again what was taken back.' },
  undoWhat: { message: 'Undo: {what}', description: 'Names the button Undo. {what}: such as delete, edit, import.' },
  redoWhat: { message: 'Redo: {what}', description: 'Names the button Redo. {what}: such as delete, edit, import.' },
  changeCreate: { message: 'new note', description: 'After “Undo:” or “Redo:”: a note was made.' },
  changeEdit: { message: 'edit', description: 'After “Undo:” or “Redo:”: a note was changed.' },
  changeDelete: { message: 'delete', description: 'After “Undo:” or “Redo:”: a note was put into the trash.' },
  changeRestore: { message: 'restore', description: 'After “Undo:” or “Redo:”: a note was taken out of the trash.' },
  changeImport: { message: 'import', description: 'After “Undo:” or “Redo:”: notes were read from a file.' },
  comment: { message: 'Comment', description: 'Names the field for what the reader writes about a note.' },
  commentHint: {
    message: 'Markdown: **bold**, *italic*, - list',
    description:
      'In the empty field for a comment: what may be written besides plain text. The marks stay as they are.',
  },
  tags: { message: 'Tags', description: 'Names the field for a note’s tags.' },
  tagsHint: { message: 'with commas between', description: 'After “Tags”: how several are written.' },
  tagsOffered: {
    message: 'Tags in use',
    description: 'For screen readers: a list of tags that complete what is typed.',
  },
  colour: { message: 'Colour', description: 'Names the choice of a note’s colour.' },
  save: { message: 'Save', description: 'A button: keeps what was written.' },
  cancel: { message: 'Cancel', description: 'A button: closes the fields and leaves the note as it was.' },
  editedIsGone: {
    message: 'This note was deleted in another window. Saving brings it back.',
    description: 'Above the button Save, when another window has deleted the note that is being edited.',
  },
  noteShown: {
    message: 'Note shown on the page',
    description: 'Announced when the page has been scrolled to the chosen note.',
  },
  noteSaved: { message: 'Note saved', description: 'Said after a note was edited. A button Undo follows.' },
  noteDeleted: { message: 'Note deleted', description: 'Said after a note was deleted. A button Undo follows.' },
  noteUndone: { message: 'Taken back', description: 'Said after Undo: the note is again what it was.' },
  noteCopied: {
    message: 'Copied with its source',
    description: 'Said after a note’s words, speaker, headline, outlet, date and address were copied.',
  },
  copyFailed: {
    message: 'The browser did not let On Record copy. Select the words here and copy them yourself.',
    description: 'Said when a note could not be put into the clipboard.',
  },
  storeClosed: {
    message:
      'Your notes can be neither opened nor saved: the browser gives no storage here. It gives none in private windows, or with storage switched off; elsewhere it may help to restart the browser.',
    description: 'The browser gives no access to the place where notes are kept.',
  },
  storeBlocked: {
    message:
      'Your notes can be neither opened nor saved: a tab still shows a page of an older On Record, which holds them. Close it, then try again.',
    description: 'A page of the extension, open since before an update, keeps the notes from being opened.',
  },
  storeNewer: {
    message:
      'Your notes were last kept by a newer On Record than this one, which leaves them alone and can save nothing. They are safe: update On Record.',
    description: 'The stored notes have the form of a later version, as after going back to an older release.',
  },
  storeFull: {
    message: 'There is no room left on this machine, so nothing was saved. Make room, then try again.',
    description: 'The disk, or what the browser lets us use of it, is full.',
  },
  unreadableTitle: {
    message: 'Your notes could not be opened',
    description: 'Heading in place of a list of notes that cannot be read.',
  },
  listFailed: {
    message: 'Something went wrong in On Record. Your notes were not touched. Close this and open it again.',
    description: 'In the place of the list of notes, where reading them failed through a fault of ours.',
  },
  storeFullList: {
    message: 'There is no room left on this machine, not even to open your notes. Make room, then try again.',
    description: 'In the place of the list of notes, where the disk is full.',
  },
  noteGone: {
    message: 'This note is no longer there: it was deleted for good.',
    description: 'The note to be changed has been removed, in another window or long ago.',
  },
  noteDamaged: {
    message: 'This note cannot be read. It was left as it is.',
    description: 'What is stored of the note is not as On Record writes it.',
  },
  notesDamaged_one: {
    message: '{count} note cannot be read. It was left as it is.',
    description: 'Below the list of notes: one more is there, but what is stored of it makes no sense.',
  },
  notesDamaged_other: {
    message: '{count} notes cannot be read. They were left as they are.',
    description: 'Below the list of notes: any other number of them.',
  },
  noteNoAnswer: {
    message: 'On Record did not answer, so it may not be saved. Try again; trying twice does no harm.',
    description: 'A change to a note was asked for, but no answer came.',
  },
  noteFailed: {
    message: 'Something went wrong in On Record, so nothing was saved. Try again.',
    description: 'A change to a note failed through a fault of ours.',
  },
  noNotesTitle: { message: 'No notes on this page yet', description: 'Heading of an empty list of notes.' },
  noNotesAdvice: {
    message: 'Select words on the page to keep them or to write a note, or click a highlighted quote and save it.',
    description: 'Below “No notes on this page yet”: what to do.',
  },
  notesHere: {
    message: 'Your notes on this page',
    description: 'A heading over the notes on a page that On Record cannot read, or that is no article.',
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
    message:
      'On Record reads single news articles. You can keep notes on this page all the same: select words on it. For an article, open one and press the On Record button again.',
    description: 'Below “No article on this page”: what to do.',
  },
  noArticleClosedAdvice: {
    message: 'On Record reads single news articles: open one and press the On Record button again.',
    description: 'Below “No article on this page”, where no notes can be kept either; why not stands below it.',
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

  toolbarLabel: {
    message: 'Selected words',
    description: 'For screen readers: what the buttons Highlight and Note are about, which appear beside a selection.',
  },
  toolbarHighlight: { message: 'Highlight', description: 'A button beside selected words: keeps them.' },
  toolbarNote: { message: 'Note', description: 'A button beside selected words: opens the fields for a note on them.' },
  editorNew: { message: 'New note', description: 'Heads the fields of a note that is being written.' },
  editorEdit: { message: 'Edit note', description: 'Heads the fields of a note that is being changed.' },
  editorSaveHint: {
    message: 'or Ctrl+Enter',
    description: 'After the buttons Save and Cancel, in small print: the keys that save.',
  },
  noteKindHighlight: { message: 'Your highlight', description: 'Heads words that the reader kept, without a comment.' },
  noteKindNote: { message: 'Your note', description: 'Heads words that the reader kept with a comment.' },
  noteKindQuote: { message: 'Your saved quote', description: 'Heads a quote that the reader kept.' },
  quoteSave: { message: 'Save quote', description: 'A button in the card of a quote: keeps it with its speaker.' },
  highlighted: { message: 'Highlighted', description: 'Said when selected words were kept. A button Undo follows.' },
  quoteSaved: { message: 'Quote saved', description: 'Said when a quote was kept. A button Undo follows.' },
  tryAgain: {
    message: 'Try again',
    description: 'A button after a sentence that says why something was not saved, or could not be opened.',
  },
  draftHere: {
    message: 'A note on this page is not finished yet.',
    description: 'Said when a note was begun here and not saved. Buttons Continue and Discard follow.',
  },
  draftContinue: { message: 'Continue', description: 'A button: opens the unfinished note.' },
  draftDiscard: { message: 'Discard', description: 'A button: throws the unfinished note away.' },
  automaticLabel: {
    message: 'Reading without a click',
    description: 'For screen readers, in the popup: what the two switches are about that begin with “Always read”.',
  },
  alwaysOnSite: {
    message: 'Always read {host}',
    description: 'A switch: pages of this site are read without a click. {host}: its name, such as news.example.org.',
  },
  alwaysEverywhere: {
    message: 'Always read every site',
    description: 'A switch: all pages are read without a click.',
  },

  welcomeTitle: {
    message: 'See who said what',
    description: 'The heading of the page that opens when On Record has been installed.',
  },
  welcomeLead: {
    message: 'On Record reads the news article in front of you, marks what was said and by whom, and keeps your notes.',
    description: 'Below “See who said what”.',
  },
  welcomeStepsLabel: { message: 'How it works', description: 'A heading over three numbered steps.' },
  welcomeClickTitle: { message: 'Click the button', description: 'The first of three steps.' },
  welcomeClick: {
    message:
      'Open a news article and click the On Record button in the toolbar. It may be hidden behind the puzzle piece there: pin it.',
    description: 'Below “Click the button”. The puzzle piece is the browser’s button for all extensions.',
  },
  welcomeSeeTitle: { message: 'Read who said it', description: 'The second of three steps.' },
  welcomeSee: {
    message: 'Quotes and names are marked in the article. Click a quote to see who said it and how On Record knows.',
    description: 'Below “Read who said it”. A line with an example of each mark follows.',
  },
  welcomeKeepTitle: { message: 'Keep what matters', description: 'The third of three steps.' },
  welcomeKeep: {
    message: 'Save a quote, or select any words and write a note on them. The popup lists what you kept on this page.',
    description: 'Below “Keep what matters”.',
  },
  welcomePrivateTitle: { message: 'Nothing asked, nothing sent', description: 'A heading on the welcome page.' },
  welcomePrivate: {
    message:
      'On Record was given access to no site: it reads a page when you click, and only that page. There is no account and no server; articles and notes never leave this machine. It stays out of private windows.',
    description: 'Below “Nothing asked, nothing sent”.',
  },
  welcomeReturnTitle: { message: 'When you come back', description: 'A heading on the welcome page.' },
  welcomeReturn: {
    message:
      'On a page with notes, they and their number on the button come back with your next click. If you let On Record read by itself, they are there at once: on single sites, which you choose in the popup, or on every site.',
    description: 'Below “When you come back”. A button Read on every site follows.',
  },
  welcomeGrant: {
    message: 'Read on every site',
    description: 'A button: lets On Record read all pages without a click. The browser then asks once more.',
  },
  welcomeTakeBack: {
    message: 'Read at my click only',
    description: 'A button: takes back that On Record reads all pages without a click.',
  },
  welcomeGranted: {
    message: 'On Record reads every site by itself.',
    description: 'Beside the button Read at my click only.',
  },
  welcomeNotGranted: {
    message: 'Your choice; it can be taken back here and in the popup.',
    description: 'Beside the button Read on every site.',
  },
  welcomeKeysTitle: { message: 'By keyboard', description: 'A heading on the welcome page.' },
  welcomeKeys: {
    message: '{keys} presses the On Record button for you. Other keys can be set where your browser lists extensions.',
    description: 'Below “By keyboard”. {keys}: the keys, such as Alt+Shift+O.',
  },
  welcomeNoKeys: {
    message: 'You can set keys that press the On Record button where your browser lists extensions.',
    description: 'Below “By keyboard”, if no keys press the button: other keys of the browser took precedence.',
  },

  openLibrary: {
    message: 'All notes',
    description: 'A link in the popup: opens the page that lists all that was kept.',
  },
  libraryTitle: { message: 'Your notes', description: 'The heading of the page that lists all notes of the reader.' },
  libraryTabs: {
    message: 'What is listed',
    description: 'For screen readers: what the three tabs Notes, Articles and Trash are about.',
  },
  tabArticles: { message: 'Articles', description: 'The tab that lists the articles that there are notes on.' },
  tabTrash: { message: 'Trash', description: 'The tab that lists deleted notes, which can still be brought back.' },
  searchLabel: { message: 'Search notes', description: 'Names the field for searching.' },
  searchHint: {
    message: 'Words, or tag:climate, outlet:post, speaker:"Ada Byron"',
    description:
      'Below the field for searching. The words before the colons stay as they are; those after are examples.',
  },
  searchTag: {
    message: 'Search for the tag {tag}',
    description: 'For screen readers: a button on a tag of a note. {tag}: the tag, such as climate.',
  },
  searching: {
    message: 'Searched {searched} of {total} notes…',
    description: 'Above what was found so far, while a search goes on. {searched}, {total}: numbers.',
  },
  notesFound_one: { message: '{count} note found', description: 'Announced when a search is through. One note.' },
  notesFound_other: {
    message: '{count} notes found',
    description: 'Announced when a search is through. Any other number of notes.',
  },
  noMatchTitle: { message: 'Nothing found', description: 'Heading where a search has found no note.' },
  noMatchAdvice: {
    message: 'No note has all of these words. Try fewer, or a part of a word.',
    description: 'Below “Nothing found”.',
  },
  noArticleMatchAdvice: {
    message:
      'No article has all of these words in its headline, outlet or authors. Tags and speakers are searched under Notes.',
    description: 'Below “Nothing found”, in the list of articles. Notes: the tab of that name.',
  },
  noTrashTitle: { message: 'The trash is empty', description: 'Heading where no note lies in the trash.' },
  noTrashAdvice: {
    message: 'Deleted notes stay here for 30 days and can be brought back.',
    description: 'Below “The trash is empty”.',
  },
  trashEmpty: { message: 'Empty the trash', description: 'A button over the trash: deletes all that is in it.' },
  trashQuestion_one: {
    message: 'Delete {count} note for good? Nothing can bring it back.',
    description: 'Asked after the first press of Empty the trash. One note.',
  },
  trashQuestion_other: {
    message: 'Delete {count} notes for good? Nothing can bring them back.',
    description: 'Asked after the first press of Empty the trash. Any other number.',
  },
  trashKeep: { message: 'Keep them', description: 'A button: the notes stay in the trash.' },
  trashEmptied: { message: 'The trash was emptied', description: 'Said after all notes in the trash were deleted.' },
  libraryEmptyTitle: { message: 'No notes yet', description: 'Heading where there are no notes at all.' },
  libraryEmptyAdvice: {
    message:
      'Open a news article, press the On Record button, and save a quote or select words to write a note. It is listed here.',
    description: 'Below “No notes yet”.',
  },
  articlesHint: {
    message: 'Choose an article to see its notes.',
    description: 'Above the list of articles.',
  },
  detailLabel: { message: 'The chosen note', description: 'For screen readers: the part of the page beside the list.' },
  detailNothing: { message: 'Choose a note to read it here.', description: 'Beside the list, when no note is chosen.' },
  paragraphKept: {
    message: 'The paragraph as it stood',
    description: 'Heads the paragraph around the words of a note, as it was when the note was made.',
  },
  articleOf: { message: 'Article', description: 'Heads the headline, outlet, authors and date of a note’s article.' },
  articleDamaged: {
    message: 'What was kept of the article cannot be read. It was left as it is.',
    description: 'In place of an article’s headline.',
  },
  allOnArticle: { message: 'All notes on it', description: 'A button below an article’s headline: lists its notes.' },
  onlyOnArticle: {
    message: 'Notes on “{headline}”',
    description: 'Above the notes of one article. {headline}: the article’s. A button All notes follows.',
  },
  allNotes: { message: 'All notes', description: 'A button: lists the notes of all articles again.' },
  noteCreated: { message: 'Kept {date}', description: 'Says when a note was made. {date}: with the time of day.' },
  noteModified: {
    message: 'changed {date}',
    description: 'After “Kept …”: when it was changed last. {date}: with the time of day.',
  },
  openArticle: { message: 'Open in the article', description: 'A link: opens the article at the words of the note.' },
  restore: { message: 'Restore', description: 'A button: takes a note out of the trash.' },
  deleteForGood: { message: 'Delete for good', description: 'A button in the trash: nothing brings the note back.' },
  forGoodQuestion: {
    message: 'Delete this note for good? Nothing can bring it back.',
    description: 'Asked after the first press of Delete for good. Buttons Keep it and Delete for good follow.',
  },
  forGoodKeep: { message: 'Keep it', description: 'A button: the note stays in the trash.' },
  trashedUntil: {
    message: 'In the trash until {date}',
    description: 'Says when a deleted note goes for good. {date}: a day.',
  },
  noteTrashed: {
    message: 'Note moved to the trash, for 30 days',
    description: 'Said after a note was deleted in the page of all notes.',
  },
  noteRestored: { message: 'Note restored', description: 'Said after a note was taken out of the trash.' },
  noteDeletedForGood: { message: 'Note deleted for good', description: 'Said after a note left the trash for ever.' },
  noteRedone: { message: 'Done again', description: 'Said after Redo.' },
  exchange: { message: 'Export and import', description: 'A button: shows what can be done with files.' },
  export: { message: 'Export', description: 'A heading: notes into a file.' },
  exportAll: { message: 'All notes, without the trash', description: 'Below “Export”: what would be in the file.' },
  exportBackup: { message: 'Backup (JSON-LD)', description: 'A button: makes a file that can be imported again.' },
  exportMarkdown: { message: 'Markdown', description: 'A button: makes a file in Markdown. A name.' },
  exportCsv: { message: 'Spreadsheet (CSV)', description: 'A button: makes a file for spreadsheets.' },
  exportHint: {
    message:
      'A backup holds all there is to a note and can be imported here again. It follows the W3C’s Web Annotation standard.',
    description: 'Below the three buttons under “Export”.',
  },
  exporting_one: { message: 'Writing… {count} note', description: 'While a file is made. One note is in it so far.' },
  exporting_other: { message: 'Writing… {count} notes', description: 'While a file is made. Any other number.' },
  exported_one: { message: '{count} note exported', description: 'Said when a file was made. “to …” follows.' },
  exported_other: { message: '{count} notes exported', description: 'Said when a file was made. “to …” follows.' },
  exportedTo: { message: 'to {file}', description: 'After “12 notes exported”. {file}: the name of the file.' },
  exportDamaged_one: {
    message: '{count} note cannot be read and is not in the file. It was left as it is.',
    description: 'Said when a file was made: one note is missing in it.',
  },
  exportDamaged_other: {
    message: '{count} notes cannot be read and are not in the file. They were left as they are.',
    description: 'Said when a file was made: any other number is missing in it.',
  },
  import: { message: 'Import', description: 'A heading: notes out of a file.' },
  importChoose: { message: 'Choose a file with notes', description: 'Names the field for a file under “Import”.' },
  importHint: {
    message:
      'A backup of On Record, W3C Web Annotations, or an export of Hypothesis. You see what it would do before anything is changed.',
    description: 'Below the field for a file.',
  },
  progress: { message: 'Progress', description: 'For screen readers: the bar that shows how far it is.' },
  checking: { message: 'Checking {file}…', description: 'While a file is read. {file}: its name.' },
  importPlan: { message: '{file} is in order. Importing it:', description: 'Heads a list. {file}: the file’s name.' },
  importNothing: {
    message: '{file} is in order, but holds nothing new. Importing it:',
    description: 'Heads a list of what an import skips, where it adds and changes nothing. {file}: the file’s name.',
  },
  importEmpty: {
    message: '{file} is in order, but there are no notes in it.',
    description: 'In place of what an import would do. {file}: the file’s name.',
  },
  planAdd_one: { message: 'adds {count} note', description: 'In the list of what an import does. One note.' },
  planAdd_other: {
    message: 'adds {count} notes',
    description: 'In the list of what an import does. Any other number.',
  },
  planArticles_one: { message: 'on {count} article', description: 'After “adds 12 notes”: on one article.' },
  planArticles_other: { message: 'on {count} articles', description: 'After “adds 12 notes”: any other number.' },
  planChange_one: {
    message: 'changes {count} note that is older here',
    description: 'In the list of what an import does. One note.',
  },
  planChange_other: {
    message: 'changes {count} notes that are older here',
    description: 'In the list of what an import does. Any other number.',
  },
  planSame_one: {
    message: 'skips {count} note that is here already',
    description: 'In the list of what an import does. One note.',
  },
  planSame_other: {
    message: 'skips {count} notes that are here already',
    description: 'In the list of what an import does. Any other number.',
  },
  planNewer_one: {
    message: 'skips {count} note that is newer here',
    description: 'In the list of what an import does. One note.',
  },
  planNewer_other: {
    message: 'skips {count} notes that are newer here',
    description: 'In the list of what an import does. Any other number.',
  },
  planTrash_one: {
    message: 'skips {count} note that lies in your trash; restore it there',
    description: 'In the list of what an import does. One note.',
  },
  planTrash_other: {
    message: 'skips {count} notes that lie in your trash; restore them there',
    description: 'In the list of what an import does. Any other number.',
  },
  planLeftOut_one: {
    message: 'leaves out {count} entry that is no note on a web page, such as a reply',
    description: 'In the list of what an import does. One entry of the file.',
  },
  planLeftOut_other: {
    message: 'leaves out {count} entries that are no notes on a web page, such as replies',
    description: 'In the list of what an import does. Any other number.',
  },
  importNow: { message: 'Import', description: 'A button below the list of what an import does: does it.' },
  importClose: { message: 'Close', description: 'A button below the list, where an import would do nothing.' },
  importing: { message: 'Importing {file}…', description: 'While notes are written. {file}: the name of the file.' },
  imported_one: { message: '{count} note imported.', description: 'Said after an import. “Undo takes …” follows.' },
  imported_other: { message: '{count} notes imported.', description: 'Said after an import. “Undo takes …” follows.' },
  importedUndo: {
    message: 'Undo takes all of it back.',
    description: 'Stands after “12 notes imported.” and says how to take it back.',
  },
  importBrokenOff_one: {
    message: 'The import was broken off after {count} note.',
    description: 'One note of a file was written, then something went wrong. A sentence that says what follows.',
  },
  importBrokenOff_other: {
    message: 'The import was broken off after {count} notes.',
    description: 'So many notes of a file were written, then something went wrong. A sentence that says what follows.',
  },
  importFull: {
    message: 'There is no room left on this machine.',
    description: 'After “The import … was broken off …”: why.',
  },
  importFault: {
    message: 'Something went wrong in On Record.',
    description: 'After “The import … was broken off …”: why.',
  },
  importBrokenOffHelp: {
    message: 'Undo takes back what was imported; importing the file again adds the rest.',
    description: 'After “The import … was broken off …” and why: what to do.',
  },
  importUndoing: {
    message: 'Going through the notes of the import…',
    description: 'While an import is taken back, or done again after that; a bar shows how far it is.',
  },
  importRefused: {
    message: '{file} was not imported, and nothing was changed.',
    description: 'Said of a file that is not in order. {file}: its name. A sentence follows that says why.',
  },
  problemNotJson: {
    message: 'It is damaged or cut off, or no JSON file at all.',
    description: 'Why a file is not imported; it stands after the sentence that nothing was changed.',
  },
  problemUnknown: {
    message: 'It is a JSON file, but has no list of notes that On Record knows.',
    description: 'Why a file is not imported; it stands after the sentence that nothing was changed.',
  },
  problemNewer: {
    message: 'It was written by a newer version of On Record. Update first, then import it.',
    description: 'Why a file is not imported; it stands after the sentence that nothing was changed.',
  },
  problemDeep: {
    message: 'It is nested more deeply than any file of notes.',
    description: 'Why a file is not imported; it stands after the sentence that nothing was changed.',
  },
  problemEndless: {
    message: 'It holds a text or a note that is longer than any note can be.',
    description: 'Why a file is not imported; it stands after the sentence that nothing was changed.',
  },
  problemDamaged: {
    message: 'Its note number {nth} is damaged ({why}).',
    description: 'After “… nothing was changed.” {nth}: a number. {why}: a technical detail, in English.',
  },
  problemTwice: {
    message: 'Its note number {nth} has the same identity as one before it.',
    description: 'After “… nothing was changed.” {nth}: a number.',
  },
  promiseGiven: {
    message: 'Kept on this machine alone. The browser has promised not to sweep your notes away when the disk is full.',
    description: 'At the foot of the page of all notes: the browser keeps what is stored.',
  },
  promiseMissing: {
    message:
      'Kept on this machine alone. The browser has not promised to keep your notes when the disk is full: export a backup now and then.',
    description:
      'At the foot of the page of all notes: the browser may delete what is stored. A button Ask again follows.',
  },
  promiseAsk: { message: 'Ask again', description: 'A button: asks the browser for its promise once more.' },

  menuAddNote: {
    message: 'Add note',
    description: 'An entry in the browser’s menu over words that are selected on a page: writes a note on them.',
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
  cardWhyUnknown: {
    message: 'Why unknown',
    description: 'In the card, before a sentence that says why no speaker is named.',
  },
  cardConfidence: {
    message: 'Confidence',
    description: 'In the card, before a word that says how certain it is who said this.',
  },
  confidenceSure: { message: 'High', description: 'In the card, after “Confidence”.' },
  confidenceLikely: { message: 'Medium', description: 'In the card, after “Confidence”.' },
  confidenceUnsure: { message: 'Low: check the text', description: 'In the card, after “Confidence”.' },
  resolvedCarriedOver: {
    message: 'The same speaker as in a quote nearby.',
    description: 'In the card, after the sentence that says what points to the speaker: how we know who that is.',
  },
  resolvedFullName: {
    message: 'The full name stands here.',
    description: 'In the card, after the sentence that says what points to the speaker: how we know who that is.',
  },
  resolvedPronoun: {
    message: 'A pronoun stands for the name; the sentences before tell whose.',
    description: 'In the card, after the sentence that says what points to the speaker: how we know who that is.',
  },
  resolvedRole: {
    message: 'A role stands for the name; the article tells elsewhere who has it.',
    description: 'In the card, after the sentence that says what points to the speaker: how we know who that is.',
  },
  resolvedSurname: {
    message: 'A part of the name stands here; the article has the rest elsewhere.',
    description: 'In the card, after the sentence that says what points to the speaker: how we know who that is.',
  },
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
  whyInterview: {
    message: 'It answers a question of an interview; the guest is named first.',
    description: 'In the card, after “How we know”.',
  },
  whyNamedNearby: {
    message: 'The speaker is named in the same sentence.',
    description: 'In the card, after “How we know”.',
  },
  whyMarksAlone: {
    message: 'On Record knows only the quotation marks of this language, so it names no speaker.',
    description: 'In the card, after “How we know”: a quote in a language for which there are no words and no rules.',
  },
  whyNobody: {
    message: 'Nothing in the text tells On Record who said this.',
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
  whyPossessor: {
    message: 'The text calls the words the speaker’s own, as in “her remark”.',
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
