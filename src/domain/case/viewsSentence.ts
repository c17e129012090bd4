/** The sentence on the views of a protected person that served papers carry where the officer wrote no other. */
export const viewsSought = 'The views of the protected person have been sought.'

/** The same of one person by the name that the papers use. */
export const viewsSoughtOf = (shown: string): string => `The views of ${shown} have been sought.`
