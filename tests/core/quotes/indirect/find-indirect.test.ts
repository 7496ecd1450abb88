import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';
import { analyseLearned } from '../../learned-for.ts';

function reportedIn(text: string, lang = 'en'): string[] {
  return analyseLearned(articleFromText(text, lang))
    .quotes.filter(({ kind }) => kind === 'indirect')
    .map(
      ({ start, end, speaker }) =>
        `${speaker === null ? '?' : text.slice(speaker.start, speaker.end)}: ${text.slice(start, end)}`,
    );
}

const cases: readonly (readonly [name: string, text: string, reported: readonly string[]])[] = [
  [
    'a clause with its conjunction',
    'Ada Byron said that the bridge was safe.',
    ['Ada Byron: that the bridge was safe'],
  ],
  ['a clause without conjunction', 'Ada Byron said the bridge was safe.', ['Ada Byron: the bridge was safe']],
  [
    'a clause before the main one, which tells who reports',
    'While saying that the bridge was safe, Ada Byron closed it.',
    ['Ada Byron: that the bridge was safe'],
  ],
  [
    'a clause after a noun that looks like a verb',
    'The Norham Board said in its annual report that the bridge was safe.',
    ['The Norham Board: that the bridge was safe'],
  ],
  [
    'nothing before a source within what is told of something',
    'Norham has a bridge, which, according to Ada Byron, is the oldest in town.',
    [],
  ],
  [
    'no relative word before a report between commas',
    'Nobody rang the new bell, which, Ada Byron said, has a crack.',
    ['Ada Byron: has a crack'],
  ],
  [
    'what one goes on to think behind what one hopes',
    'The choir leader hopes to sing in Norham and thinks the organ will be mended by then.',
    ['The choir leader: to sing in Norham', 'The choir leader: the organ will be mended by then'],
  ],
  [
    'a closing report with the words in marks that its sentence holds',
    'The choir would be moved to the old chapel, to give it “room”, the vicar has said.',
    ['the vicar: The choir would be moved to the old chapel, to give it “room”'],
  ],
  [
    'a closing report from where speech that stands for itself ends',
    '“Nobody rang the bell for an hour” and the ferry sailed without us, Ada Byron said.',
    ['Ada Byron: and the ferry sailed without us'],
  ],
  [
    'a sentence and what goes on behind the report between its commas',
    'The ferry is late again, Ada Byron said, as the tide has turned.',
    ['Ada Byron: The ferry is late again', 'Ada Byron: as the tide has turned'],
  ],
  [
    'a clause without conjunction behind a verb that seldom leads to one',
    'The ferry company added the delay was a result of works on its own pier.',
    ['The ferry company: the delay was a result of works on its own pier'],
  ],
  [
    'a clause whose subject begins with how many there are at least',
    'Bakers and brewers said at least nine ovens were lost in the flood.',
    ['Bakers and brewers: at least nine ovens were lost in the flood'],
  ],
  ['nothing that a noun in the plural leads to', 'The old quay in several harbour states could be reopened.', []],
  [
    'a clause behind a verb that judges',
    'A letter from Norham’s bell founder highlighted that the bells were old.',
    ['A letter from Norham’s bell founder: that the bells were old'],
  ],
  [
    'a clause behind where it was said',
    'Ada Byron said in brief remarks that two bells were cracked.',
    ['Ada Byron: that two bells were cracked'],
  ],
  [
    'a clause behind the year in which it was reported',
    'A report in May 2019 found that the bells were out of tune.',
    ['A report: that the bells were out of tune'],
  ],
  [
    'a clause behind the one that “as” opens, and not the pronoun for it',
    'As Ada Byron told it to me, the bell was stolen.',
    ['Ada Byron: the bell was stolen'],
  ],
  [
    'a clause behind “accepted”',
    'Detective Sergeant Ada Byron accepted the pie had not been tested until May.',
    ['Detective Sergeant Ada Byron: the pie had not been tested until May'],
  ],
  [
    'nothing behind a noun whose adjective stands in marks',
    'The manager left after a “shocking” penalty call after his side went down.',
    [],
  ],
  [
    'words before a verb that only leads to speech',
    'Karl Orr criticized Ada Byron’s “sudden love of bells,” saying, “She could not tell one from a bucket.”',
    ['Karl Orr: Ada Byron’s “sudden love of bells,”'],
  ],
  [
    'nothing before a report behind marks that closes the sentence',
    'The ringers were told that “the tower is no place for a drum kit,” the letter said.',
    [],
  ],
  [
    'nothing of what somebody was asked before they did something, but whom nobody knows',
    'Asked on Monday on “The Late Desk” whether she would apologize, Ada Byron laughed.',
    [],
  ],
  [
    'a sentence that closes with “says” and who says so',
    'The ferry will run in May, but the rest hangs on “kind tides”, says Byron.',
    ['Byron: The ferry will run in May, but the rest hangs on “kind tides”'],
  ],
  [
    'a sentence that closes with its source and with who that is',
    'Honey will be dearer in May, according to Ada Byron, who keeps nine hives.',
    ['Ada Byron: Honey will be dearer in May'],
  ],
  [
    'a sentence that closes with “said”, a role and its name',
    'In Norham, the dye works is still open, but it loses money, said its owner, Ada Byron.',
    ['Ada Byron: In Norham, the dye works is still open, but it loses money'],
  ],
  [
    'a sentence that closes with its source, and nothing of who that is',
    'The lamp room is shut for the winter, said Ada Byron, the keeper.',
    ['Ada Byron: The lamp room is shut for the winter'],
  ],
  [
    'a report about who stands behind the verb, where more of the sentence follows, and none of theirs',
    'Ada Byron, who had kept the lamp, said Karl Orr, who was late, would resign.',
    ['Ada Byron: Karl Orr, who was late, would resign'],
  ],
  [
    'a whole sentence before a report between commas, and what goes on behind it',
    'The town might have kept the quay, Ada Byron argues, perhaps by selling two cranes.',
    ['Ada Byron: The town might have kept the quay', 'Ada Byron: perhaps by selling two cranes'],
  ],
  [
    'nothing that the place of a promise makes with a noun that looks like its verb',
    'The club has promised in its yearly plans to stay in Norham.',
    [],
  ],
  [
    'half a sentence before its source and the rest behind it, as the words break off',
    'The ferry was, said Ada Byron, too slow for the tide.',
    ['Ada Byron: The ferry was', 'Ada Byron: too slow for the tide'],
  ],
  [
    'a sentence that closes with who is told',
    'The choir would keep the old chapel, its conductor, Ada Byron, told The Norham Post on Monday.',
    ['Ada Byron: The choir would keep the old chapel'],
  ],
  [
    'a sentence that closes with a pronoun for who is told',
    'The choir would keep the old chapel, Ada Byron told them.',
    ['Ada Byron: The choir would keep the old chapel'],
  ],
  [
    'no sentence before somebody who is to say something',
    'When the two cranes are gone, the choir must sing in May.',
    [],
  ],
  [
    'nothing of the role between commas before who says so',
    'The lamp was made for divers, a teacher, Ada Byron, said on Monday, and it has saved two of them.',
    ['Ada Byron: The lamp was made for divers'],
  ],
  [
    'a clause from its own beginning, and not from where “that” goes on with it',
    'Ada Byron said the fee pays for the pipes, and that the choir could sing again.',
    ['Ada Byron: the fee pays for the pipes, and that the choir could sing again'],
  ],
  [
    'a clause behind an aside between commas',
    'Ada Byron insisted, for example, that the two cranes had rusted for years.',
    ['Ada Byron: that the two cranes had rusted for years'],
  ],
  [
    'a clause behind marks that name where it was said',
    'Ada Byron said on Norham Radio’s “Late Desk” on Sunday that the two cranes had to go.',
    ['Ada Byron: that the two cranes had to go'],
  ],
  [
    'a sentence that closes with its source',
    'The market for “slow bells” will grow again in May, according to Ada Byron.',
    ['Ada Byron: The market for “slow bells” will grow again in May'],
  ],
  [
    'nothing from a time behind a verb',
    'Ringers were called this morning to bells that had been left out in the rain.',
    [],
  ],
  ['hearsay', 'It is understood that the bridge was safe.', ['?: that the bridge was safe']],
  [
    'both halves around a source',
    'Ticket sales, according to the club, have doubled this year.',
    ['the club: Ticket sales', 'the club: have doubled this year'],
  ],
  [
    'both halves around a source with what tells more of it',
    'The boats, according to Ada Byron, the mayor, will stop in May.',
    ['Ada Byron: The boats', 'Ada Byron: will stop in May'],
  ],
  [
    'nothing of words that break off before marks',
    'Ada Byron rang bells in ten churches and could not, she said, “abide the things”.',
    [],
  ],
  [
    'nothing between a verb and the colon that leads to what was said',
    'Here is what the mayor, Ada Byron, had to say a few minutes ago:\n\n“The bridge is safe. We expect no more rain.”',
    [],
  ],
  [
    'a clause after a day',
    'Ada Byron said on Monday that the bridge was safe.',
    ['Ada Byron: that the bridge was safe'],
  ],
  [
    'a verb behind the day',
    'Ada Byron on Monday said that the bridge was safe.',
    ['Ada Byron: that the bridge was safe'],
  ],
  [
    'a verb behind the month',
    'A survey in June showed that the bridge was safe.',
    ['A survey: that the bridge was safe'],
  ],
  [
    'a verb behind “since”',
    'Ada Byron has since said that the bridge was safe.',
    ['Ada Byron: that the bridge was safe'],
  ],
  [
    'a month cut short, no end of the sentence',
    'Ada Byron said that the Sept. 11 repairs were done.',
    ['Ada Byron: that the Sept. 11 repairs were done'],
  ],
  [
    'a clause before its report',
    'The bridge was quite safe, Ada Byron said.',
    ['Ada Byron: The bridge was quite safe'],
  ],
  [
    'what somebody says that another said, as one',
    'The town had promised that the bridge was safe, Ada Byron said.',
    ['Ada Byron: The town had promised that the bridge was safe'],
  ],
  [
    'a plan that another announces, as one',
    'The town plans to close the bridge, Ada Byron announced.',
    ['Ada Byron: The town plans to close the bridge'],
  ],
  [
    'who reports, a role behind the name',
    'Ada Byron, an engineer at Norham Rail, said the bridge was safe.',
    ['Ada Byron: the bridge was safe'],
  ],
  [
    'an addition',
    '“We dug by hand,” Ada Byron said, adding that the pump had failed.',
    ['Ada Byron: that the pump had failed'],
  ],
  ['a clause whose verb hangs on its subject', 'Ada Byron says it’s a toy.', ['Ada Byron: it’s a toy']],
  [
    'what stands on both sides of a report between commas',
    'In several towns, Ada Byron said, the bridges have been closed since spring.',
    ['Ada Byron: In several towns', 'Ada Byron: the bridges have been closed since spring'],
  ],
  [
    'the half of a sentence that stands before a report between commas',
    'The old bridges, Ada Byron said, have been closed since spring.',
    ['Ada Byron: The old bridges', 'Ada Byron: have been closed since spring'],
  ],
  ['what a source says', 'According to Ada Byron, the bridge was safe.', ['Ada Byron: the bridge was safe']],
  [
    'what a source with a long name says',
    'According to a report by two engineers from Norham, the bridge was safe.',
    ['a report: the bridge was safe'],
  ],
  [
    'nothing of the words that lead to marks',
    'The guide Ada Byron said by email that, “Of course the council is aware of it.”',
    [],
  ],
  [
    'a clause that leads to words in marks',
    'Ada Byron said she was sure that “it will be safe by June”.',
    ['Ada Byron: she was sure that “it will be safe by June”'],
  ],
  ['nothing that the reader is told to see', 'You may find that the bridge is closed.', []],
  ['nothing that the reader would think', 'For that price, you’d think that the bridge was new.', []],
  ['nothing of a phrase before the reader', 'If your firm is ready, you may find that the bridge is closed.', []],
  ['nothing that leads to words in marks', 'With a smile on her face, Ada Byron said: “The bridge is safe.”', []],
  ['a promise', 'Ada Byron vowed to mend the bridge.', ['Ada Byron: to mend the bridge']],
  ['a question', 'Ada Byron asked whether the bridge was safe.', ['Ada Byron: whether the bridge was safe']],
  ['a question with its word', 'Ada Byron asked why the bridge was closed.', ['Ada Byron: why the bridge was closed']],
  ['what an addressee is told', 'Ada Byron told the council the bridge was safe.', ['Ada Byron: the bridge was safe']],
  [
    'a clause that ends before the next report',
    'Ada Byron said the bridge was safe, and accused the town of sloth.',
    ['Ada Byron: the bridge was safe'],
  ],
  [
    'a clause that hangs on “while”',
    'While Ada Byron said that the bridge was safe, nobody crossed it.',
    ['Ada Byron: that the bridge was safe'],
  ],
  [
    'a clause with a piece of speech in it',
    'Ada Byron said that the bridge was “a toy” of the town.',
    ['Ada Byron: that the bridge was “a toy” of the town'],
  ],
  ['what somebody was told', 'Ada Byron was told that the bridge was safe.', ['?: that the bridge was safe']],
  ['who told somebody', 'Ada Byron was told by a teacher that it was safe.', ['a teacher: that it was safe']],
  ['what is widely expected of somebody', 'Norham is widely expected to mend the bridge.', ['?: to mend the bridge']],
  ['what somebody was saying', 'Ada Byron was saying that it was safe.', ['Ada Byron: that it was safe']],
  ['what somebody worries about', 'Ada Byron is worried that it may fall.', ['Ada Byron: that it may fall']],
  ['a noun that could be a verb', 'A private email server was found by the secretary of state.', []],
  ['when it was said, not what', 'Asked why it had taken so long, Ada Byron said: “The pump failed.”', []],
  ['what was read, and not aloud', 'Ada Byron has read the plans and the lists of work, and is worried.', []],
  [
    'whom a clause without commas tells more of',
    'Those who will work on it ask whether it is safe.',
    ['Those who will work on it: whether it is safe'],
  ],
  [
    'a report within such a clause, and the one that it ends before',
    'Even engineers who have praised his plans warned on Tuesday that the bridge may fall.',
    ['engineers: his plans', 'engineers: that the bridge may fall'],
  ],
  ['a report behind “’s”', 'He’s suggesting that the bridge may fall.', ['He: that the bridge may fall']],
  [
    'some of those a pronoun stands for',
    'Most of them said they had crossed the bridge.',
    ['Most of them: they had crossed the bridge'],
  ],
  ['whose noun reports', 'His claim that the bridge is safe was rejected.', ['His: that the bridge is safe']],
  [
    'no dateline',
    'NORHAM, Aug 3 (HNA) - Hundreds crossed the bridge on Saturday, the town reported.',
    ['the town: Hundreds crossed the bridge on Saturday'],
  ],
  [
    'no dateline of May',
    'NORHAM, May 3 (HNA) - Hundreds crossed the bridge on Saturday, the town reported.',
    ['the town: Hundreds crossed the bridge on Saturday'],
  ],
  [
    'what a court heard at the end, by nobody knows whom',
    'The bridge was unsafe for years, Norham Crown Court heard on Monday.',
    ['?: The bridge was unsafe for years'],
  ],
  [
    'what an inquest heard, by nobody knows whom',
    'The inquest heard that the bridge was unsafe.',
    ['?: that the bridge was unsafe'],
  ],
  ['what is nobody’s', 'The bridge stayed despite complaints that it was noisy.', ['?: that it was noisy']],
  [
    'all before a survey with who made it',
    'One in five households plans to spend less this year, a survey by the town found.',
    ['a survey by the town: One in five households plans to spend less this year'],
  ],
  [
    'who lives in a place that is told more of',
    'In Norham, a town on the coast, fishermen said the level had dropped.',
    ['fishermen: the level had dropped'],
  ],
  [
    'no “that” which stands for something',
    'Ada Byron disputed that, saying the bridge was safe.',
    ['Ada Byron: the bridge was safe'],
  ],
  ['no clause, nothing reported', 'Ada Byron said nothing.', []],
  ['what somebody was asked', 'Asked if the bridge would close by the spring, Ada Byron shrugged.', []],
  ['what somebody was told', 'Told that the bridge was about to close, Ada Byron laughed.', []],
  [
    'what is said of claims',
    'Claims that the bridge would close by the spring were untrue, Ada Byron said.',
    ['Ada Byron: Claims that the bridge would close by the spring were untrue'],
  ],
  ['what somebody did not say', 'Ada Byron did not say that the bridge was safe.', []],
];

