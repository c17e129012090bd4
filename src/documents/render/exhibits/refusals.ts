import { longestSide, mostPages } from './limits.ts'

/** Why a file is not taken, each with what to do instead. */
export const refusals = {
  tooLong: 'The file is longer than 100 MB. Split it, or save it with smaller pictures, and load it again.',
  password:
    'The file is locked with a password. Open it with the password, print it to a new PDF without one, and load that.',
  locked:
    'The file is encrypted: it opens, but it forbids some uses. Open it, print it to a new PDF, and load that.',
  damaged: 'The file is damaged and cannot be opened. Ask whoever sent it for a new copy.',
  noPages: 'The file has no pages. Ask whoever sent it for a new copy.',
  tooManyPages: (pages: number) =>
    `The file has ${pages.toLocaleString('en-GB')} pages; at most ${mostPages.toLocaleString('en-GB')} can be taken. Split it and load the parts as exhibits of their own.`,
  xfa: 'The file is a form that draws its pages only as it is filled in (XFA), so a copy might not show what you see. Open it, print it to a new PDF, and load that.',
  scripted:
    'The file is a form with scripts that run when it is opened, so a copy might not show what you see. Open it, print it to a new PDF, and load that.',
  hugePage: (page: number) =>
    `Page ${page} says that it is larger than ${Math.round(longestSide / 2834.6)} metres. Print the file to A4 or A3 as a new PDF, and load that.`,
  badPage: (page: number) =>
    `Page ${page} cannot be read. Ask whoever sent it for a new copy, or load the other pages alone.`,
  tooManyPixels:
    'The photo has more than 64 million pixels. Save a smaller copy of it and load that; keep the original with the case papers.',
  heic: 'The photo is in the phone’s own format (HEIC or AVIF). Save or export it as a JPEG and load that.',
  otherKind:
    'The file is not a PDF, a JPEG or a PNG. Print a document to PDF, or save a picture as a JPEG, and load that. Sound and film are listed in the index, not loaded.',
} as const satisfies Record<string, string | ((count: number) => string)>

/** A file is not taken; the message says why and what to do, for the officer. */
export class ExhibitRefused extends Error {
  override name = 'ExhibitRefused'
}
