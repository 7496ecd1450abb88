/**
 * Verbs that report, in the dictionary form, with their irregular past (and past participle) after a slash; `+` doubles the last letter.
 * Ours, written from general knowledge of news English and completed with verbs that PolNeAR's and our invented articles' cues count.
 */
export const ENGLISH_REPORTING_VERBS = {
  saying: `
    acknowledge add admit affirm allege announce answer argue ask assert assure attest babble bark bawl beg+ bellow blurt boast brag+ breathe caution chant
    cheer chide chime chip+ chuckle claim clarify comment complain concede conclude confess confide confirm contend continue counter croak cry
    declare deadpan+ demand deny disagree disclose drawl echo elaborate email emphasise emphasize enthuse exclaim exhort explain explode expound fume gasp
    gloat groan growl grumble grunt gush hint hiss holler howl implore inform inquire insist instruct interject interrupt intone
    jeer joke lament laugh lecture maintain marvel mention moan mumble murmur muse mutter note object observe offer opine order phone
    plead pledge point post pray preach predict proclaim promise protest quip+ rant rasp rail read/read reason reassure recall recite reckon recount reflect
    reiterate rejoin relate remark remember remind repeat reply report request respond retort reveal roar say/said scoff scold scream
    shoot/shot shout shriek shrug+ sigh signal sing/sang snap+ snarl sneer snort sob+ speculate speak/spoke state stress submit+ suggest summarise summarize swear/swore
    tease tell/told testify text theorise theorize thunder tweet retweet underline urge utter venture vow volunteer vent wail warn weigh whine whisper
    wonder write/wrote yell yelp blog+ caption advise allow announce appeal assess attribute certify chorus coax correct decree detail
    estimate express find/found forecast indicate interpret issue justify narrate notify persuade posit profess pronounce propose quote record retell/retold
    rule sign snipe stammer stipulate stutter surmise vouch message telegraph testify agree believe`,
  judging: `
    accuse acclaim applaud assail attack back bash bemoan berate bill blame blast brand call castigate celebrate censure challenge characterise characterize
    cite commend compare condemn congratulate credit criticise criticize decry defend denounce depict deplore deride describe dismiss disparage dub+
    endorse fault greet hail honour highlight identify insult invite introduce invoke knock label lambast lambaste laud liken list mock name oppose paint portray praise press
    present pronounce question raise rebuke recommend refer+ reference refute regard reject ridicule savage see/saw slam+ slate support tag+ thank
    title tout trash treat trumpet use view wave welcome threaten deem rate rank rename consider fire/fired lash hit slap+ talk cast define deliver`,
  thinking: `
    aim assume care conceive decide deduce desire doubt dream envisage envision expect fear feel/felt figure foresee/foresaw guess hate hear/heard hold/held hope imagine intend
    know/knew learn like love mean/meant need plan+ prefer+ realise realize recognise recognize refuse regret+ resent seek/sought show suspect sympathise think/thought
    trust try understand/understood vote want wish worry compel prove`,
} as const;
