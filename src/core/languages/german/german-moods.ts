import { wordSet } from '../packing/word-set.ts';

/**
 * Verbs of German, as they stand in the third person of reported speech: sie *zahle*. None that is an adjective, an adverb or a
 * possessive as well (*leere*, *weise*, *schade*, *meine*). Ours, from general knowledge.
 */
export const GERMAN_PLAIN_MOODS = wordSet(`
  agiere akzeptiere ändere antworte appelliere arbeite argumentiere atme baue beanspruche bearbeite bedaure bedeute
  bediene bedrohe beeinträchtige befinde befürchte befürworte beginne begrüße behalte behandle beharre behaupte
  behindere beinhalte bekomme belaste belege bemühe benötige benutze beobachte berate bereue berichte berufe beruhe
  beschäftige beschränke besitze bestätige bestehe bestreite besuche betone betrachte betrage betreffe betreibe bewege
  beweise bewerbe bezahle beziehe bezweifle biete bilde bleibe blicke blockiere brauche breche bremse bringe dauere
  decke demonstriere denke diene diskutiere drohe drücke dulde dürfe ende entfalle enthalte entlaste entscheide
  entschuldige entspreche entstehe entwickle entziehe erarbeite ereigne erfahre erfolge erfordere erfülle ergebe
  erhalte erhoffe erhöhe erinnere erkenne erkläre erlaube erlebe ermittle ermögliche erreiche erscheine ersetze
  erwarte erweise erzähle erzeuge existiere fahre falle fehle feiere finde fliege fliehe fließe flüchte folge fordere
  fördere forsche frage freue fühle führe funktioniere fürchte garantiere gebe gefährde gehe gehöre gelange gelinge
  gelte genieße genüge geschehe gestalte gewinne glaube greife habe halte handle hänge hebe helfe herrsche hindere
  hoffe höre ignoriere informiere investiere kämpfe kandidiere kaufe kenne klage kläre klinge koche komme könne
  konzentriere kooperiere koste kritisiere kümmere lache lande lasse laufe lebe lege lehne leide leiste leite lerne
  lese liefere liege lohne löse lüge mache melde merke miete mische möge müsse nehme nenne nutze öffne orientiere
  passe passiere plane profitiere protestiere prüfe reagiere rechne rede regle regne repariere respektiere rette
  richte rücke rufe sage sammle schaffe scheine scheitere schicke schlage schließe schreibe schütze schwebe schweige
  schwinde sehe sei seien senke setze singe sinke sitze solle sorge spare spiele spreche spüre stamme starte stecke
  stehe steige stelle sterbe stimme stoße strebe streite suche tauche teile trage treffe treibe trete trinke tue übe
  überlasse überlege übernehme überprüfe übersteige übertreffe überwiege überzeuge umfasse unterliege unterscheide
  unterstütze untersuche verbessere verbiete verbinde verbrauche verbreite verdanke verdiene verfolge verfüge vergehe
  vergesse verhalte verhandle verhindere verkaufe verlange verlasse verlaufe verletze verliere vermeide vermisse
  vermute verpasse verpflichte verrate verringere versage verschwinde verspreche verspüre verstehe verstoße versuche
  verteidige vertraue vertrete verursache verweigere verweise verzichte wachse wage wähle warne warte wechsle wehre
  weigere werde werfe wiege wirke wisse wohne wolle wünsche zahle zähle zeige zerfalle zerstöre ziehe ziele zögere
  zweifle zwinge`);
