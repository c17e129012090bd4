/** Something in a file that stands beside its words, or changes what a reader sees of them. */
export type ReadNote =
  | 'tracked'
  | 'comments'
  | 'hidden'
  | 'footnotes'
  | 'macros'
  | 'form'
  | 'laidOver'
  | 'attachments'
  | 'otherParts'

/** The words of a file from outside, as they were read back. */
export type ReadBack = {
  kind: 'pdf' | 'docx'
  /** The text in its order: of a PDF a piece for each page, of a Word file one for each paragraph. */
  pieces: readonly { text: string; page?: number }[]
  /** What stands at the head and the foot of the pages, each once. */
  furniture: readonly string[]
  /** The words in drawings; none of a Word file, where they are part of the picture. */
  drawn: readonly string[]
  /** How many pictures it has. */
  pictures: number
  /** The day on which it says that it was made, ISO. */
  madeOn?: string
  notes: readonly ReadNote[]
}

/** A file whose words cannot be read; the message says why and what to do, for the person. */
export class NotReadBack extends Error {
  override name = 'NotReadBack'
}

/** Why a file cannot be read, each with what to do instead. */
export const notReadBack = {
  password: 'The file is locked with a password, so its words cannot be read. Ask for a copy without one.',
  damaged: 'The file is damaged and cannot be read. Ask whoever sent it for a new copy.',
  noText:
    'The file has no text: its pages are pictures, such as a scan. Compare it by eye with the paper, or ask for the file from which it was printed.',
  photo:
    'The file is a photo, not a paper. Compare it by eye, or ask for the file from which it was printed.',
  otherKind: 'The file is neither a PDF nor a Word file (.docx). Only those can be checked here.',
  oldWord:
    'The file is a Word file that is locked with a password, or one of an older kind (.doc). Ask for a copy as .docx without a password.',
  tooLarge: 'The file is larger than any paper of an application, so it was not read.',
  tooLong: 'Reading the file took too long, so it was stopped. Ask for a new copy.',
} as const
