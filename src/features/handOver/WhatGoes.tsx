import type { ReactNode } from 'react'
import type { Contact } from '#src/features/drafts/handOverWork.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { roleWords } from './roleWords.ts'
import type { SendPurpose } from './sendPlan.ts'
import { sendWords } from './sendWords.ts'

type Props = { purpose: SendPurpose; people: readonly Contact[]; children: ReactNode }

/** What goes with a sending and what never does, and who may get it; without anybody who may, how that is put right. */
export function WhatGoes({ purpose, people, children }: Props) {
  const { goes, stays, role } = sendWords[purpose]
  return (
    <>
      <h2 className="govuk-heading-s">What goes with it</h2>
      <List of={goes} />
      <h2 className="govuk-heading-s">What never goes with it</h2>
      <List of={stays} />
      {people.length > 0 ? (
        children
      ) : (
        <Inset>
          {purpose === 'answer'
            ? 'You do not trust the card of who sent you this any more.'
            : `You trust no card yet of somebody who is a${role === 'officer' ? 'nother officer' : ` ${roleWords[role].toLowerCase()}`}.`}{' '}
          <Link href="/people">Add somebody under “People and cards”</Link>
        </Inset>
      )}
    </>
  )
}

function List({ of }: { of: readonly string[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {of.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  )
}
