import { counted } from '#src/domain/shared/counted.ts'

/** The words of the page on which the bundle is put together. */
export const wording = {
  lead: 'Two files for the hearing: one to serve and lodge, and one for the police alone. Each is one PDF with an index, bookmarks and one run of page numbers.',
  order: {
    heading: 'What goes in, and in which order',
    papers: 'Papers',
    papersAre:
      'All papers of the download “Serve and lodge”, in the order of the list of papers. The bundle of the police also holds the papers of the police alone.',
    exhibits: 'Exhibits',
    none: 'No exhibits are listed.',
    change: 'Change the exhibits',
    columns: { reference: 'Exhibit', what: 'What it is', stands: 'In the bundle' },
    policeOnly: 'Only in the bundle of the police',
    stands: {
      in: 'Its pages, behind a cover sheet',
      toView: 'Cover sheet only: available to view',
      notLoaded: 'Cover sheet only: no file is loaded',
    },
    atEnd: 'at the end',
  },
  late: {
    legend: 'Which exhibits were added after the bundle was given out?',
    search: 'Search the exhibits',
    hint: 'Tick only those that the bundle given out did not list. Their pages go to the end, with a list of their own, behind the last page of the final bundle. If a change to a paper has moved any page of that, you are told.',
  },
  preflight: {
    heading: 'What courts expect of a bundle',
    lead: 'From published guidance on electronic bundles. Follow any direction of your court that says otherwise.',
    states: { done: 'Done', look: 'Look at this', todo: 'To do' },
  },
  make: {
    heading: 'Make the bundles',
    draft: 'Something still stops this application, so every page is marked DRAFT.',
    asDraft: 'as a draft',
    toAnswers: 'See what stops it',
    noProfile:
      'The values of your force could not be read, so no bundle can be made. Reload the page, or ask your IT support.',
    served: 'Make the served bundle',
    police: 'Make the police bundle',
    servedWho: 'For the court and the defendant. It is searched for every withheld detail before you get it.',
    policeWho: 'For the force. Every page is banded POLICE ONLY: NOT FOR SERVICE. Never serve it.',
    starting: 'Starting…',
    doing: {
      'looking at exhibits': 'Looking at exhibit',
      'writing papers': 'Writing',
      'adding exhibits': 'Adding exhibit',
    },
    of: (at: number, of: number) => `${at} of ${of}`,
    progress: 'Progress of the bundle',
    begun: {
      'looking at exhibits': 'The bundle is being made: looking at the exhibits.',
      'writing papers': 'The bundle is being made: writing the papers.',
      'adding exhibits': 'The bundle is being made: adding the exhibits.',
    },
    stop: 'Stop',
    stopped: 'The bundle was stopped. Nothing was saved.',
    failed: 'The bundle could not be made',
    ready: (pages: number, size: string) =>
      `The bundle is ready: ${counted(pages, 'page')}, ${size}. Your browser has it.`,
    large: 'Courts may refuse large files by email. Ask your court how to send it.',
    moved: (names: string) =>
      `These are on other pages than in the final bundle that you gave out: ${names}. Numbers that others hold no longer fit. Give everybody the whole new bundle, or take the change back and make it again.`,
    unmoved: 'Every page of the final bundle that you gave out keeps its number.',
    leftOut: 'Exhibits left out',
    withheld: 'The bundle gives away what is withheld, so it was not saved',
    mend: 'Take the words out of the paper, or black them out on the exhibit. Then make it again.',
    clean: 'No withheld detail was found in its text. Pages without text cannot be searched.',
    near: 'Look at these before you give it out',
    page: (page: number) => `Page ${page}`,
    says: (found: string, what: string) => `“${found}”: the withheld ${what}`,
    nearly: (found: string, what: string) => `“${found}”: near to the withheld ${what}`,
    notKept: 'The bundle was made, but this version of the application could not be kept for good',
  },
} as const
