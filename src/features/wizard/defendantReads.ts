/** Said at boxes of the officer's own words that served papers print. */
export const defendantReads =
  'The defendant will read this. Leave out anything that helps to find a person or to guess where a person will be.'
