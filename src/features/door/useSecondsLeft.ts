import { useEffect, useState } from 'react'

/** Whole seconds until `moment`, on the clock of performance.now(); 0 once it has passed. Counts down by itself. */
export function useSecondsLeft(moment: number): number {
  const [now, setNow] = useState(() => performance.now())
  const left = Math.max(0, Math.ceil((moment - now) / 1000))

  // The browser's clock, while there is time left.
  useEffect(() => {
    setNow(performance.now())
    const tick = setInterval(() => {
      setNow(performance.now())
      if (performance.now() >= moment) clearInterval(tick)
    }, 250)
    return () => clearInterval(tick)
  }, [moment])

  return left
}
