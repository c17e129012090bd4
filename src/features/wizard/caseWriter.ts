/**
 * How this tab stands to a case: it is not known yet, it writes, it lets go to another tab, it only reads, another tab took
 * the writing from it, or it is taking the writing from another tab.
 */
export type Writing = 'asking' | 'writing' | 'givingWay' | 'reading' | 'lost' | 'taking'

/** What this needs of the browser’s locks. */
export type Locks = {
  request: (name: string, options: LockOptions, granted: Granted) => Promise<unknown>
}
type Granted = (lock: Lock | null) => Promise<void> | undefined

/** Word between the tabs of a vault about one case, by its id: one asks for the writing, the other has saved and lets go. */
export type WriterWord = { word: 'ask' | 'saved'; id: string }
export type WriterTalk = {
  tell: (word: WriterWord) => void
  listen: (hear: (word: WriterWord) => void) => () => void
}

type Needs = {
  id: string
  /** The name of the lock: one for each case of each vault. */
  name: string
  locks: Locks
  talk: WriterTalk
  /** Saves whatever is typed on this page and not stored yet. */
  save: () => Promise<void>
  /** This tab took the writing from another. */
  tookOver: () => void
  /** Word of each change. */
  turned: (writing: Writing) => void
}

export type CaseWriter = {
  /** Begins to be the writer, or to wait for it; the function returned lets go. */
  start: () => () => void
  takeOver: () => Promise<void>
}

/** How long another tab has to save before the writing is taken from it, in milliseconds. */
export const longestGivingWay = 3_000
/** How long a tab that has let go waits for the other to take over, before it writes again. */
const longestUntaken = 2_000

/** Whether a tab that stands so may store anything. */
export const mayWrite = (writing: Writing): boolean =>
  writing === 'asking' || writing === 'writing' || writing === 'givingWay'

/**
 * One writer of a case among the tabs of a vault. The browser gives the writing on when the tab that has it closes or dies;
 * a person takes it from one that is open, frozen or not.
 */
export function caseWriter({ id, name, locks, talk, save, tookOver, turned }: Needs): CaseWriter {
  let writing: Writing = 'asking'
  let line = new AbortController()
  let letGo = () => {}
  let answered = () => {}

  const is = (one: Writing) => writing === one
  const turn = (next: Writing) => {
    writing = next
    turned(next)
  }
  const hold = (): Promise<void> => {
    if (line.signal.aborted) return Promise.resolve()
    turn('writing')
    return new Promise((resolve) => {
      letGo = resolve
    })
  }
  /** A lock that another tab took away ends its request with an AbortError, as does a wait that was given up. */
  const request = (options: LockOptions, granted: Granted) => {
    const mine = line
    locks.request(name, options, granted).catch((fault: unknown) => {
      if (mine !== line || mine.signal.aborted) return
      if (!isAbort(fault)) return turn('writing') // a browser that refuses locks: what is stored is compared all the same
      if (!mayWrite(writing)) return
      turn('lost')
      waitInLine()
    })
  }
  const waitInLine = () => request({ signal: line.signal }, hold)
  const hear = ({ word, id: of }: WriterWord) => {
    if (of !== id) return
    if (word === 'saved') answered()
    if (word === 'ask' && is('writing')) void giveWay()
  }
  const giveWay = async () => {
    turn('givingWay')
    await save().catch(() => undefined) // what could not be saved stays on the page
    talk.tell({ word: 'saved', id })
    await pause(longestUntaken)
    if (is('givingWay')) turn('writing')
  }

  return {
    start: () => {
      line = new AbortController()
      turn('asking')
      const stopListening = talk.listen(hear)
      request({ ifAvailable: true }, (lock) => {
        if (lock) return hold()
        turn('reading')
        waitInLine()
        return undefined
      })
      return () => {
        line.abort()
        letGo()
        stopListening()
      }
    },
    takeOver: async () => {
      if (!is('reading') && !is('lost')) return
      turn('taking')
      talk.tell({ word: 'ask', id })
      await pause(longestGivingWay, (goOn) => {
        answered = goOn
      })
      if (!is('taking') || line.signal.aborted) return // the other tab has closed meanwhile, or this one
      line.abort()
      line = new AbortController()
      request({ steal: true }, hold)
      tookOver()
    },
  }
}

/** Waits so many milliseconds at most; `shorter` is given what ends the wait before. */
const pause = (longest: number, shorter?: (goOn: () => void) => void) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, longest)
    shorter?.(resolve)
  })

const isAbort = (fault: unknown) => fault instanceof DOMException && fault.name === 'AbortError'
