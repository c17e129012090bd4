import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { statusOf } from '#src/domain/review/statusOf.ts'
import { statusWords } from '#src/domain/review/statusTable.ts'
import { useServices } from '#src/features/drafts/services.ts'
import type { Stored } from '#src/storage/draftStore.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { contactsQuery, ownCardQuery } from './handOverQueries.ts'
import { SendForm } from './SendForm.tsx'
import { SentFile } from './SentFile.tsx'
import { purposesFor } from './sendPlan.ts'
import { useSendChecks } from './useSendChecks.ts'
import type { Sent } from './useSending.ts'

/** Where an application stands, and the form that sends it; then the file that was made. */
export function SendCase({ stored }: { stored: Stored }) {
  const { handOver } = useServices()
  const own = useSuspenseQuery(ownCardQuery(handOver)).data
  const contacts = useSuspenseQuery(contactsQuery(handOver)).data
  const { verdicts, standing } = useSendChecks(stored)
  const [sent, setSent] = useState<Sent>()
  const { review, case: file } = stored.draft
  const purposes = purposesFor(stored.draft)

  if (sent) return <SentFile sent={sent} />
  if (!own) {
    return (
      <p className="govuk-body">
        You need a card before you can send anything. <Link href="/people">Make your card</Link>
      </p>
    )
  }
  return (
    <>
      <p className="govuk-body">
        Status: <strong>{statusWords[statusOf(review, verdicts).status]}</strong>
        {file.applicant?.reference && <>. Reference: {file.applicant.reference}</>}
      </p>
      {purposes.length === 0 ? (
        <Inset>
          You handed this application on to {review?.copy?.of.name}, who writes it now. What is here is a copy
          to read.
        </Inset>
      ) : (
        <SendForm {...{ stored, own: own.card, contacts, purposes, verdicts, standing }} onSent={setSent} />
      )}
      {!review?.copy && (
        <p className="govuk-body">
          For the advocate of a protected person,{' '}
          <Link href={`/case/${file.id}/consultation`}>share the conditions that protect that person</Link>{' '}
          instead: an advocate never gets the application.
        </p>
      )}
    </>
  )
}
