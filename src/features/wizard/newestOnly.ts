/**
 * Puts one question at a time; of those asked meanwhile only the newest is put, so that a slow answer never keeps a queue
 * and none overtakes another. `tell` is given each question with its answer, undefined where there was none.
 */
export function newestOnly<Question, Answer>(
  put: (question: Question) => Promise<Answer>,
  tell: (question: Question, answer: Answer | undefined) => void,
): (question: Question) => void {
  let busy = false
  let next: { question: Question } | undefined

  const go = async (question: Question): Promise<void> => {
    busy = true
    const answer = await put(question).catch(() => undefined)
    tell(question, answer)
    busy = false
    const waiting = next
    next = undefined
    if (waiting) await go(waiting.question)
  }

  return (question) => {
    if (busy) next = { question }
    else void go(question)
  }
}