describe('findIndirect', () => {
  it.each(cases)('finds %s', (_name, text, reported) => {
    expect(reportedIn(text)).toEqual(reported);
  });

  it.each([
    ['es', 'El puerto abrirá el lunes, según explicó la alcaldesa.', ['la alcaldesa: El puerto abrirá el lunes']],
    [
      'es',
      'La obra costará tres millones, tal y como apuntó el concejal Juan Norham.',
      ['el concejal Juan Norham: La obra costará tres millones'],
    ],
    [
      'es',
      'Los trabajos, según explicó el concejal, empezarán en mayo.',
      ['el concejal: Los trabajos', 'el concejal: empezarán en mayo'],
    ],
    ['es', 'Según ha explicado Clara Byron, el puente es seguro.', ['Clara Byron: el puente es seguro']],
    ['fr', 'Le pont est fermé, ainsi que l’a confirmé la maire.', ['la maire: Le pont est fermé']],
    [
      'it',
      'Il ponte resterà chiuso fino a maggio, secondo quanto riferito da Clara Byron.',
      ['Clara Byron: Il ponte resterà chiuso fino a maggio'],
    ],
    [
      'pt',
      'O porto reabre na segunda-feira, conforme explicou a prefeita.',
      ['a prefeita: O porto reabre na segunda-feira'],
    ],
  ])('finds what a clause of its own reports (%s): %s', (lang, text, reported) => {
    expect(reportedIn(text, lang)).toEqual(reported);
  });

  it.each([
    ['es', 'de', 'Die Brücke sei sicher, hieß es. Sie werde nicht gesperrt.', ['?: Die Brücke sei sicher']],
    ['on', 'fr', 'On dit que le pont est sûr.', ['?: que le pont est sûr']],
  ])('finds nobody behind “%s”', (_word, lang, text, reported) => {
    expect(reportedIn(text, lang)).toEqual(expect.arrayContaining(reported));
  });

  it('reports nothing behind “en el que”, which tells more of a noun', () => {
    const text = 'Ada Byron lo explicó a los vecinos durante un baile en el que se cantó hasta las tres.';
    expect(reportedIn(text, 'es')).toEqual([]);
  });

  it.each([
    ['laut', 'Laut „Norhamer Post“ ist die Brücke gesperrt.', ['„Norhamer Post“: ist die Brücke gesperrt']],
    ['wie', 'Wie die „Post“ berichtet, ist die Brücke gesperrt.', ['die „Post“: ist die Brücke gesperrt']],
    ['aus', 'Die Brücke sei sicher, verlautete am Montag aus dem Rat.', ['dem Rat: Die Brücke sei sicher']],
  ])('finds the source behind “%s” in German', (_word, text, reported) => {
    expect(reportedIn(text, 'de')).toEqual(reported);
  });

  it.each([
    ['a question that is answered', 'Auf die Frage, ob sie bleibe, sagte Clara Byron knapp: „Ja.“'],
    ['the rest of a verb', 'Clara Byron warf dem Rat vor, „geschlafen“ zu haben.'],
  ])('reports nothing in %s', (_name, text) => {
    expect(reportedIn(text, 'de')).toEqual([]);
  });

  it('leaves out what tells more of who reports', () => {
    const text = 'Die Bahn sei ein Spielzeug, so der Müller Jan Vance, der das Projekt noch im Mai unterstützt hatte.';
    expect(reportedIn(text, 'de')).toEqual(['der Müller Jan Vance: Die Bahn sei ein Spielzeug']);
  });

  it.each([
    [
      'what tells more of her',
      'Die Brücke, so Ada Byron, die Leiterin des Amts, sei sicher.',
      ['Ada Byron: Die Brücke', 'Ada Byron: sei sicher'],
    ],
    [
      'the verb of its first half',
      'Nötig seien, so Ada Byron weiter, neue Lager.',
      ['Ada Byron: Nötig seien', 'Ada Byron: neue Lager'],
    ],
  ])('finds both halves in German behind %s', (_name, text, reported) => {
    expect(reportedIn(text, 'de')).toEqual(reported);
  });
});
