import { counted } from '#src/domain/shared/counted.ts'

const pagesText = (pages: number) => counted(pages, 'page')

/** The words of the file of an exhibit: choosing it, looking at its pages, blacking out. */
export const wording = {
  heading: 'Its file',
  title: (reference: string) => `File of exhibit ${reference}`,
  noReference: 'without a reference',
  none: 'No file is loaded. The bundle then holds a cover sheet alone.',
  choose: 'Load the file',
  open: 'See its pages and black parts out',
  listed:
    'It is listed as available to view, so no file is needed and none goes into the bundle. That is the rule for intimate images and recordings.',
  listedFile: 'The file that is loaded stays out of the bundle.',
  counts: (pages: number, toLookAt: number, areas: number) =>
    [
      pagesText(pages),
      toLookAt > 0 ? `${toLookAt} still to be looked at` : 'none left to be looked at',
      areas > 0 ? counted(areas, 'black area') : 'nothing blacked out',
    ].join(', '),
  back: 'Back to the exhibit',
  gone: 'This exhibit is not in the application yet. Fill in its page first.',
  never: 'Never load an indecent image of a child. It is a crime to copy one. Follow your force’s procedure.',
  intimate:
    'Intimate images and recordings are listed as available to view. Do not load them unless a lawyer has advised it.',
  file: 'File',
  fileHint: 'A PDF, a JPEG or a PNG of at most 100 MB. It is read on this device and sent nowhere.',
  reading: (done: number, of: number) => (of > 0 ? `Looking at page ${done} of ${of}` : 'Opening the file'),
  stop: 'Stop',
  stopped: 'Stopped. No file was kept.',
  full: 'There is no room left on this device for the file. Nothing was kept.',
  empty: 'The file is empty. Ask whoever sent it for a new copy.',
  notKept: 'The file could not be kept. Nothing of the case was changed. Try again.',
  found: 'What the served copy leaves out or changes',
  nothingFound:
    'The served copy shows each page as it is. Details of the file, such as its author and dates, are left out.',
  another: 'Load another file in its place',
  anotherHint: 'The black areas go with the old file, and its pages have to be looked at again.',
  unreadable: 'The file cannot be read from this device. Load it again.',
  opening: 'Opening the file…',
  page: (page: number, of: number) => `Page ${page} of ${of}`,
  previous: 'Previous page',
  next: 'Next page',
  nextToLookAt: 'Next page to look at',
  nextClear: 'Next page with nothing blacked out',
  larger: 'Larger',
  smaller: 'Smaller',
  zoom: (percent: number) => `Shown at ${percent} %`,
  drawByFinger: 'Draw with a finger',
  scrollByFinger: 'Scroll with a finger again',
  picture: (page: number) => `Picture of page ${page}`,
  drawing: 'The page',
  pageFailed: 'This page cannot be shown. Go to another page and come back, or load the file again.',
  areas: 'Black areas on this page',
  areasHint:
    'Drag over the page, or add an area and move it with the arrow keys; Shift and an arrow key change its size. What is under a black area is not in the served copy, neither to see nor to search.',
  noAreas: 'None.',
  add: 'Add a black area',
  area: (number: number, page: number) => `Area ${number} on page ${page}`,
  areaKeys: (number: number, page: number) =>
    `Area ${number} on page ${page}. Arrow keys move it, Shift and arrow keys change its size, Delete removes it.`,
  remove: 'Remove',
  sides: { x: 'From the left', y: 'From the top', width: 'Width', height: 'Height' },
  badNumber: 'Enter a number from 0 to 100',
  looked: 'Has somebody looked at this page?',
  canBeRead: 'The words of this page can be read by a program, and are searched for what is withheld.',
  cannotBeRead:
    'No program can read all that is on this page. A person has to look at it before it is served.',
  name: 'Name of who looks at it',
  nameNeeded: 'Enter the name of who looks at the page',
  lookedAt: 'I have looked at this page',
  lookedBy: (by: string, on: string) => `Looked at by ${by} on ${on}.`,
  takeBack: 'Take this back',
  left: (pages: number) =>
    pages > 0 ? `${pagesText(pages)} still to be looked at.` : 'No page is left to be looked at.',
} as const
