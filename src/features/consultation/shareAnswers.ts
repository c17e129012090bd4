/** What an officer says of a new share. `contact` is the key of a card. */
export type ShareAnswers = {
  person?: string | undefined
  contact?: string | undefined
  lastDay?: string | undefined
  sentence?: string | undefined
  looked: string[]
}
