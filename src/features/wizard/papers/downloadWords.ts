/** What is said while papers are made, and of what went wrong. */
export const downloadWords = {
  making: 'Making the papers',
  done: 'The download is ready. Your browser has it.',
  unfinished: (titles: string) => `Not finished, and marked DRAFT in it: ${titles}.`,
  failed: 'The papers could not be made',
  notKept: 'The papers were made, but this version of the application could not be kept for good',
} as const
