/** How an exhibit is seen of which no copy is given: where, when, and by asking whom, “DC 4471 Amber Reed, Harbour unit”. */
export function viewing(officer?: string): string {
  const whom = officer ?? 'the applicant'
  return `No copy is given. The court may see it at the hearing. To view it before then, ask ${whom} for a day and a place; a solicitor may come too.`
}
