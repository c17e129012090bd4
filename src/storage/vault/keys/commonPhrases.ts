/**
 * What people choose for a passphrase far too often: passwords of published lists, words of the work, names of the week and
 * of clubs, lines that everybody knows. In small letters without spaces, longer before shorter.
 */
export const commonPhrases: readonly string[] = `
  thequickbrownfoxjumpsoverthelazydog tobeornottobethatisthequestion correcthorsebatterystaple
  stalkingprotectionorder twinkletwinklelittlestar maytheforcebewithyou happybirthdaytoyou incywincyspider
  oneringtorulethemall maryhadalittlelamb metropolitanpolice keepcalmandcarryon youllneverwalkalone
  thisismypassword allyouneedislove tobeornottobe humptydumpty godsavethequeen godsavetheking
  ilovemychildren rememberremember iloveyousomuch letmeinplease manchestercity manchesterunited
  nottinghamforest changemeplease passwordpassword leedsunited iloveyouforever rulebritannia
  ilovemyfamily hereismypassword onceuponatime mypassphrase trustnoone mypassword thepassword
  allcopsarebastards hellohello openup opensesame westhamunited newcastleunited astonvilla crystalpalace
  passphrase protection protected constable inspector detective chiefconstable superintendent
  application stalking sergeant football liverpool everton arsenal chelsea tottenham manchester newcastle
  birmingham sheffield middlesbrough sunderland leicester wolverhampton southampton bristol london england
  scotland wales cardiff swansea bradford nottingham hotspur united rangers celtic
  administrator adminadmin password passw0rd passwort pa55word passcode security computer internet keyboard
  welcome changeme letmein default unlock access secret private login logon hello admin system windows
  microsoft google facebook trustno computer1 police officer policeman policewoman policeforce justice court
  victim witness suspect evidence custody station vault order crime law
  iloveyou princess sunshine superman batman spiderman pokemon starwars minecraft football1 baseball
  basketball rugby cricket dragon monkey shadow master killer hunter ranger jordan michael michelle jessica
  charlie ashley daniel thomas george william harry jack oliver sophie amelia olivia emily jasmine
  chocolate butterfly flower cheese banana orange purple ginger pepper cookie summer winter autumn spring
  january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
  whatever nothing freedom forever family mother father sister brother daughter friend angel lovely loveme
  babygirl qwerty azerty asdf zxcv abc123 please thankyou number three four five seven eight nine zero
  love baby test temp user word pass my the
`
  .trim()
  .split(/\s+/)
  .toSorted((a, b) => b.length - a.length)
