import { notAuthorisedReasons, notAuthorisedWords } from '#src/domain/case/applicant.ts'
import { refusalReasons } from '#src/domain/case/decision.ts'

/** The words of the page on which an application is returned, authorised, refused, settled or moved on. */
export const decisionWords = {
  title: 'Decision',
  decide: 'What do you decide?',
  decideNeeded: 'Choose what you decide',
  authorise: 'Authorise the application',
  authoriseHint: 'Signed with the key of your vault over the application as it stands here.',
  return: 'Return it to the officer',
  returnHint: 'The officer changes it and may send it again.',
  refuse: 'Refuse authority',
  refuseHint: 'The application is not pursued, unless the officer takes it up again.',
  tests: 'Which tests appear to you to be met?',
  testsHint: 'All three must appear to be met before a chief officer may apply.',
  testsNeeded: 'Tick each of the three tests, or return or refuse the application',
  limbs: [
    { value: 'acts', label: 'The defendant has carried out acts associated with stalking' },
    { value: 'risk', label: 'The defendant poses a risk associated with stalking to another person' },
    { value: 'necessity', label: 'An order is necessary to protect another person from that risk' },
  ],
  reasons: 'Your reasons',
  reasonsHint:
    'What made you decide, from the papers that you read. They are printed in the police’s own note, not served.',
  reasonsNeeded: 'Enter your reasons',
  mainReason: 'Main reason',
  mainReasonNeeded: 'Choose the main reason',
  words: 'In your words, to the officer',
  wordsNeeded: 'Enter the reason in your words',
  declare: 'Your declaration',
  declaration:
    'I have read this application and the checklist. Each of the three tests appears to me to be met, for the reasons that I give, and I authorise the application to be made in these terms.',
  declareNeeded: 'Tick the declaration, or choose something else',
  tamper:
    'The signature is tamper evidence: it shows later whether what you authorised is what is there. It is not a qualified electronic signature.',
  save: 'Record the decision',
  returnReasons: notAuthorisedReasons.map((value) => ({ value, label: notAuthorisedWords[value] })),
  refusalReasons: refusalReasons.map((value) => ({ value, label: notAuthorisedWords[value] })),
  sendBack: 'Send the answer back',
  sendBackLead:
    'What you said, decided and signed is kept here. The officer has it once you send the answer file.',
  notNow: (status: string) =>
    `There is nothing to decide now: the application stands at “${status}”. It is decided on once it is submitted.`,
  refused: 'This cannot be done yet',
  settleTitle: 'Settle the wording',
  settleLead:
    'You sign the application as it reads with your proposed wordings in it. It is settled once the officer has taken them and signs as its author.',
  settleDeclaration:
    'I have read this application. I settle its wording as it stands with the wordings that I propose.',
  settle: 'Sign the settled wording',
  settleAgain: 'Sign it again as it stands now',
  settledBefore:
    'You have signed a wording already. Sign again only where the text or your proposals changed since.',
  notNowLegal: (status: string) =>
    `There is nothing to settle now: the application stands at “${status}”. You can read, comment and propose wordings.`,
  settleReturn: 'Return it to the officer',
  notThere: 'These proposals no longer fit the text, so they are not in what you would sign:',
  authorTitle: 'Stand by the wording',
  authorLead:
    'Sign once you have taken or declined every proposed wording. What you sign is the application as it stands now.',
  authorDeclaration: 'I wrote this application. Its wording as it stands is mine, and I stand by it.',
  author: 'Sign as the author',
  authorWait: (count: number) =>
    count === 1
      ? 'One proposed wording is not taken or declined yet.'
      : `${count} proposed wordings are not taken or declined yet.`,
  takeAuthority: 'Enter the authority on the applicant page',
  takeAuthorityLead: 'Authority was given and signed. The applicant page does not say so yet.',
  taken: 'The applicant page now says who authorised it, when and why.',
  notSigned: 'This could not be signed.',
  signed: 'It is signed as it stands.',
  next: 'What you can do next',
  nextNone: 'Nothing is to be done by you now.',
  reason: 'Reason',
  bespoke: 'Bespoke wording',
  bespokeLead:
    'A condition that is not in the library needs an approval of its own, by a supervisor or a lawyer who did not write it. Its wording is signed as it stands.',
  bespokeDeclaration:
    'I have read this condition. It is needed, it is clear, and it goes no further than it must. I approve its wording.',
  approve: (name: string) => `Approve ${name}`,
  approved: (by: string, at: string) => `Approved by ${by}, ${at}`,
  outdated: 'Its wording has changed since it was approved.',
  notApproved: 'Not approved yet',
  library: 'Save it for the force’s library',
  risks: 'Answers “this would put me at risk”',
  risksLead:
    'The officer may change or remove the condition. Only you, as the authorising officer, may keep it as it is, with a reason that the advocate is told.',
  officerWould: 'The officer would keep it as it is:',
  decline: 'Reason for keeping the condition as it is',
  declineHint: 'The advocate is told these words.',
  declineNeeded: 'Enter the reason',
  declineSave: 'Keep the condition, with this reason',
} as const
