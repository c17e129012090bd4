import { applyTest } from '#src/domain/law/act.ts'
import { AuthorityNote } from '#src/features/wizard/AuthorityNote.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { wording } from './wording.ts'

/** The three tests in one paragraph, in the words of the Act. */
export function TestInShort() {
  const { opening, acts, risk, necessity, anyVictim } = applyTest
  return (
    <>
      <h2 className="govuk-heading-m">{wording.testTitle}</h2>
      <Inset>
        <p className="govuk-body">
          “… {opening.words} (a) {acts.words}, (b) {risk.words}, and (c) {necessity.words} {anyVictim.words}.”
        </p>
        <AuthorityNote authority={{ ...opening.authority, provision: 's.1(1)' }} />
      </Inset>
    </>
  )
}
