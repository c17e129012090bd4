import type { InWelsh } from '#src/documents/language/words.ts'
import type { en } from './en.ts'

/** The same words in Welsh. A hole for a day begins with the day of the week without its “dydd”. */
export const cy: InWelsh<typeof en> = {
  title: 'Mae gennych wŷs: beth mae’n ei olygu',
  name: 'Eich enw',
  court: 'Y llys',
  reference: 'Cyfeirnod',
  asked: 'Yr hyn y mae’r heddlu’n gofyn amdano',
  asksFull:
    'Mae’r heddlu wedi gofyn i’r llys wneud gorchymyn diogelu rhag stelcio yn eich erbyn. Rhestr o reolau yw gorchymyn. Mae’n dweud beth na chewch ei wneud a beth y mae’n rhaid ichi ei wneud.',
  asksInterim:
    'Maent hefyd yn gofyn am orchymyn interim. Gorchymyn am gyfnod byr yw hwnnw, hyd nes i’r llys benderfynu ar y prif achos.',
  interimMade:
    'Mae’r llys wedi gwneud gorchymyn interim. Rhaid ichi gadw ato. Nid yw’r llys wedi penderfynu ar y prif achos eto.',
  notDecided:
    'Nid yw’r llys wedi penderfynu eto. Nid ydych ar brawf am drosedd yn yr achos hwn. Ond os bydd y llys yn gwneud gorchymyn a chithau’n ei dorri, mae hynny’n drosedd.',
  papersSay:
    'Mae’r papurau sydd gyda’r papur hwn yn nodi’r hyn a wnaethoch yn ôl yr heddlu, a pha reolau y maent yn gofyn amdanynt.',
  whenAndWhere: 'Pryd a ble i ddod',
  come: 'Rhaid ichi ddod i’r llys hwn: {court}. Dewch â’r papurau hyn gyda chi. Dewch yn gynnar.',
  onlyHearing: 'Eich gwrandawiad',
  interimHearing: 'Gwrandawiad cyntaf (gorchymyn interim)',
  fullHearing: 'Prif wrandawiad',
  noDay: 'Bydd y llys yn dweud wrthych pa ddiwrnod.',
  onDay: 'Dydd {day}',
  atTime: 'Dydd {day} am {time}',
  inRoom: 'Dydd {day}. Ystafell: {room}',
  atTimeInRoom: 'Dydd {day} am {time}. Ystafell: {room}',
  notSaid: 'Mae’r hyn na ddywedir yma ar y wŷs, neu bydd y llys yn dweud wrthych.',
  ifNot: 'Os na fyddwch yn dod',
  withoutYou:
    'Gall y llys fynd ymlaen hebddoch. Gall wneud gorchymyn heb wrando arnoch. Mewn rhai achosion gall beri ichi gael eich arestio.',
  ill: 'Os ydych yn sâl neu’n methu dod, dywedwch wrth y llys cyn y diwrnod. Dywedwch pam.',
  advice: 'Mynnwch gyngor cyfreithiol',
  knownSolicitor:
    'Dywedwyd wrthym mai eich cyfreithiwr yw {solicitor}. Dangoswch y papurau hyn i’ch cyfreithiwr yn awr.',
  findSolicitor: 'Dewch o hyd i gyfreithiwr yn awr. Dangoswch y papurau hyn i’r cyfreithiwr.',
  speaksForYou:
    'Cewch gael cyfreithiwr i siarad ar eich rhan. {who} Efallai y gallwch gael cymorth cyfreithiol troseddol i dalu am hynny. Mae’n dibynnu ar eich arian ac ar eich achos. Gall cyfreithiwr eich helpu i ofyn amdano.',
  reply:
    'Ffurflen yw’r papur “Your reply” (Eich ateb). Gallwch ei defnyddio i ddweud beth yr ydych yn cytuno ag ef a beth nad ydych. Gellir dangos i’r llys yr hyn yr ydych yn ei ysgrifennu arni, felly gofynnwch i gyfreithiwr yn gyntaf. Rhaid ichi ddod i’r llys o hyd.',
  hearsay: 'Os ydych am holi rhywun',
  notCalled:
    'Ni fydd pawb y mae’r heddlu’n defnyddio eu geiriau yn dod i’r llys. Defnyddir eu geiriau er hynny. Tystiolaeth achlust (hearsay) yw’r enw ar hyn. Mae’r hysbysiad tystiolaeth achlust yn dweud wrthych pwy ydynt.',
  askToCall:
    'Gallwch ofyn i’r llys adael ichi alw un ohonynt, er mwyn gallu gofyn cwestiynau i’r person hwnnw. Ysgrifennwch at y llys. Dywedwch pwy yr ydych am ei holi a pham. Rhowch gopi i’r llys ar gyfer yr heddlu hefyd.',
  noticeGiven:
    'Cofnodwyd bod yr hysbysiad wedi’i roi ichi ddydd {given}. Felly gofynnwch erbyn diwedd dydd {last}. Ar ôl y diwrnod hwnnw, gofynnwch i’r llys am ragor o amser ar unwaith.',
  noticeDays:
    'Mae gennych 7 o ddiwrnodau ar ôl y diwrnod y rhoddir yr hysbysiad ichi. Ar ôl hynny, gofynnwch i’r llys am ragor o amser ar unwaith.',
  help: 'Os oes arnoch angen cyfieithydd, rhagor o amser neu gymorth',
  tellCourt:
    'Dywedwch wrth y llys cyn gynted ag y gallwch, cyn y diwrnod. Gallwch hefyd ddefnyddio’r ffurflen “Your reply”.',
  interpreter:
    'Rydym yn credu bod arnoch angen cyfieithydd ar gyfer yr iaith hon: {language}. Dywedwch wrthym os nad yw hynny’n iawn.',
  someHelp: 'Gwyddom y gall fod arnoch angen cymorth. Dywedwch wrthym beth sydd ei angen arnoch.',
  moreTime:
    'Os oes arnoch angen rhagor o amser i baratoi, gofynnwch i’r llys amdano. Y llys sy’n penderfynu.',
  disabled:
    'Os ydych yn anabl, yn sâl, neu’n cael darllen yn anodd, dywedwch hynny. Dywedwch beth fyddai’n eich helpu.',
  young:
    'Rydych o dan 18 oed. Dangoswch y papurau hyn i’ch rhiant, i’ch gwarcheidwad neu i oedolyn yr ydych yn ymddiried ynddo. Gofynnwch i’r person hwnnw ddod.',
  contact: 'Cyswllt yr heddlu ar gyfer yr achos hwn: {contact}.',
  noContact: 'Peidiwch â chysylltu â nhw',
  doNotContact:
    'Peidiwch â chysylltu ynghylch hyn â’r person na’r bobl a enwir yma: {who}. Peidiwch ychwaith â chysylltu â neb arall y mae eu geiriau yn y papurau hyn, ac eithrio’r heddlu. Peidiwch â gofyn i rywun arall wneud hynny ar eich rhan. Caiff eich cyfreithiwr ysgrifennu at yr heddlu.',
  papers: 'Y papurau y dylech eu cael',
  ifMissing: 'Os oes un ar goll, dywedwch wrth gyswllt yr heddlu.',
}
