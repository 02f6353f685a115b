import type { LanguageProfile } from './types.ts';

/** What many clubs of different towns are called: the town alone tells Toruk Rovers from others. */
const CLUBS = 'rovers wanderers rangers';

export const english: LanguageProfile = {
  language: 'en',
  heads: `university universities univ college colleges institute institution school schools academy polytechnic seminary
    conservatory conservatoire faculty department centre center ministry embassy consulate commission committee council
    agency authority bureau office board court parliament senate assembly government administration association
    alliance union society federation foundation fund trust institutes laboratory laboratories observatory museum
    library hospital clinic bank corporation company companies group holding holdings limited inc incorporated corp ltd
    plc llc industries partners party league club press network service services organization organisation campus`,
  university: 'university universities',
  generic: `national international state federal royal imperial central general public private independent open free new
    american british european african asian pacific atlantic western eastern northern southern north south east west
    christian catholic islamic jesuit adventist baptist methodist lutheran anglican presbyterian evangelical
    orthodox franciscan dominican benedictine global world united democratic municipal city metropolitan regional provincial
    advanced higher applied modern virtual distance online graduate undergraduate community vocational technical
    technological polytechnic agricultural medical military naval maritime nursing teacher teachers training
    technology technologies science sciences arts art design music engineering education educational research studies
    study business management economics finance law medicine health agriculture language languages culture development
    information communication computing media sports sport physical social political policy theology tourism
    americas industry trade energy environment defence defense foreign affairs interior justice labour labor transport
    first second third st saint junior senior ${CLUBS}`,
  small: 'of and for the in at on & de la',
  and: 'and &',
  between: 'of the',
  locatives: `in near from to around outside inside across through via into towards toward between north south east west
    downtown city town mayor suburb harbour port airport county province region capital`,
  beforeBodies: 'at',
  trade: `shares shareholders shareholder stock stocks dividend profit profits revenue revenues earnings sales investors
    ceo retailer stores store buyer buyers customers employees staff subsidiary takeover merger rival rivals products`,
  companyWords: 'bank holdings holding group industries news',
  legalForms: 'inc incorporated corp corporation ltd limited llc llp plc co company',
  academic:
    'student students professor professors lecturer lecturers graduate graduates graduated undergraduate undergraduates alumni alumnus alumna faculty dean provost phd doctorate degree degrees diploma campus scholarship scholarships researcher researchers postgraduate fellowship semester studied taught studying campuses vice-chancellor bachelor tuition commencement',
  definition:
    'hereinafter referred to as | hereafter referred to as | hereinafter | hereafter | henceforth | abbreviated as | abbreviated to | abbreviated | referred to as | known as | in short | calls itself | call themselves | styles itself | goes by',
  namedAfter:
    'press hospital hospitals museum park street road avenue station stadium chapel bookshop daily herald boathouse boat cathedral airport primary hotel radio presses bookstore',
  personDeeds: `wept sobbed smiled grinned giggled nodded sighed frowned blushed whispered muttered yelled died drowned
    fainted married divorced wed knelt slept pleaded confessed testified stabbed strangled shoplifted pickpocketed`,
  personThings: 'knife knives dagger daggers pistol pistols revolver machete',
  landforms:
    'lake lakes mount mountain mountains river port fort cape bay valley island islands beach hill hills creek county town towns village villages hamlet suburb',
  scholars: `university uni academia researcher researchers scientist scientists scholar scholars academic academics engineer engineers economist
    economists historian historians physicist physicists chemist chemists biologist biologists ecologist ecologists
    geologist geologists hydrologist hydrologists linguist linguists psychologist psychologists sociologist sociologists
    statistician statisticians mathematician mathematicians philosopher philosophers archaeologist archaeologists
    anthropologist anthropologists astronomer astronomers oceanographer oceanographers botanist zoologist tutor tutors
    fellow fellows vice-provost registrar chancellor trustees regents lab labs laboratory thesis dissertation freshman freshmen sophomore applicants lectures classes postdoc postdocs spokesperson spokeswoman
    librarian librarians lectures semesters`,
  scholarsBefore: 'universities unis studied studying taught graduated enrolled educated lectured',
  fields: `mathematics physics chemistry biology philosophy economics sociology anthropology linguistics theology
    engineering astronomy geology psychology botany zoology philology`,
  sports: `beat beats beaten lose loses lost draw draws drew drawn goal goals league cup derby match matches striker
    midfielder defender goalkeeper fixture innings wicket wickets rugby football cricket hockey fans kick-off scored
    halftime half-time relegation signed signings premiership`,
  cityWords: `council councillor councillors mayor police airport court residents station theatre cathedral weather
    museum born lives live lived trains train bus buses flight flights motorway streets suburb riverside harbour hotel
    hotels landlords tram trams`,
  deeds: `offers offered admits admitted enrols enrolls awards awarded hosts hosted leads lends brings sends signs signed joins
    joined promotes promoted teaches publishes researches analysed developed trains cuts ranks ranked slips climbs tops
    rises falls stays keeps overtakes overtook launched launches appoints appointed hires hired`,
  teaching: 'course courses class classes lecture lectures module modules curriculum',
  definiteArticles: 'the',
  partners: 'with alongside',
  partnerships:
    'swap swaps exchange exchanges pact pacts partnership partnerships partner partners partnered agreement agreements memorandum collaboration collaborations collaborate collaborates collaborated cooperation cooperates research',
  trades: `judge magistrate juror cook chef baker butcher barber plumber electrician carpenter mechanic gardener cleaner
    caretaker janitor postman postwoman shopkeeper grocer greengrocer waiter waitress bartender fisherman
    fishmonger farmer shepherd beekeeper tailor hairdresser seamstress cobbler locksmith driver cabbie taxi-driver
    trucker lorry-driver guard bouncer porter neighbour neighbor tenant landlady passenger pedestrian cyclist
    motorist commuter bystander onlooker eyewitness lifeguard firefighter fireman paramedic nurse midwife
    dentist constable sergeant corporal lance-corporal policeman policewoman detective bailiff convict
    inmate prisoner defendant plaintiff suspect widow widower pensioner pupil schoolboy schoolgirl
    toddler teenager drummer trumpeter violinist cellist pianist bassist flautist saxophonist guitarist singer
    rapper goalkeeper striker midfielder winger sprinter rower boxer jockey swimmer gymnast photographer cameraman
    illustrator`,
  credits: `photo photos photograph photographs photography picture pictures video videos camera illustration illustrations
    drawings words text lyrics music design layout cartography translation translated edited subeditor costumes
    lighting cast starring violin cello piano drums guitar`,
};
