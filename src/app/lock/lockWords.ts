/** When the time left is announced anew: every 15 seconds, and each second from 20; otherwise what was said last stands. */
export function announcedSeconds(seconds: number): number {
  return seconds <= 20 ? seconds : Math.ceil(seconds / 15) * 15
}

/** A time in words: “two minutes”, “1 minute 45 seconds”, “1 second”. */
export function timeLeft(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  return [minutes > 0 && count(minutes, 'minute'), (rest > 0 || minutes === 0) && count(rest, 'second')]
    .filter(Boolean)
    .join(' ')
}

const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`
