/** Waits for work that never rejects, and no longer than so many milliseconds: then `late` is told, once. */
export async function withinTime(milliseconds: number, work: Promise<void>, late: () => void): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      late()
      resolve()
    }, milliseconds)
  })
  await Promise.race([work, tooLong])
  clearTimeout(timer)
}
