/** Two clocks, in milliseconds: of the wall, which a person may set, and one that only goes forward but may stand still in sleep. */
export type Clocks = { wall: () => number; steady: () => number }

/** The clocks of the browser. */
export const browserClocks: Clocks = { wall: () => Date.now(), steady: () => performance.now() }

export type PassingTime = { passed: () => number; restart: () => void }

/**
 * How long it is since the last `restart`, in milliseconds. Each stretch between two looks counts as the longer of what the
 * two clocks say, so that neither sleep nor a clock that is set back makes it shorter.
 */
export function passingTime(clocks: Clocks): PassingTime {
  let wall = clocks.wall()
  let steady = clocks.steady()
  let total = 0
  const look = () => {
    const now = { wall: clocks.wall(), steady: clocks.steady() }
    total += Math.max(now.wall - wall, now.steady - steady, 0)
    wall = now.wall
    steady = now.steady
  }
  return {
    passed: () => {
      look()
      return total
    },
    restart: () => {
      look()
      total = 0
    },
  }
}
