import { useEffect, useState } from 'react'

/** Whole seconds until `moment`, on the clock of performance.now(); 0 once it has passed. Counts down by itself. */
export function useSecondsLeft(moment: number): number {
  const [seen, setSeen] = useState({ moment, at: performance.now() })
  // A new moment is counted from now, not from when the clock was last looked at for another.
  const at = seen.moment === moment ? seen.at : performance.now()

  // The browser's clock, while there is time left.
  useEffect(() => {
    const look = () => setSeen({ moment, at: performance.now() })
    look()
    const tick = setInterval(() => {
      look()
      if (performance.now() >= moment) clearInterval(tick)
    }, 250)
    return () => clearInterval(tick)
  }, [moment])

  return Math.max(0, Math.ceil((moment - at) / 1000))
}
