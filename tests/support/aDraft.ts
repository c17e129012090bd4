import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Draft } from '#src/domain/case/draft.ts'

/** An invented draft with what the test names and nothing else. */
export function aDraft(answers: Partial<CaseFile> = {}, rest: Partial<Omit<Draft, 'case'>> = {}): Draft {
  return {
    case: { schema: 1, id: 'case_1', startedOn: '2026-11-02', ...answers },
    typing: {},
    notes: {},
    ...rest,
  }
}
