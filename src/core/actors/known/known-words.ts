import { parseWordList } from '../../text/word-lists/parse-word-list.ts';
import { SURNAMES } from '../lists/people/surnames.ts';
import { TITLES } from '../lists/people/titles.ts';
import { ABBREVIATIONS } from '../lists/words/abbreviations.ts';
import { CALENDAR_WORDS } from '../lists/words/calendar/calendar-words.ts';
import { COMMON_WORDS } from '../lists/words/common-words.ts';
import { SPEECH_VERBS } from '../lists/words/speech-verbs.ts';
import { NATIONALITIES } from '../lists/world/nationalities.ts';
import { ORGANISATION_WORDS } from '../lists/world/organisation-words.ts';
import { PLACE_WORDS } from '../lists/world/place-words.ts';

/** What the lists say about single words. */
export const WORDS = {
  abbreviation: parseWordList(ABBREVIATIONS),
  calendar: parseWordList(CALENDAR_WORDS),
  common: parseWordList(COMMON_WORDS),
  nationality: parseWordList(NATIONALITIES),
  organisation: parseWordList(ORGANISATION_WORDS),
  place: parseWordList(PLACE_WORDS),
  speech: parseWordList(SPEECH_VERBS),
  surname: parseWordList(SURNAMES),
  title: parseWordList(TITLES),
};
