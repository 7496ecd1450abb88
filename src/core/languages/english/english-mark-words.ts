import type { MarkWords } from '../pack/mark-words.ts';
import { wordSet } from '../packing/word-set.ts';

/** How English prints speech, and what its marks hold that is none. Ours, written from general knowledge. */
export const ENGLISH_MARK_WORDS: MarkWords = {
  speaksWithDashes: false,
  pointsBehindMarks: false,
  joinsParagraphs: false,
  capitalizesHeadlines: true,
  incise: null,
  dialogueWords: wordSet("i i' i’ me mine my myself you you' you’ your yours yourself"),
  answerWords: wordSet("i i' i’ me mine my myself"),
  marksNames: false,
  namingWords: wordSet(`
    aka alias called categories category christened classed classified codenamed code-named definition dubbed entitled filed hashtag headed heading headlined known labelled labeled
    listed motto named nickname nicknamed phrase phrases referred slogan slogans so-called spelled tagged term termed terms titled subtitled word words`),
  referringWords: wordSet('see'),
  workWords: wordSet(`
    aired airs album albums anchor anthem article ballad bestseller blog book books broadcast cartoon chapter collection column comedy concert credits curated curates curator debut directed
    director documentary drama editorial episode essay exhibit exhibition festival film films game games hit host hosted hosts hymn issue journal lecture lyrics magazine
    memoir memoirs movie movies musical newsletter newspaper novel novels opera painting paper performed performance piece platform play played playing plays
    podcast poem premiere premiered print produced program programme project published publisher radio record recorded released remake report revival sang sculpture season
    sequel series session show shows sing singing sings sitcom sketch soap song songs soundtrack spinoff star starred starring stars story study television theme track
    tour trilogy tune tv version video volume watched watching watch website workshop wrote written`),
  signs: wordSet(`
    ad ads advert advertisement back badge badges banner banners billboard billboards board bumper button buttons cap caption card cards chalk chalkboard door flag
    flyer flyers gate graffiti hat hats headline headlines inscription jacket jersey label labels leaflet leaflets letters logo marquee menu mural notice notices
    painted pin placard placards plaque poster posters printed reading reads scoreboard screen sheet sheets shirt shirts sign signs sticker stickers sweatshirt
    t-shirt t-shirts tattoo tombstone wall walls whiteboard window`),
  cries: wordSet('calls chant chants chorus cries cry scream screams shout shouts yell yells'),
  makers: wordSet(
    'author authors composer creator creators curator editor editors host hosts presenter publisher publishers star stars',
  ),
  themes: wordSet('on'),
};
