/**
 * English nouns that may say of the same person what it is, in lower case: one family a line, its words sorted. A word
 * may belong to several.
 *
 * Source: ours.
 */
export const ROLE_FAMILIES: string = `
academic author co-author dr economist expert fellow historian lecturer prof professor psychologist researcher scholar scientist sociologist theologian
accused appellant defendant offender suspect
activist campaigner organiser organizer protester
actor actress comedian entertainer performer star
adviser advisor aide assistant counsellor strategist
advocate attorney barrister counsel lawyer litigator prosecutor qc sc solicitor
agent broker dealer negotiator trader
agent publicist spokesman spokesperson spokeswoman
ambassador diplomat emissary envoy mediator minister negotiator representative secretary
analyst economist forecaster strategist
anchor broadcaster columnist correspondent editor host journalist presenter reporter writer
appellant applicant claimant complainant petitioner plaintiff
archbishop bishop cardinal cleric imam minister monsignor pastor pontiff pope preacher priest rabbi rev reverend vicar
architect builder designer developer planner
artist painter photographer sculptor
astronomer biologist chemist geologist meteorologist oceanographer physicist researcher scientist virologist volcanologist
athlete champion hurdler marathoner runner sprinter
author biographer dramatist essayist novelist playwright poet translator writer
baker brewer chef cook winemaker
banker executive financier investor lender
batsman batter bowler cricketer opener player spinner wicketkeeper
billionaire businessman businesswoman entrepreneur founder magnate millionaire tycoon
bishop cleric nun priest sister
boss ceo chair chairman chairwoman chief director executive head manager president principal
boss coach gaffer manager mentor trainer
boxer challenger champion contender fighter
candidate challenger contender hopeful nominee rival
candidate congressman congresswoman councillor deputy lawmaker legislator member mep mp msp parliamentarian politician rep representative sen senator td
captain commander officer pilot skipper
captain coxswain fisherman mariner sailor skipper
captain defender footballer forward fullback goalkeeper keeper midfielder player playmaker striker substitute teammate winger
catcher infielder outfielder pitcher player shortstop slugger
center centre forward guard player
centre flanker forward fullback halfback hooker lock player prop skipper winger
chancellor leader pm politician premier president ruler taoiseach
civil-servant commissioner official regulator secretary
climber cyclist mountaineer rider sprinter
coach footballer manager
colonel commander general lieutenant major marshal officer sergeant soldier
composer conductor director maestro musician
constable cop deputy detective inspector investigator officer policeman policewoman sergeant sheriff superintendent
consultant dentist doctor dr gp medic oncologist paediatrician physician psychiatrist specialist surgeon
coroner judge justice magistrate recorder sheriff
councillor governor mayor official politician premier
curator director historian keeper librarian
dad father parent
daughter girl
director filmmaker producer screenwriter
driver racer
drummer guitarist musician pianist rapper singer songwriter violinist vocalist
educator head headmaster headmistress headteacher principal teacher
engineer expert mechanic technician
farmer grower rancher shepherd
firefighter officer
girl schoolgirl student teenager youngster
graduate student undergraduate
grandmother matriarch pensioner retiree
guard keeper ranger warden
heir king monarch prince princess queen royal
husband spouse
jockey rider trainer
leader member official organiser president unionist
leader minister politician secretary
linebacker player quarterback receiver rookie safety tackle
man pensioner
midwife nurse paramedic
mother mum parent woman
neighbor neighbour resident villager
spouse wife
widow woman
`;
