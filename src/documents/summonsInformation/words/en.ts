/** The fixed words of the paper that explains the summons. */
export const en = {
  title: 'You have a summons: what it means',
  name: 'Your name',
  court: 'Court',
  reference: 'Reference',
  asked: 'What the police ask for',
  asksFull:
    'The police have asked the court to make a stalking protection order against you. An order is a list of rules. It says what you must not do and what you must do.',
  asksInterim:
    'They also ask for an interim order. That is an order for a short time, until the court decides the main case.',
  interimMade:
    'The court has made an interim order. You must keep to it. The court has not yet decided the main case.',
  notDecided:
    'The court has not decided yet. You are not on trial for a crime in this case. But if the court makes an order and you break it, that is a crime.',
  papersSay: 'The papers with this one say what the police say that you did, and which rules they ask for.',
  whenAndWhere: 'When and where to come',
  come: 'You must come to {court}. Bring these papers with you. Come early.',
  onlyHearing: 'Your hearing',
  interimHearing: 'First hearing (interim order)',
  fullHearing: 'Main hearing',
  noDay: 'The court will tell you the day.',
  onDay: '{day}',
  atTime: '{day} at {time}',
  inRoom: '{day} in {room}',
  atTimeInRoom: '{day} at {time} in {room}',
  notSaid: 'What is not said here stands on the summons, or the court will tell you.',
  ifNot: 'If you do not come',
  withoutYou:
    'The court can go on without you. It can make an order without hearing from you. In some cases it can have you arrested.',
  ill: 'If you are ill or cannot come, tell the court before the day. Say why.',
  advice: 'Get legal advice',
  knownSolicitor: 'We were told that your solicitor is {solicitor}. Show them these papers now.',
  findSolicitor: 'Find a solicitor now. Show them these papers.',
  speaksForYou:
    'You can have a solicitor to speak for you. {who} You may be able to get criminal legal aid to pay for it. That depends on your money and on your case. A solicitor can help you to ask for it.',
  reply:
    'The paper “Your reply” is a form. You can use it to say what you agree with and what you do not. What you write on it can be shown to the court, so ask a solicitor first. You must still come to court.',
  hearsay: 'If you want to ask a person questions',
  notCalled:
    'Not all the people whose words the police use will come to court. Their words are still used. This is called hearsay. A hearsay notice tells you who they are.',
  askToCall:
    'You can ask the court to let you call one of them, so that questions can be put to them. Write to the court. Say whom you want to question and why. Give the court a copy for the police too.',
  noticeGiven:
    'It is recorded that you were given the notice on {given}. So ask by the end of {last}. After that day, ask the court for more time at once.',
  noticeDays:
    'You have 7 days after the day when you are given the notice. After that day, ask the court for more time at once.',
  help: 'If you need an interpreter, more time or help',
  tellCourt: 'Tell the court as soon as you can, before the day. You can also use the form “Your reply”.',
  interpreter: 'We think that you need an interpreter for {language}. Tell us if that is wrong.',
  someHelp: 'We know that you may need some help. Tell us what you need.',
  moreTime: 'If you need more time to get ready, ask the court for it. The court decides.',
  disabled: 'If you are disabled, unwell, or find it hard to read, say so. Say what would help you.',
  young:
    'You are under 18. Show these papers to your parent, your guardian or an adult you trust. Ask them to come.',
  contact: 'Police contact for this case: {contact}.',
  noContact: 'Do not get in touch with them',
  doNotContact:
    'Do not contact {who} about this. Do not contact anyone else whose words are in these papers, apart from the police. Do not ask another person to do it for you. Your solicitor may write to the police.',
  papers: 'The papers that you should have',
  ifMissing: 'If one is missing, tell the police contact.',
} as const
