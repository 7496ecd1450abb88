/**
 * Nouns in seven languages of what is written and speaks without being anybody, in lower case: the language, a tab, its words.
 * Sorted.
 *
 * Source: ours.
 */
export const TEXT_NOUNS: string = `
de	antrag artikel beitrag bericht beschluss brief buch dokument erklärung gesetz gutachten mail meldung mitteilung papier post protokoll schild schreiben stellungnahme studie text umfrage urteil zettel
en	affidavit article caption communique communiqué complaint document email filing headline indictment lawsuit letter memo message note notice order plaque post release report ruling same sign source sources statement study survey text tweet voice
es	acta artículo auto aviso carta cartel comunicado documento encuesta escrito estudio fallo informe libro mensaje nota papel resolución sentencia texto trabajo
fr	affiche arrêt article communiqué compte-rendu courrier document enquête jugement lettre livre message note pancarte procès-verbal rapport sondage texte étude
it	avviso biglietto cartello comunicato documento foglio indagine lettera libro messaggio nota ordinanza rapporto relazione sentenza sondaggio studio testo verbale
nl	artikel bericht boek bordje brief brochure document enquête juryrapport mail mededeling nota onderzoek persbericht rapport studie tekst uitspraak verklaring verslag vonnis
pt	acórdão artigo aviso bilhete carta cartaz comunicado despacho documento estudo inquérito laudo livro mensagem nota ofício papel parecer relatório sentença texto
`;
