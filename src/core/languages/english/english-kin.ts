import { kinMap } from '../packing/kin-map.ts';

/** English nouns for what people and organisations are. Ours, from general knowledge. */
export const ENGLISH_KIN = kinMap({
  artist:
    'actor actress artist ballerina bassist cellist choreographer cinematographer comedian composer conductor curator dancer designer director drummer filmmaker guitarist illustrator musician painter performer photographer pianist producer rapper sculptor singer singer-songwriter soloist soprano star tenor violinist vocalist',
  coach: 'coach manager trainer selector boss gaffer',
  doctor:
    'cardiologist clinician consultant dentist doctor epidemiologist gp immunologist medic midwife neurologist nurse oncologist paediatrician paramedic pathologist pediatrician pharmacist physician physiotherapist psychiatrist psychologist surgeon therapist vet veterinarian virologist',
  envoy: 'ambassador attaché consul diplomat emissary envoy mediator negotiator',
  judge: 'coroner judge justice magistrate referee umpire',
  lawyer: 'advocate attorney barrister counsel defender lawyer lawyers solicitor',
  leader:
    'ceo chair chairman chairperson chairwoman chief co-founder cofounder entrepreneur executive founder governor head leader owner premier president principal proprietor secretary-general superintendent tycoon',
  mayor: 'bailiff mayor provost reeve',
  member:
    'assemblyman assemblywoman candidate congressman congresswoman councillor councilman councilwoman delegate democrat lawmaker legislator mep mp nominee parliamentarian peer politician republican representative senator whip',
  minister: 'chancellor minister secretary treasurer',
  player:
    'athlete batsman batter boxer bowler captain champion cyclist defender driver fighter footballer forward goalkeeper goalscorer golfer jockey keeper midfielder pitcher player quarterback racer rider rower runner sailor scorer skater skier skipper sprinter striker substitute swimmer veteran winger winner wrestler',
  police:
    'captain commander commissioner constable deputy detective inspector lieutenant officer sergeant sheriff trooper',
  priest:
    'archbishop bishop cardinal chaplain cleric imam monk nun pastor pontiff pope preacher priest rabbi reverend vicar',
  prosecutor: 'prosecutor',
  scientist:
    'academic analyst anthropologist archaeologist astronomer biologist botanist chemist climatologist ecologist economist engineer expert forecaster geographer geologist glaciologist historian hydrologist linguist meteorologist oceanographer ornithologist physicist researcher scholar scientist seismologist sociologist specialist statistician volcanologist zoologist',
  teacher: 'headmaster headmistress headteacher instructor lecturer professor schoolteacher teacher tutor dean',
  worker:
    'baker barber blacksmith bricklayer builder butcher carpenter chef cleaner cook courier electrician farmer firefighter fisher fisherman florist gardener grocer joiner labourer landlady landlord mason mechanic miner plumber postman rancher restaurateur shepherd shopkeeper tailor trader waiter waitress welder',
  writer:
    'author biographer blogger broadcaster columnist critic editor essayist journalist librettist novelist playwright poet presenter publisher reporter screenwriter writer',
  association:
    'alliance association campaign charity coalition collective federation foundation group institute league network ngo nonprofit organisation organization society think-tank trust watchdog',
  authority:
    'administration agency army authority board borough bureau cabinet city coastguard commission council county department executive force government ministry municipality navy office parliament regulator service state taskforce treasury',
  club: 'club franchise side squad team',
  company:
    'airline automaker bank brand brewer broker business carmaker carrier chain chipmaker company conglomerate corporation developer distributor drugmaker firm giant insurer lender maker manufacturer operator platform retailer shipyard start-up startup studio subsidiary supermarket supplier utility',
  court: 'bench court jury panel tribunal',
  party: 'caucus movement opposition party',
  press: 'channel magazine newspaper newsroom outlet paper station tabloid weekly',
  school: 'academy college faculty school university',
  union: 'guild union',
});
