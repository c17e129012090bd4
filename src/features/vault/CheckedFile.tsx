import type { ReactNode } from 'react'
import { Inset } from '#src/ui/notice/Inset.tsx'
import type { FileCheck, Kinship } from './checkFile.ts'
import { londonTime } from './londonTime.ts'

/** What the check of an exported record found, and what it does not show. */
export function CheckedFile({ check }: { check: FileCheck }) {
  if (check.kind === 'refused') return <Told heading="The file was not checked.">{check.message}</Told>
  if (check.kind === 'broken') {
    return (
      <Told heading="The record in this file does not hold.">
        {check.why} It was changed or damaged after it was exported, or before. What comes before that entry
        still holds.
      </Told>
    )
  }
  const { entries, covered = 0, lastAt, head, key, kinship } = check
  const count = `${entries.toLocaleString('en-GB')} ${entries === 1 ? 'entry' : 'entries'}`
  return (
    <>
      <Told heading="The record in this file holds.">
        It has {count}
        {covered > 0 &&
          `, of which ${(entries - covered).toLocaleString('en-GB')} can be read and the others are covered, since they are about something else`}
        {lastAt &&
          `${covered > 0 ? '; the last that can be read is' : ', the last'} of ${londonTime(lastAt)}`}
        . It ends with <code className="app-head">{head}</code>
        {key && (
          <>
            {' '}
            and is signed with the key <code className="app-head">{key}</code>
          </>
        )}
        .
      </Told>
      <p className="govuk-body">{kinshipWords(kinship)}</p>
    </>
  )
}

function Told({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Inset>
      <p className="govuk-body">
        <strong>{heading}</strong>
      </p>
      <p className="govuk-body">{children}</p>
    </Inset>
  )
}

function kinshipWords(kinship: Kinship): string {
  switch (kinship.kind) {
    case 'same':
      return `It is the record of this vault, as it stood after entry ${kinship.n}.`
    case 'strayed':
      return 'It is signed with the key of this vault, but the record of this vault never stood like that: one of the two was set back to an earlier day, or written anew by somebody who holds the key.'
    case 'other':
      return 'It is of another vault. Whether it is the vault that it is said to be, and whether entries were taken off its end, shows only when its key and its last 12 characters are compared with those that the owner of that vault sees, or with the footers of papers.'
    case 'notKnown':
      return 'Whether it is of the vault that it is said to be, and whether entries were taken off its end, shows only when its key and its last 12 characters are compared with those that the owner of that vault sees, or with the footers of papers.'
  }
}
