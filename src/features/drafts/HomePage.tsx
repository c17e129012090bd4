import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { newDraft } from '#src/domain/case/newCase.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { Header } from '#src/ui/page/Header.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { useServices } from './services.ts'
import { draftsQuery } from './useDrafts.ts'

/** The applications on this device, and the way to a new one. */
export function HomePage() {
  const { store, newId, today, now, profile } = useServices()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const drafts = useSuspenseQuery(draftsQuery(store)).data

  const start = async () => {
    const draft = newDraft(newId('case'), today(), await profile())
    await store.create(draft, now())
    await queryClient.invalidateQueries({ queryKey: ['drafts'] })
    await navigate(`/case/${draft.case.id}`)
  }

  return (
    <>
      <title>Stalking protection orders</title>
      <Header product="Stalking protection orders" />
      <main id="main" tabIndex={-1} className="govuk-main-wrapper govuk-width-container">
        <PageHeading>Applications on this device</PageHeading>
        <Button onClick={() => void start()}>Start a new application</Button>
        <ul className="govuk-list">
          {drafts.map(({ id, reference, defendant }) => (
            <li key={id}>
              <Link href={`/case/${id}`}>{reference ?? 'Application without a reference'}</Link> {defendant}
            </li>
          ))}
        </ul>
      </main>
    </>
  )
}
