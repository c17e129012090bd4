import type { Door } from '#src/features/drafts/door.ts'

/** Starts workers that hold a case, and ends them, with what they hold, when the door closes; whoever waits for one is told that it broke. */
export function endWhenClosed(door: Pick<Door, 'state' | 'listen'>): (start: () => Worker) => () => Worker {
  const working = new Set<Worker>()
  door.listen(() => {
    if (door.state().kind !== 'closed') return
    for (const worker of working) {
      worker.dispatchEvent(new Event('error'))
      worker.terminate()
    }
    working.clear()
  })
  return (start) => () => {
    const worker = start()
    working.add(worker)
    return worker
  }
}
