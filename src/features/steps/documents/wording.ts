import { downloadWords } from '#src/features/wizard/papers/downloadWords.ts'

/** The words of the page on which the papers are read and downloaded. */
export const wording = {
  ...downloadWords,
  lead: 'Read each paper before you download it. The papers come in separate downloads, each for other people, so that nothing reaches the wrong hands.',
  status: {
    heading: 'Are the papers final?',
    working: 'Checking the application…',
    failed:
      'The application could not be checked, so it is not known whether the papers are final. Nothing that you entered is lost. Reload the page.',
    nothing: 'Nothing stops this application.',
    final: 'The papers are final.',
    unfinished: 'These papers are not finished and stay marked DRAFT. The others are final.',
    lacks: (title: string, what: string) => `${title}: ${what}.`,
    draft: 'Every page is marked DRAFT until these are put right.',
    all: 'See everything in one list',
    reasons:
      'No reason has been given yet for what was found. The person who authorises reads these. Findings without a reason:',
    printed: 'The final papers were last downloaded on',
  },
  form: 'The notification paper is not the form directed under section 10(4) of the Act: get it from your force. The paper here records the same facts in the meantime.',
  noProfile:
    'The values of your force could not be read, so no papers can be made. Reload the page, or ask your IT support.',
  downloads: 'Downloads',
  audiences: {
    'serve-and-lodge': {
      title: 'Serve and lodge',
      who: 'For the court, and for service on the defendant. Everything in it may be read by the defendant.',
    },
    'police-only': {
      title: 'Police only',
      who: 'For the force. Never serve it: every page is banded POLICE ONLY: NOT FOR SERVICE. Its list of contents also says what the rules found.',
    },
    'court-only': {
      title: 'Court only',
      who: 'The confidential sheet for the court: addresses, contacts and special arrangements of the people to be protected. Never serve it. The application says that it exists, and why.',
    },
    'protected-person': {
      title: 'Protected person',
      who: 'For a protected person. Ask first whether it is safe for them to keep paper. Each person has a download of their own, with nothing of anybody else.',
    },
    advocate: {
      title: 'Advocate',
      who: 'For a protected person and their advocate: what each condition asks, and the questions to put. Each person has a download of their own, with nothing of anybody else.',
    },
  },
  formats:
    'Each paper as PDF, Word and a web page, with a list of contents. The notification also as a PDF to fill in on screen.',
  empty: 'This case has no paper for this download yet.',
  download: 'Download',
  draftOf: 'as a draft',
  draft: 'DRAFT',
  read: 'Read',
  close: 'Close this paper',
  readingAge: (age: number) =>
    `Reading age: about ${age}. It is counted from the length of sentences and words (Flesch-Kincaid), conditions included.`,
  pdf: 'PDF',
  word: 'Word',
  writing: 'Writing the papers…',
  noRecoveryKey:
    'Your force has set no recovery key. If the passphrase and the recovery code are both lost, nobody can open this application, nor a backup of it. Keep the recovery code safe. Make a backup in case this device is lost.',
  preview: 'The paper as it will be printed',
  disclosure: {
    heading: 'Disclosure unit',
    lead: 'A paper of everything that is held on this application, step by step, with whose data each entry is. It is for your force’s disclosure unit alone, is marked NOT FOR RELEASE on every page and is in no download above.',
    reason: 'Why is it made?',
    hint: 'The reason is printed on it and kept in the audit record. Name nobody.',
    needed: 'Say why the export is made',
    long: 'Say why in 200 characters at most',
    save: 'Export for the disclosure unit',
    failed: 'The export could not be made',
  },
  lodge: {
    heading: 'Lodged with the court',
    lead: 'Once a paper is with the court or the defendant, the numbers of the acts stay as they are: a later act takes the next number. The application can then no longer be deleted here.',
    on: 'Day on which the application was lodged',
    needed: 'Enter the day on which the application was lodged',
    save: 'Mark as lodged',
    lodged: 'Lodged on',
    undo: 'It was not lodged',
  },
} as const
