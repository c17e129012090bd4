/** How many tabs write one case, and how often each. */
export const [tabCount, edits] = [4, 25] as const
export const all = tabCount * edits

/** The words that one tab adds, one with each edit. */
export const tokens = (tab: number): string[] => Array.from({ length: edits }, (_, at) => `t${tab}e${at}`)

const everyToken = Array.from({ length: tabCount }, (_, tab) => tokens(tab)).flat()

/** The words that are not in a text although some tab added them. */
export const missingIn = (text: string): string[] =>
  everyToken.filter((token) => !text.split(' ').includes(token))
