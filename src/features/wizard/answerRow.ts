/** One question and its answer, for the check-answers page. `item` names the item of a list, for its Change link. */
export type AnswerRow = { question: string; answer: string | undefined; item?: string }
