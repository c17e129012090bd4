import type { InWelsh } from '#src/documents/language/words.ts'
import type { en } from './en.ts'

/** The same words in Welsh. A hole for a day in a deadline begins with the day of the week without its “dydd”. */
export const cy: InWelsh<typeof en> = {
  title: 'Esbonio eich gorchymyn diogelu rhag stelcio',
  name: 'Eich enw',
  order: 'Y gorchymyn',
  full: 'Gorchymyn diogelu rhag stelcio',
  interim: 'Gorchymyn diogelu rhag stelcio interim',
  court: 'Y llys',
  madeOn: 'Gwnaed ar',
  servedOn: 'Cofnodwyd ei fod wedi’i gyflwyno ar',
  lasts: 'Mae’n para',
  untilEnded: 'Hyd nes i lys ddod ag ef i ben',
  untilDay: 'Hyd ddiwedd {day}',
  untilDayInterim: 'Hyd ddiwedd {day}, neu hyd nes i’r llys benderfynu ar y prif achos os yw hynny’n gynt',
  fromMaking: '{length} o’r diwrnod y’i gwneir',
  notMade:
    'Nid oes gorchymyn mewn grym yn yr achos hwn. At ddibenion paratoi yn unig y mae’r papur hwn, ac ni chaniateir ei roi i neb eto.',
  notRecorded:
    'Nid yw wedi’i gofnodi eto pa amodau a wnaeth y llys, nac ym mha eiriau. Mae’r papur hwn yn dangos yr hyn y gofynnwyd i’r llys amdano, ac ni chaniateir ei roi i neb eto.',
  aHelp:
    'Mae’r papur hwn yn dweud wrthych beth mae’r gorchymyn yn ei olygu. Cymorth ydyw. Y gorchymyn ei hun sy’n cyfrif, felly darllenwch hwnnw hefyd. Mae amodau’r gorchymyn yma yn Saesneg, fel y maent yn y gorchymyn.',
  whoIsMeant:
    'Lle mae llinell yn dweud “the defendant”, chi sydd dan sylw. Geiriau’r gorchymyn sydd yn y llinell. Os nad ydych yn siŵr pwy y mae gair fel “he” neu “she” yn ei olygu, gofynnwch i’ch cyfreithiwr.',
  mustNot: 'Yr hyn na chewch ei wneud',
  must: 'Yr hyn y mae’n rhaid ichi ei wneud',
  nothing: 'Dim.',
  nothingButDetails: 'Dim, ar wahân i roi eich manylion i’r heddlu. Gweler isod.',
  nothingButChanges:
    'Dim, ar wahân i ddweud wrth yr heddlu am bob enw newydd a phob cartref newydd. Gweler isod.',
  nothingNow:
    'Dim yn awr. Mae’r gorchymyn hwn yn gofyn ichi roi eich manylion i’r heddlu pan na fydd rhaid ichi wneud hynny mwyach oherwydd trosedd rywiol. Gweler isod.',
  but: 'Eithriad: {exception}',
  onlyHere: 'Dim ond yma y mae hyn yn cyfrif: {where}',
  endsOn: 'Daw hyn i ben ar ddiwedd {day}',
  meanings: 'Ystyr rhai geiriau',
  examples: 'Yr hyn y gall hyn ei olygu: enghreifftiau',
  alsoContact: 'Gall neges destun, “like”, rhodd neu daliad â neges i gyd fod yn gysylltiad.',
  doNotAnswer:
    'Os bydd y person yn ysgrifennu atoch neu’n eich ffonio, peidiwch ag ateb, oni bai bod y papur hwn yn dweud y cewch wneud hynny. Dangoswch y neges i’ch cyfreithiwr.',
  noMessages: 'Peidiwch â gofyn i ffrind drosglwyddo neges.',
  anotherWay:
    'Os yw eich ffordd i’r gwaith neu i’r siopau’n arwain drwy le na chewch fynd iddo, ewch ffordd arall.',
  anotherName: 'Mae’r rheol yn cyfrif hyd yn oed os yw cyfrif neu ffôn mewn enw arall.',
  illness:
    'Os ydych yn sâl ac yn methu gwneud rhywbeth y mae’n rhaid ichi ei wneud, dywedwch wrth gyswllt yr heddlu cyn y diwrnod, nid wedyn.',
  byChance: 'Os byddwch yn cyfarfod ar hap',
  condition: 'Amod {number}: {line}',
  noOtherException: 'Nid yw’r gorchymyn yn gwneud unrhyw eithriad arall ar gyfer cyfarfod ar hap. {leave}',
  noException:
    'Nid yw’r gorchymyn yn gwneud unrhyw eithriad ar gyfer cyfarfod ar hap â’r person neu’r bobl a enwir yma: {who}. {leave}',
  noExceptionForPerson:
    'Nid yw’r gorchymyn yn gwneud unrhyw eithriad ar gyfer cyfarfod ar hap â’r person a ddiogelir. {leave}',
  leave: 'Y peth mwyaf diogel yw gadael ar unwaith a pheidio â siarad.',
  unsure: 'Os nad ydych yn siŵr',
  askSolicitor:
    'Os nad ydych yn siŵr beth y cewch ei wneud, peidiwch â’i wneud. Gofynnwch i gyfreithiwr yn gyntaf. Efallai y gallwch gael cymorth cyfreithiol. Gall cyfreithiwr ddweud wrthych.',
  askYourSolicitor:
    'Os nad ydych yn siŵr beth y cewch ei wneud, peidiwch â’i wneud. Gofynnwch i’ch cyfreithiwr ({solicitor}) yn gyntaf. Efallai y gallwch gael cymorth cyfreithiol. Gall cyfreithiwr ddweud wrthych.',
  tellPolice: 'Yr hyn y mae’n rhaid ichi ei ddweud wrth yr heddlu',
  changesOnly:
    'Daeth y gorchymyn hwn yn lle eich gorchymyn interim. Os rhoesoch eich manylion i’r heddlu o dan y gorchymyn hwnnw, nid oes rhaid ichi eu rhoi eto yn awr. Rhaid ichi ddweud wrthynt o hyd am bob enw newydd a phob cartref newydd.',
  afterInterim:
    'Os yw’r gorchymyn hwn yn dod yn lle gorchymyn interim y rhoesoch eich manylion i’r heddlu oddi tano, nid oes rhaid ichi eu rhoi eto yn awr. Rhaid ichi ddweud wrthynt o hyd am bob enw newydd a phob cartref newydd.',
  registered:
    'Os oes rhaid ichi eisoes roi eich manylion i’r heddlu oherwydd trosedd rywiol, nid yw hyn yn dechrau eto. Gofynnwch i’ch cyfreithiwr.',
  deadline:
    'Cofnodwyd bod y gorchymyn wedi’i gyflwyno ichi ddydd {served}. Diwrnod 1 yw hwnnw. Rhaid ichi wneud hyn erbyn diwedd dydd {last}.',
  threeDays: 'Mae gennych dri diwrnod o’r diwrnod y rhoddir y gorchymyn ichi. Y diwrnod hwnnw yw diwrnod 1.',
  alreadyTelling:
    'Rhaid ichi eisoes roi eich manylion i’r heddlu oherwydd trosedd rywiol. Tra bydd hynny’n para, nid oes rhaid ichi wneud hyn.',
  endsThen:
    'Dywedir y daw i ben ddydd {first}. Os yw’r gorchymyn hwn yn dal i gyfrif bryd hynny, y diwrnod hwnnw yw diwrnod 1, a rhaid ichi wneud hyn erbyn diwedd dydd {last}.',
  endsLater:
    'Os daw i ben tra bo’r gorchymyn hwn yn dal i gyfrif, y diwrnod y daw i ben yw diwrnod 1, a bydd gennych dri diwrnod bryd hynny.',
  goThere:
    'Ewch i orsaf heddlu yn yr ardal yr ydych yn byw ynddi. Ewch yno eich hun a dywedwch y manylion yno.',
  sayIt: 'Dywedwch eich enw, pob enw arall yr ydych yn ei ddefnyddio, a’ch cyfeiriad cartref.',
  notByPhone: 'Ni chewch wneud hynny dros y ffôn, drwy’r post, drwy e-bost nac ar-lein.',
  fingerprints:
    'Os bydd yr heddlu’n gofyn, gadewch iddynt gymryd eich olion bysedd neu ffotograff. Dim ond i gadarnhau pwy ydych y mae’r rhain.',
  proof: 'Gofynnwch am bapur sy’n profi eich bod wedi dweud wrthynt. Cadwch ef.',
  anyStation: 'Cewch fynd i unrhyw orsaf heddlu yn yr ardal honno, er enghraifft: {stations}',
  changes:
    'Os byddwch yn dechrau defnyddio enw newydd, neu’n symud cartref, dywedwch wrth yr heddlu yn yr un modd. Mae gennych dri diwrnod. Y diwrnod yr ydych yn dechrau neu’n symud yw diwrnod 1. Cewch ddweud wrthynt cyn ichi symud.',
  changesThen:
    'O hynny ymlaen, os byddwch yn dechrau defnyddio enw newydd, neu’n symud cartref, dywedwch wrth yr heddlu yn yr un modd. Mae gennych dri diwrnod. Y diwrnod yr ydych yn dechrau neu’n symud yw diwrnod 1. Cewch ddweud wrthynt cyn ichi symud.',
  noHome:
    'Os nad oes gennych gartref yng Nghymru na Lloegr, ewch i orsaf yn ardal heddlu’r cartref diwethaf yno y dywedasoch wrth yr heddlu amdano. Os nad oes un, ewch i orsaf yn ardal y llys. Os nad oes gennych gartref, rhowch le y gellir dod o hyd ichi yno’n aml.',
  breaking: 'Os byddwch yn torri’r gorchymyn',
  crime:
    'Mae’n drosedd torri’r gorchymyn hwn heb reswm da y mae’r gyfraith yn ei dderbyn. Gallwch fynd i’r carchar am hyd at {term}, neu gael dirwy, neu’r ddau. Mae’r un peth yn wir os nad ydych yn dweud wrth yr heddlu yr hyn y mae’n rhaid ichi ei ddweud wrthynt, neu os nad ydych yn gadael iddynt gymryd eich olion bysedd neu ffotograff pan fyddant yn gofyn, heb reswm o’r fath. Mae hefyd yn drosedd dweud wrthynt yr hyn y gwyddoch ei fod yn anwir.',
  changing: 'Os ydych am newid y gorchymyn neu ddod ag ef i ben',
  askCourt:
    'Gallwch ofyn i’r llys newid y gorchymyn neu ddod ag ef i ben. Ysgrifennwch at y llys neu gofynnwch i gyfreithiwr.',
  consents:
    'Am y ddwy flynedd gyntaf, gan gyfrif o’r diwrnod y’i gwneir, ni chaiff llys ddod â’r gorchymyn i ben ond os ydych yn cytuno. Rhaid i’r prif swyddogion heddlu y mae’r gyfraith yn eu henwi gytuno hefyd.',
  appeal: 'Gallwch apelio i Lys y Goron os ydych yn credu na ddylai’r gorchymyn fod wedi’i wneud.',
  appealBy:
    'Mae terfyn amser ar gyfer apêl. Gall fod yn {days} o ddiwrnodau, ac os felly daw i ben ar {last}. Gall hefyd fod yn llai, felly gofynnwch i gyfreithiwr ar unwaith.',
  appealWithin:
    'Mae terfyn amser ar gyfer apêl. Gall fod yn {days} o ddiwrnodau o’r diwrnod y gwneir y gorchymyn. Gall hefyd fod yn llai, felly gofynnwch i gyfreithiwr ar unwaith.',
  keepToIt: 'Cadwch at y gorchymyn hyd nes i lys ei newid.',
  whom: 'Pwy i’w holi',
  contact: 'Cyswllt yr heddlu ar gyfer y gorchymyn hwn: {contact}.',
  doNotAsk:
    'Peidiwch â holi’r person hwn am y gorchymyn: {who}. Peidiwch â gofyn i neb arall wneud hynny ar eich rhan.',
  doNotAskThem:
    'Peidiwch â holi person a ddiogelir am y gorchymyn hwn. Peidiwch â gofyn i neb arall wneud hynny ar eich rhan.',
  understood: 'Rwyf wedi deall',
  explained:
    'Esboniwyd y papur hwn imi. Cefais amser i ofyn cwestiynau. Rwy’n deall yr hyn y mae’n rhaid imi ei wneud a’r hyn na chaf ei wneud.',
  you: 'Chi',
  officer: 'Y swyddog a’i hesboniodd',
  signedName: 'Enw',
  signature: 'Llofnod',
  date: 'Dyddiad',
  nameAndNumber: 'Enw a rhif',
  interpreter: 'Cyfieithydd, os oes un',
}
