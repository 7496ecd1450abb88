import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';
import { modelOf } from '../../../src/training/model-of.ts';

/** Each quote with the words that name its speaker, and who that is: `«Non» < disse Ada < Ada Byron`. */
function saidIn(text: string, lang: string): (readonly [words: string, speaker: string, actor: string])[] {
  const { quotes, actors } = analyse(articleFromText(text, lang), modelOf(lang));
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ start, end, speaker, actor }) => [
      text.slice(start, end),
      speaker === null ? 'nobody' : text.slice(speaker.start, speaker.end),
      actors.find(({ id }) => id === actor)?.name ?? 'nobody',
    ]);
}

type Case = {
  readonly name: string;
  readonly lang: string;
  readonly text: string;
  readonly said: readonly (readonly [words: string, speaker: string, actor: string])[];
};

const cases: readonly Case[] = [
  {
    name: 'what a speaker repeats of her own words',
    lang: 'it',
    text: '«È venuto un signore. Gli ho detto: “Al ritorno, grazie”. Poi sono partita», racconta Clara Byron.',
    said: [
      ['«È venuto un signore. Gli ho detto: “Al ritorno, grazie”. Poi sono partita»', 'Clara Byron', 'Clara Byron'],
      ['“Al ritorno, grazie”', 'Clara Byron', 'Clara Byron'],
    ],
  },
  {
    name: 'turns behind dashes, however little they say',
    lang: 'de',
    text: 'Ein Junge kommt zum Steg von Karl Bodenweg.\n\n– Nimmst du mich mit? – Hast du Geld? – Nein. – Steig ein.',
    said: [
      ['Nimmst du mich mit?', 'Karl Bodenweg', 'Karl Bodenweg'],
      ['Hast du Geld?', 'Karl Bodenweg', 'Karl Bodenweg'],
      ['Nein.', 'Karl Bodenweg', 'Karl Bodenweg'],
      ['Steig ein.', 'Karl Bodenweg', 'Karl Bodenweg'],
    ],
  },
  {
    name: 'nobody in whoever asks, though a turn began with the guest’s name',
    lang: 'de',
    text: '„Unten ist es still“\n\nEin Gespräch mit Gesa Thiedemann.\n\nFunkhaus: Frau Thiedemann, was hören Sie?\n\nThiedemann: Das Wasser.\n\nFunkhaus: Sonst nichts?\n\nThiedemann: Mich.',
    said: [
      ['„Unten ist es still“', 'Gesa Thiedemann', 'Gesa Thiedemann'],
      ['Frau Thiedemann, was hören Sie?', 'Funkhaus', 'nobody'],
      ['Das Wasser.', 'Thiedemann', 'Gesa Thiedemann'],
      ['Sonst nichts?', 'Funkhaus', 'nobody'],
      ['Mich.', 'Thiedemann', 'Gesa Thiedemann'],
    ],
  },
  {
    name: 'whoever was named last behind a pointing pronoun',
    lang: 'nl',
    text: 'Peter Kuipers belde Anna Visser. Die zei: “Leer vallen.” Het hielp.',
    said: [['“Leer vallen.”', 'Die', 'Anna Visser']],
  },
  {
    name: 'nobody of another gender behind a pointing pronoun',
    lang: 'de',
    text: 'Anna Lehmann rief den Wirt Peter Kunz an. Die sagte: „Lern fallen.“ Es half.',
    said: [['„Lern fallen.“', 'Die', 'Anna Lehmann']],
  },
  {
    name: 'what somebody is quoted with in a turn behind a dash',
    lang: 'nl',
    text: 'Schipper Karel Jansen vaart al jaren.\n\n– Vaart u elke dag?\n\n– Ja. Mijn zus zei: ‘Blijf thuis.’ Dat doe ik niet.\n\n– En als het vriest?\n\n– Dan loop ik.',
    said: [
      ['Ja. Mijn zus zei: ‘Blijf thuis.’ Dat doe ik niet.', 'Karel Jansen', 'Karel Jansen'],
      ['‘Blijf thuis.’', 'Mijn zus', 'nobody'],
      ['Dan loop ik.', 'Karel Jansen', 'Karel Jansen'],
    ],
  },
  {
    name: 'a verb of speech right behind the marks, whoever spoke before',
    lang: 'fr',
    text: 'Abel Strandin, 34 ans, a pleuré. Son épouse, Junie Strandin, dormait.\n\n« Il ne peut plus voir cette haie », explique Junie Strandin. « Plutôt des haricots », renchérit son mari.',
    said: [
      ['« Il ne peut plus voir cette haie »', 'Junie Strandin', 'Junie Strandin'],
      ['« Plutôt des haricots »', 'son mari', 'Abel Strandin'],
    ],
  },
  {
    name: 'a report of one verb between dashes within the marks',
    lang: 'es',
    text: 'El portavoz, Aurelio Mendizábal, asintió. «Congelar sí —matizó—, pero con las tuberías arregladas».',
    said: [
      ['«Congelar sí', 'Aurelio Mendizábal', 'Aurelio Mendizábal'],
      ['pero con las tuberías arregladas»', 'Aurelio Mendizábal', 'Aurelio Mendizábal'],
    ],
  },
  {
    name: 'a report between hyphens whose verb an adverb parts, with a comma behind',
    lang: 'it',
    text: 'Il faro resta spento. "La lampada - ha poi aggiunto Nives Tasso -, se arriva, arriva in barca".',
    said: [
      ['"La lampada', 'Nives Tasso', 'Nives Tasso'],
      ['se arriva, arriva in barca"', 'Nives Tasso', 'Nives Tasso'],
    ],
  },
  {
    name: 'what somebody fears, with the verb behind the marks',
    lang: 'it',
    text: 'Il porto chiude. «Affonda tutto», teme Ugo Prà.',
    said: [['«Affonda tutto»', 'Ugo Prà', 'Ugo Prà']],
  },
  {
    name: 'what is called an answer behind the marks, however short',
    lang: 'es',
    text: 'El puente sigue cerrado. “Nunca”, fue la respuesta de Ada Byron. Bo Orr calla.',
    said: [['“Nunca”', 'Ada Byron', 'Ada Byron']],
  },
  {
    name: 'the house with which a sentence begins in which nobody speaks',
    lang: 'fr',
    text: 'Le pont ferme. Chez Halden Rail, on parle d’« un simple retard ». Solène Kermarrec se tait.',
    said: [['« un simple retard »', 'Halden Rail', 'Halden Rail']],
  },
  {
    name: 'what a speaker asked somebody, before what he answered',
    lang: 'fr',
    text: 'Née à Norham, Solène Kermarrec a vu la mer prendre le bac. « J’avais 7 ans. J’ai demandé à mon père : “Elle va le rendre quand ?” Il m’a répondu : “Compte, et tu me le diras.” »',
    said: [
      [
        '« J’avais 7 ans. J’ai demandé à mon père : “Elle va le rendre quand ?” Il m’a répondu : “Compte, et tu me le diras.” »',
        'Solène Kermarrec',
        'Solène Kermarrec',
      ],
      ['“Elle va le rendre quand ?”', 'Solène Kermarrec', 'Solène Kermarrec'],
      ['“Compte, et tu me le diras.”', 'Il', 'nobody'],
    ],
  },
  {
    name: 'a French verb that no list has, after the marks',
    lang: 'fr',
    text: 'Le pont reste fermé. « Nous avons mesuré deux fois », a imagé Solène Kermarrec.',
    said: [['« Nous avons mesuré deux fois »', 'Solène Kermarrec', 'Solène Kermarrec']],
  },
  {
    name: 'a German verb that no list has, after the marks',
    lang: 'de',
    text: 'Die Brücke bleibt gesperrt. „Wir haben zweimal gemessen“, näselte Greta Holzer.',
    said: [['„Wir haben zweimal gemessen“', 'Greta Holzer', 'Greta Holzer']],
  },
  {
    name: 'the guest of an interview whose answers stand in marks',
    lang: 'nl',
    text: 'Ada Byron vist al jaren op aal.\n\nWaar woont uw aal?\n\n‘In de modder.’\n\nWethouder Karl Orr vindt u lastig. Terecht?\n\n‘Dat zei mijn moeder ook.’\n\nEn wanneer komt u terug?\n\n‘Als het water zakt.’',
    said: [
      ['‘In de modder.’', 'Ada Byron', 'Ada Byron'],
      ['‘Dat zei mijn moeder ook.’', 'Ada Byron', 'Ada Byron'],
      ['‘Als het water zakt.’', 'Ada Byron', 'Ada Byron'],
    ],
  },
  {
    name: 'the guest of an interview with dashes, and not what is asked',
    lang: 'es',
    text: 'Delfor Byron vuelve a grabar. El músico recibe a este diario en el patio.\n\n—¿Cuántos pianos hay en esta casa?\n\n—Once —dice, y los señala.\n\n—¿Y qué le decía su padre?\n\n—Que no daba de comer.',
    said: [
      ['Once', 'Delfor Byron', 'Delfor Byron'],
      ['Que no daba de comer.', 'Delfor Byron', 'Delfor Byron'],
    ],
  },
  {
    name: 'a newspaper whose name stands in marks',
    lang: 'de',
    text: 'Die Norhamer Post erscheint täglich. Laut „Norhamer Post“ ist die Brücke „vollkommen sicher“.',
    said: [['„vollkommen sicher“', '„Norhamer Post“', 'Norhamer Post']],
  },
  {
    name: 'the source that stands behind “on”',
    lang: 'fr',
    text: 'Le pont reste fermé. « Nous avons mesuré deux fois », explique-t-on chez Halden Rail.',
    said: [['« Nous avons mesuré deux fois »', 'Halden Rail', 'Halden Rail']],
  },
  {
    name: 'the name that an apposition gives to a role',
    lang: 'pt',
    text: '“A ponte continua fechada até junho”, afirmou o presidente da câmara, Benedito Farinha.',
    said: [['“A ponte continua fechada até junho”', 'Benedito Farinha', 'Benedito Farinha']],
  },
  {
    name: 'a dash after a paragraph that ends with a colon',
    lang: 'pt',
    text: 'A ponte continua fechada. O engenheiro Benedito Farinha explicou:\n\n— Medimos duas vezes, e não cabe.',
    said: [['Medimos duas vezes, e não cabe.', 'O engenheiro Benedito Farinha', 'Benedito Farinha']],
  },
  {
    name: 'no adverb behind a report without a subject',
    lang: 'it',
    text: 'Il ponte resta chiuso. Teodora Vanzetti scuote la testa. «Abbiamo misurato due volte», spiega sottovoce.',
    said: [['«Abbiamo misurato due volte»', 'Teodora Vanzetti', 'Teodora Vanzetti']],
  },
  {
    name: 'a report without a subject',
    lang: 'it',
    text: 'Il ponte resta chiuso. Teodora Vanzetti scuote la testa. «Abbiamo misurato due volte», spiega.',
    said: [['«Abbiamo misurato due volte»', 'Teodora Vanzetti', 'Teodora Vanzetti']],
  },
  {
    name: 'a role that nothing but the gender of its article explains',
    lang: 'fr',
    text: 'Solène Kermarrec répare des moulins depuis trente ans. « Le mien n’a jamais tourné », sourit la meunière.',
    said: [['« Le mien n’a jamais tourné »', 'la meunière', 'Solène Kermarrec']],
  },
  {
    name: 'nobody known behind “a”',
    lang: 'fr',
    text: 'Solène Kermarrec répare des moulins. « Le nôtre n’a jamais tourné », sourit un voisin.',
    said: [['« Le nôtre n’a jamais tourné »', 'un voisin', 'nobody']],
  },
  {
    name: 'a pronoun by the gender of two people',
    lang: 'de',
    text: 'Die Müllerin Greta Holzer traf den Händler Jonas Wieland. „Er schuldet mir Geld“, sagte sie.',
    said: [['„Er schuldet mir Geld“', 'sie', 'Greta Holzer']],
  },
  {
    name: 'what somebody in marks says that somebody said',
    lang: 'es',
    text: '«El puente cruje de noche. Mi vecina dijo: “No lo cruces nunca”. Y lo crucé», contó Aurelio Mendizábal.',
    said: [
      [
        '«El puente cruje de noche. Mi vecina dijo: “No lo cruces nunca”. Y lo crucé»',
        'Aurelio Mendizábal',
        'Aurelio Mendizábal',
      ],
      ['“No lo cruces nunca”', 'Mi vecina', 'nobody'],
    ],
  },
  {
    name: 'a report between dashes inside the marks, with its auxiliary',
    lang: 'it',
    text: 'Il ponte resta chiuso. «Cigola – ha spiegato Ada Byron – ma tiene».',
    said: [
      ['«Cigola', 'Ada Byron', 'Ada Byron'],
      ['ma tiene»', 'Ada Byron', 'Ada Byron'],
    ],
  },
  {
    name: 'a report between hyphens inside the marks',
    lang: 'it',
    text: 'Il ponte resta chiuso. "Cigola - ha detto Ada Byron - ma la linea Norham - Ockham resta aperta".',
    said: [
      ['"Cigola', 'Ada Byron', 'Ada Byron'],
      ['ma la linea Norham - Ockham resta aperta"', 'Ada Byron', 'Ada Byron'],
    ],
  },
  {
    name: 'a report between dashes within the marks',
    lang: 'es',
    text: '«El puente cruje —explica la ingeniera Maite Olabarría, del consorcio—, pero aguanta».',
    said: [
      ['«El puente cruje', 'la ingeniera Maite Olabarría', 'Maite Olabarría'],
      ['pero aguanta»', 'la ingeniera Maite Olabarría', 'Maite Olabarría'],
    ],
  },
  {
    name: 'an object pronoun behind “volgens”',
    lang: 'nl',
    text: 'Molenaar Wout Terpstra klaagt al jaren. De molen is volgens hem “een drijvend museum vol duiven”.',
    said: [['“een drijvend museum vol duiven”', 'hem', 'Wout Terpstra']],
  },
  {
    name: 'a report turned round to a name, which nobody before shares',
    lang: 'pt',
    text: 'O levantamento é preliminar, ressalva Benedita Farinha:\n\n— Quem der um número hoje está chutando.',
    said: [['Quem der um número hoje está chutando.', 'Benedita Farinha', 'Benedita Farinha']],
  },
  {
    name: 'a speaker behind the agency that is told',
    lang: 'es',
    text: 'El puente sigue cerrado. «Medimos dos veces y no cabe», contó a Radio Norham la ingeniera Maite Olabarría.',
    said: [['«Medimos dos veces y no cabe»', 'la ingeniera Maite Olabarría', 'Maite Olabarría']],
  },
  {
    name: 'a name behind a place that no article parts from it',
    lang: 'fr',
    text: 'Le pont reste fermé. « Nous avons mesuré deux fois », a raconté à la barre Solène Kermarrec, 79 ans.',
    said: [['« Nous avons mesuré deux fois »', 'Solène Kermarrec', 'Solène Kermarrec']],
  },
  {
    name: 'a speaker before the one who is spoken to',
    lang: 'de',
    text: 'Der Streit dauert an. „Sie sparen an den Kleinsten“, hielt Stadträtin Greta Holzer dem Bürgermeister entgegen.',
    said: [['„Sie sparen an den Kleinsten“', 'Stadträtin Greta Holzer', 'Greta Holzer']],
  },
  {
    name: 'the guest of an interview, who has no marks',
    lang: 'fr',
    text: 'Solène Kermarrec répare des moulins. Rencontre.\n\nDepuis quand êtes-vous meunière ?\n\nDepuis toujours, je crois.\n\nEt votre moulin ?\n\nIl tourne mieux que moi.\n\nVous partez quand ?\n\n(Rires.) Je reste ici.',
    said: [
      ['Depuis toujours, je crois.', 'Solène Kermarrec', 'Solène Kermarrec'],
      ['Il tourne mieux que moi.', 'Solène Kermarrec', 'Solène Kermarrec'],
      ['Je reste ici.', 'Solène Kermarrec', 'Solène Kermarrec'],
    ],
  },
  {
    name: 'whom the headline calls by a role alone',
    lang: 'pt',
    text: 'Ministra fala em “calendário de papel”\n\nA ministra das Pontes, Benedita Farinha, visitou ontem a obra.',
    said: [['“calendário de papel”', 'Ministra', 'Benedita Farinha']],
  },
  {
    name: 'nobody behind “pour sa part”',
    lang: 'fr',
    text: 'Solène Kermarrec a, pour sa part, dénoncé « un pont sans rivière ».',
    said: [['« un pont sans rivière »', 'Solène Kermarrec', 'Solène Kermarrec']],
  },
  {
    name: 'a report within the marks that is only said to have been made',
    lang: 'fr',
    text: 'Le pont reste fermé. « Il a plu, aurait confié la maire Solène Kermarrec, mais le moulin tourne. »',
    said: [
      ['« Il a plu', 'la maire Solène Kermarrec', 'Solène Kermarrec'],
      ['mais le moulin tourne. »', 'la maire Solène Kermarrec', 'Solène Kermarrec'],
    ],
  },
  {
    name: 'speech that goes on where somebody promised something',
    lang: 'fr',
    text: 'Solène Kermarrec a répondu : « Il est venu, a promis une prime et nous a quittés. »',
    said: [['« Il est venu, a promis une prime et nous a quittés. »', 'Solène Kermarrec', 'Solène Kermarrec']],
  },
  {
    name: 'a report that a comma parts from speech behind a dash',
    lang: 'fr',
    text: 'Le pont reste fermé.\n\n— Il a plu toute la nuit, raconte Solène Kermarrec. Le moulin tourne.',
    said: [
      ['Il a plu toute la nuit', 'Solène Kermarrec', 'Solène Kermarrec'],
      ['Le moulin tourne.', 'Solène Kermarrec', 'Solène Kermarrec'],
    ],
  },
  {
    name: 'what goes on behind a report that a dash closes',
    lang: 'es',
    text: 'El puente sigue cerrado.\n\n—Llovió toda la noche —cuenta Aurelio Mendizábal—. El molino gira.',
    said: [
      ['Llovió toda la noche', 'Aurelio Mendizábal', 'Aurelio Mendizábal'],
      ['El molino gira.', 'Aurelio Mendizábal', 'Aurelio Mendizábal'],
    ],
  },
  {
    name: 'a role in other words than those that introduced it',
    lang: 'it',
    text: 'L’allenatore Dario Tessari ha incontrato la presidente Teodora Vanzetti e il portiere Ivo Malasorte. «Abbiamo vinto due volte», dice il tecnico.',
    said: [['«Abbiamo vinto due volte»', 'il tecnico', 'Dario Tessari']],
  },
];

describe('findQuotes in six languages', () => {
  it.each(cases)('finds $name', ({ lang, text, said }) => {
    expect(saidIn(text, lang)).toEqual(said);
  });
});
