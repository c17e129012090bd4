/** Names that are everyday words too: only with a capital do they name somebody. */
const everyday = new Set(
  'amber april art august autumn bill bishop black bridge brook brown bush butcher baker banks carol carter chance christian church clay cook dale dawn day dean drew east faith field fields ford frank gene glen good grace grant gray green grey guy hall harmony heath hill hope house hunt hunter iris ivy jack jade jay joy june king lane lily long love mark marsh mason may mercy miles miller misty moss north olive page park parks pat patience pearl penny piper police poppy porter price ray rich rob robin rod rose ruby rusty sandy short skip sky small south stone storm street sue summer temple violet wade ward way west white will winter wood woods wren young'.split(
    ' ',
  ),
)

/** Names of two letters that sentences are full of. */
const littleWords = new Set(
  'ah am an as at be by dc do ds di go ha he hi id if in is it me my no of oh ok on or pc so to tv uk up us we'.split(
    ' ',
  ),
)

/** A word that sentences use for other things too. */
export const isEverydayName = (word: string): boolean => everyday.has(word.toLowerCase())

/** A word of two letters that names somebody only with a capital in the middle of a sentence. */
export const isLittleWord = (word: string): boolean => littleWords.has(word.toLowerCase())

/** The months that are names too. */
export const isMonthName = (word: string): boolean => /^(?:april|may|june|august)$/i.test(word)
