/**
 * What leads to the name in a byline, before a capital letter, in some thirty languages with capitals. As written, since in
 * another case they are other words.
 *
 * Source, as of all below: our own reading of news pages in these languages.
 */
export const BYLINE_LEADS: ReadonlySet<string> = new Set(
  `By by By: by: BY BY: Von von VON Von: Par par PAR Par: Por por POR Por: Di di Di: Door door Door: Deur führte führten Af af Av av Oleh OLEH Oleh:
  Dal dal Dalla dalla Author, Author: Auteur, Auteur: Auteurs: Autor, Autor: Autora: Autore: Autores: Autori: Autorė: Autorius:
  Autorka: Autorin: Autorzy: Autoři: Autors: Autrice: Forfatter: Höfundur: Interview: Intervju: Journalist: Kirjoittaja:
  Napisal Napisala Napisał Napisała Napsal Napsala Napísal Napísala Nga: Penulis: Piše Piše: Pišu: Reportage: Reporter: Rozmawiał
  Rozmawiała Skribent: Szerző: Tekst: Tekstas: Teksti: Teksts: Text: Texte: Texto: Testo: Words: Yazan: Yazar: Yazı: Haber: Muhabir: Írta:
  giả: Автор, Автор: Автори: Авторы: Аутор: Аўтар: Пише Пише: Текст: Հեղինակ՝ Հեղինակ: Από Γράφει Γράφει: Γράφουν Συντάκτης: Συντάκτρια: Του Της`.split(
    /\s+/,
  ),
);

/** What stands right before the first name, in small letters: any case will do there. */
export const NAME_LEADS: ReadonlySet<string> = new Set(
  `af author auteur auteurs autor autora autore autores autori autorin autorius autorka autors autorzy autorė autoři autrice av by
  dal dalla deur di door forfatter führte führten giả haber höfundur interview intervju journalist kirjoittaja napisal napisala napisał napisała
  napsal napsala napísal napísala nga od oleh par penulis piše pišu por reportage reporter rozmawiał rozmawiała skribent szerző
  tekst tekstas teksti teksts testo text texte texto von words yazan yazar yazı írta автор автори авторы аутор аўтар пише текст
  από γράφει γράφουν συντάκτης συντάκτρια του της ავტორი հեղինակ հեղինակը כתב כתבה מאת بقلم كتب كتبت إعداد تحریر مصنف نویسنده लेखक
  লেখক लेखिका โดย`.split(/\s+/),
);

/** Greek articles, which stand between that word and the name. */
export const NAME_ARTICLES: ReadonlySet<string> = new Set('η ο οι τη την τον του τους της'.split(' '));

/** What may lead from a name to the date, in small letters: `Ada Byron on 3 May`, `Maud Lerieux Publié le 3 mai`. */
export const DATE_LEADS: ReadonlySet<string> = new Set(
  `actualizado aggiornato aktualisiert am at em gepubliceerd il le on op posted publicado published publisert publicerad
  pubblicato publié udgivet updated veröffentlicht vom`.split(/\s+/),
);

/** What leads to an agency in a line above the text, in small letters: where it is from, or with whom it was made. */
export const AGENCY_LEADS: ReadonlySet<string> = new Set(
  `agence agencia agência agentur avec bron: com con fonte: forrás: fuente: kaynak: kilde: källa: med met mit przez quelle:
  source: sursa: theo with z za zdroj: źródło: источник: джерело: πηγή:`.split(/\s+/),
);
