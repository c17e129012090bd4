/** The fixed words of the paper that explains the order. */
export const en = {
  title: 'Your stalking protection order, explained',
  name: 'Your name',
  order: 'The order',
  full: 'Stalking protection order',
  interim: 'Interim stalking protection order',
  court: 'Court',
  madeOn: 'Made on',
  servedOn: 'Recorded as served on',
  lasts: 'It lasts',
  untilEnded: 'Until a court ends it',
  untilDay: 'Until the end of {day}',
  untilDayInterim: 'Until the end of {day}, or until the court decides the main case if that is sooner',
  fromMaking: '{length} from the day it is made',
  notMade:
    'No order is in force in this case. This paper is for preparation only and must not be given to anybody yet.',
  notRecorded:
    'It is not yet recorded which conditions the court made, and in which words. This paper shows what the court was asked for, and must not be given to anybody yet.',
  aHelp:
    'This paper tells you what the order means. It is a help. The order itself is what counts, so read that too.',
  whoIsMeant:
    'Where a line says “the defendant”, it means you. The line has the words of the order. If you are not sure whom a word like “he” or “she” means, ask your solicitor.',
  mustNot: 'What you must not do',
  must: 'What you must do',
  nothing: 'Nothing.',
  nothingButDetails: 'Nothing, apart from telling the police your details. See below.',
  nothingButChanges: 'Nothing, apart from telling the police each new name and each new home. See below.',
  nothingNow:
    'Nothing now. This order asks you to tell the police your details once you need no longer do so because of a sexual offence. See below.',
  but: 'But {exception}',
  onlyHere: 'This counts only here: {where}',
  endsOn: 'This ends at the end of {day}',
  meanings: 'What some words mean',
  examples: 'What this can mean: examples',
  alsoContact: 'A text, a “like”, a gift or a payment with a message can all be contact.',
  doNotAnswer:
    'If the person writes to you or calls you, do not answer, unless this paper says that you may. Show it to your solicitor.',
  noMessages: 'Do not ask a friend to pass on a message.',
  anotherWay:
    'If your way to work or to the shops leads through a place that you must not enter, go another way.',
  anotherName: 'The rule counts even if an account or a phone is in another name.',
  illness:
    'If you are ill and cannot do something that you must do, tell the police contact before the day, not after.',
  byChance: 'If you meet by chance',
  condition: 'Condition {number}: {line}',
  noOtherException: 'The order makes no other exception for chance meetings. {leave}',
  noException: 'The order makes no exception for meeting {who} by chance. {leave}',
  noExceptionForPerson: 'The order makes no exception for meeting the protected person by chance. {leave}',
  leave: 'The safest thing is to leave at once and not to speak.',
  unsure: 'If you are not sure',
  askSolicitor:
    'If you are not sure what you may do, do not do it. Ask a solicitor first. You may be able to get legal aid. A solicitor can tell you.',
  askYourSolicitor:
    'If you are not sure what you may do, do not do it. Ask your solicitor, {solicitor} first. You may be able to get legal aid. A solicitor can tell you.',
  tellPolice: 'What you must tell the police',
  changesOnly:
    'This order took the place of your interim order. If you told the police your details under that order, you need not tell them again now. You must still tell them each new name and each new home.',
  afterInterim:
    'If this order takes the place of an interim order under which you told the police your details, you need not tell them again now. You must still tell them each new name and each new home.',
  registered:
    'If you must already tell the police your details because of a sexual offence, this does not start yet. Ask your solicitor.',
  deadline:
    'It is recorded that the order was served on you on {served}. That is day 1. You must do this by the end of {last}.',
  threeDays: 'You have three days from the day the order is given to you. That day is day 1.',
  alreadyTelling:
    'You must already tell the police your details because of a sexual offence. While that lasts, you need not do this.',
  endsThen:
    'It is said to end on {first}. If this order still counts then, that is day 1, and you must do this by the end of {last}.',
  endsLater:
    'If it ends while this order still counts, the day it ends is day 1, and you then have three days.',
  goThere: 'Go to a police station in the area where you live. Go in person and say it there.',
  sayIt: 'Say your name, every other name that you use, and your home address.',
  notByPhone: 'You cannot do it by phone, post, email or online.',
  fingerprints:
    'If the police ask, let them take your fingerprints or a photo. They are only to check who you are.',
  proof: 'Ask for a paper that proves that you told them. Keep it.',
  anyStation: 'You can go to any police station in that area, for example: {stations}',
  changes:
    'If you start to use a new name, or move home, tell the police in the same way. You have three days. The day you start or move is day 1. You may tell them before you move.',
  changesThen:
    'From then on, if you start to use a new name, or move home, tell the police in the same way. You have three days. The day you start or move is day 1. You may tell them before you move.',
  noHome:
    'If you have no home in England or Wales, go to a station in the police area of the last home there that you told the police of. If there is none, go to one in the area of the court. If you have no home, give a place where you can often be found.',
  breaking: 'If you break the order',
  crime:
    'It is a crime to break this order without a good reason that the law accepts. You can go to prison for up to {term}, or be fined, or both. It is the same if you do not tell the police what you must tell them, or do not let them take your fingerprints or a photo when they ask, without such a reason. It is also a crime to tell them what you know is false.',
  changing: 'If you want the order changed or ended',
  askCourt: 'You can ask the court to change the order or to end it. Write to the court or ask a solicitor.',
  consents:
    'For the first two years, counted from the day it is made, a court can end the order only if you agree. The chief officers of police whom the law names must agree too.',
  appeal: 'You can appeal to the Crown Court if you think that the order should not have been made.',
  appealBy:
    'There is a time limit for an appeal. It may be {days} days, and then it ends on {last}. It may also be less, so ask a solicitor at once.',
  appealWithin:
    'There is a time limit for an appeal. It may be {days} days from the day it is made. It may also be less, so ask a solicitor at once.',
  keepToIt: 'Keep to the order until a court changes it.',
  whom: 'Whom to ask',
  contact: 'Police contact for this order: {contact}.',
  doNotAsk: 'Do not ask {who} about this order. Do not ask anyone else to do so for you.',
  doNotAskThem: 'Do not ask a protected person about this order. Do not ask anyone else to do so for you.',
  understood: 'I have understood',
  explained:
    'This paper was explained to me. I had time to ask questions. I understand what I must do and must not do.',
  you: 'You',
  officer: 'Officer who explained it',
  signedName: 'Name',
  signature: 'Signature',
  date: 'Date',
  nameAndNumber: 'Name and number',
  interpreter: 'Interpreter, if any',
} as const
