import { kinMap } from '../packing/kin-map.ts';

/** German nouns for what people and organisations are. Ours, from general knowledge. */
export const GERMAN_KIN = kinMap({
  artist:
    'autorenfilmer bassist choreografin dirigent dirigentin filmemacher filmemacherin intendant intendantin komponist komponistin künstler künstlerin maestro maler malerin musiker musikerin pianist pianistin regisseur regisseurin schauspieler schauspielerin sänger sängerin tänzerin',
  coach:
    'bundestrainer chefcoach cheftrainer coach fußballlehrer nationaltrainer teamchef trainer trainerin übungsleiter',
  doctor:
    'arzt chefarzt chirurg chirurgin hausarzt hausärztin kinderarzt mediziner medizinerin oberarzt psychiater psychiaterin psychologe psychologin tierarzt tierärztin virologe virologin ärztin',
  envoy:
    'außenbeauftragte botschafter botschafterin diplomat diplomatin gesandte gesandter unterhändler unterhändlerin',
  judge:
    'amtsrichter einzelrichter einzelrichterin gerichtspräsident gerichtspräsidentin richter richterin vorsitzende vorsitzender',
  lawyer:
    'advokat advokatin anwalt anwältin jurist juristin rechtsanwalt rechtsanwältin strafverteidiger strafverteidigerin verteidiger verteidigerin',
  leader:
    'ceo chef chefin direktor direktorin firmenchef firmenchefin firmengründer geschäftsführer geschäftsführerin gründer gründerin inhaber inhaberin konzernchef konzernchefin leiter leiterin manager managerin patron patronin präsident präsidentin unternehmer unternehmerin vorstand vorstandschef vorstandschefin vorständin',
  mayor:
    'bürgermeister bürgermeisterin gemeindepräsident gemeindepräsidentin oberbürgermeister oberbürgermeisterin ortschef ortschefin rathauschef rathauschefin schultheiss stadtchef stadtchefin stadtoberhaupt stadtpräsident stadtpräsidentin',
  member:
    'abgeordnete abgeordneter fraktionschef fraktionschefin gemeinderat gemeinderätin kantonsrat kantonsrätin landtagsabgeordnete nationalrat nationalrätin parlamentarier parlamentarierin politiker politikerin senator senatorin stadtrat stadträtin ständerat ständerätin volksvertreter volksvertreterin',
  minister:
    'außenminister außenministerin bundeskanzler bundeskanzlerin bundesrat bundesrätin finanzminister finanzministerin innenminister innenministerin kanzler kanzlerin landesrat landesrätin magistrat minister ministerin ministerpräsident ministerpräsidentin premier premierministerin regierungschef regierungschefin ressortchef ressortchefin staatsrat staatsrätin staatssekretär staatssekretärin verkehrsminister verkehrsministerin',
  player:
    'angreifer athlet athletin doppeltorschütze fußballer fußballerin goalie kapitän kapitänin keeper läufer läuferin mittelfeldspieler olympiasieger olympiasiegerin profi rennfahrer sieger siegerin spieler spielerin sportler sportlerin sprinter sprinterin stürmer stürmerin torhüter torhüterin torschütze torschützin verteidigerin weltmeister weltmeisterin',
  police:
    'beamte beamter beamtin ermittler ermittlerin inspektor inspektorin kommissar kommissarin polizeisprecher polizeisprecherin polizist polizistin',
  priest:
    'bischof bischöfin erzbischof geistliche geistlicher imam kardinal papst pastor pastorin pfarrer pfarrerin pontifex rabbiner theologe theologin',
  prosecutor: 'ankläger anklägerin oberstaatsanwalt oberstaatsanwältin staatsanwalt staatsanwältin',
  scientist:
    'archäologe archäologin astronom astronomin biologe biologin chemiker chemikerin experte expertin forscher forscherin geologe geologin historiker historikerin klimaforscher klimaforscherin meteorologe meteorologin ornithologe ornithologin physiker physikerin professor professorin soziologe soziologin wissenschafter wissenschafterin wissenschaftler wissenschaftlerin ökologe ökologin ökonom ökonomin',
  teacher: 'direktorin lehrer lehrerin pädagoge pädagogin rektor rektorin schulleiter schulleiterin',
  worker:
    'bauer bäcker bäckerin bäuerin fahrer fahrerin fischer fischerin förster försterin gastwirt gastwirtin handwerker handwerkerin imker imkerin landwirt landwirtin müller müllerin winzer winzerin wirt wirtin',
  writer:
    'autor autorin dichter dichterin journalist journalistin literat lyriker lyrikerin poet poetin reporter reporterin romancier schriftsteller schriftstellerin',
  association:
    'bund bündnis dachverband gilde initiative innung interessenvertretung kammer liga lobby ngo organisation stiftung verband verein vereinigung',
  authority:
    'amt aufsicht behörde bezirksregierung bundesamt gemeinde haus kommission landratsamt ministerium regierung ressort stadt stadtverwaltung verwaltung',
  club: 'club klub mannschaft team verein vereinsführung',
  company:
    'airline anbieter autobauer bank betreiber betreiberin betrieb brauerei fabrikant firma fluggesellschaft geldhaus gesellschaft hersteller institut kette konzern reederei start-up unternehmen verlag versicherer',
  court: 'gericht gerichtshof kammer landgericht oberlandesgericht senat strafkammer verwaltungsgericht',
  party: 'fraktion koalition opposition partei regierungspartei',
  press: 'agentur blatt magazin nachrichtenagentur portal sender zeitschrift zeitung',
  school: 'hochschule klinik klinikum krankenhaus schule spital uni universität',
  union: 'arbeitnehmervertreter arbeitnehmervertretung betriebsrat gewerkschaft personalvertretung',
});
