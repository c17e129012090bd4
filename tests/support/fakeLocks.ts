type Granted = (lock: Lock | null) => unknown
type Waiting = { granted: Granted; start: () => void; fail: () => void }

const aborted = () => new DOMException('The request was aborted', 'AbortError')

/** The locks of a browser, as far as the app asks for them: shared by every tab that is given them. */
export function fakeLocks() {
  const held = new Map<string, { fail: () => void }>()
  const lines = new Map<string, Waiting[]>()
  const lineOf = (name: string) => lines.get(name) ?? []

  const give = (name: string, granted: Granted, resolve: (value: unknown) => void, fail: () => void) => {
    const mine = { fail }
    held.set(name, mine)
    void Promise.resolve(granted({ name, mode: 'exclusive' })).then((value) => {
      resolve(value)
      if (held.get(name) === mine) passOn(name)
    })
  }
  const passOn = (name: string) => {
    held.delete(name)
    const [next, ...rest] = lineOf(name)
    lines.set(name, rest)
    next?.start()
  }

  const request = (name: string, options: LockOptions, granted: Granted) =>
    new Promise<unknown>((resolve, reject) => {
      const fail = () => reject(aborted())
      const start = () => give(name, granted, resolve, fail)
      if (options.steal) {
        held.get(name)?.fail()
        return start()
      }
      if (!held.has(name)) return start()
      if (options.ifAvailable) return void Promise.resolve(granted(null)).then(resolve)
      const waiting = { granted, start, fail }
      lines.set(name, [...lineOf(name), waiting])
      options.signal?.addEventListener('abort', () => {
        lines.set(
          name,
          lineOf(name).filter((one) => one !== waiting),
        )
        fail()
      })
    })
  return { request }
}
