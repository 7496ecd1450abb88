/**
 * Verbs that report, in the dictionary form, with their irregular past (and past participle) after a slash; `+` doubles the last letter.
 * Ours, written from general knowledge of news English and completed with verbs that PolNeAR's and our invented articles' cues count.
 */
export const ENGLISH_REPORTING_VERBS = {
  saying: `
    acknowledge add admit+ advise affirm agree allege allow allude announce answer apologise apologize appeal argue articulate ask assert assess
    assure attest attribute aver+ avow babble bark bawl beg+ believe bellow blab+ blare blog+ blurt boast brag+ breathe cackle calculate caption
    caution certify chant cheer chide chime chip+ chirp chorus chuckle claim clarify coax comment complain concede conclude concur+ confer+ confess
    confide confirm contend continue contradict convey coo correct corroborate counsel counter croak cry deadpan+ debate declaim declare decline
    decree demand deny detail determine disagree disclose discover discuss dispute divulge drawl echo elaborate elucidate email emphasise emphasize
    enthuse estimate exclaim exhort explain explode expound express find/found forecast fume gasp giggle gloat groan growl grumble grunt guffaw gush
    hint hiss holler howl huff hypothesise hypothesize implore imply indicate inform inquire insinuate insist instruct interject interpret interrupt
    intimate intone issue jeer joke justify lament laugh lecture maintain marvel marvel+ mention message moan mumble murmur muse mutter narrate note
    notice notify object observe offer opine order outline persuade phone plead pledge point posit post postulate pray preach predict preen proclaim
    profess promise pronounce propose propound protest purport purr query quip+ quote rail rant rasp read/read reaffirm reason reassure rebut+
    recall recap+ recite reckon record recount reflect reiterate rejoin relate remark remember remind reminisce repeat reply report request respond
    retell/retold retort retweet reveal roar rule say/said scoff scold scream seethe shoot/shot shout shriek shrug+ sigh sign signal signal+ simper
    sing/sang snap+ snarl sneer snipe snort sob+ speak/spoke specify speculate spell splutter sputter squeak squeal stammer state stipulate stress
    stutter submit+ suggest summarise summarize surmise swear/swore swear/sworn tease telegraph tell/told testify text theorise theorize thunder
    trill tweet underline underscore urge utter vent venture verify voice volunteer vouch vow wail warble warn weigh wheeze whine whisper whoop
    wonder write/written write/wrote yell yelp`,
  judging: `
    accept acclaim accuse advocate applaud assail attack back bash belittle bemoan berate bill blame blast brand call cast castigate celebrate
    censure challenge champion characterise characterize charge chastise chide cite commend compare condemn congratulate consider credit
    criticise criticize decry deem defend define deliver demonise demonize denounce depict deplore deride describe disavow discredit dismiss
    disparage downplay dub+ encourage endorse extol+ fault favor favour fire/fired greet hail highlight hit honour identify insult introduce
    invite invoke knock label label+ lambast lambaste lash laud liken list lobby mislead/misled mock name nominate oppose paint portray
    praise present press pronounce question raise rank rate rebuff rebuke recommend refer+ reference refute regard reject rename reprimand
    repudiate ridicule savage scorn see/saw see/seen share skewer slam+ slap+ slate spurn support tag+ talk taunt term thank threaten title tout trash treat
    trumpet use view vilify wave welcome`,
  thinking: `
    admire aim anticipate assume care compel conceive contemplate convince decide deduce demonstrate desire doubt dread dream envisage envision expect fear feel/felt figure
    foresee/foresaw guess hate hear/heard hold/held hope imagine intend know/knew learn like love mean/meant need plan+ prefer+ presume project prove
    realise realize recognise recognize refuse regret+ resent seek/sought show show/shown suspect sympathise think/thought trust try
    understand/understood vote want wish worry`,
} as const;
