/** What an exhibit’s address ends with for the page of its file. */
export const filePageQuery = 'file'
