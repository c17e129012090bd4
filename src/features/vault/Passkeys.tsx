import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useServices } from '#src/features/drafts/services.ts'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { takeFocus } from '#src/ui/page/takeFocus.ts'
import { AddPasskey } from './AddPasskey.tsx'
import { outcome } from './outcome.ts'
import { keysQuery } from './vaultQueries.ts'

type News = { kind: 'success' | 'important'; heading: string; more: string }

/** The passkeys of the vault, each with the way to remove it, and the way to add one. */
export function Passkeys() {
  const { vault } = useServices()
  const queryClient = useQueryClient()
  const { passkeys } = useSuspenseQuery(keysQuery(vault)).data
  const [news, setNews] = useState<News>()
  const refresh = () => queryClient.invalidateQueries({ queryKey: keysQuery(vault).queryKey })

  const remove = async ({ id, label }: { id: string; label: string }) => {
    const done = await outcome(vault.removePasskey(id))
    await refresh()
    setNews(done.ok ? removed(label) : { kind: 'important', heading: 'Not removed', more: done.message })
  }
  const added = async (label: string) => {
    await refresh()
    setNews({ kind: 'success', heading: `The passkey “${label}” opens this vault now.`, more: stillNeeded })
  }

  return (
    <>
      {news && <Told news={news} key={news.heading} />}
      <p className="govuk-body">
        A passkey opens the vault with your fingerprint, your face, a PIN or a security key, in place of the
        passphrase. It is one more way in and never the only one. Add one only where nobody else can use the
        device that holds it.
      </p>
      {passkeys.length === 0 && <p className="govuk-body">This vault has no passkey.</p>}
      {passkeys.length > 0 && (
        <SummaryList
          rows={passkeys.map((passkey) => ({
            id: passkey.id,
            key: passkey.label,
            value: 'Opens this vault',
            actions: [{ text: 'Remove', about: passkey.label, onClick: () => void remove(passkey) }],
          }))}
        />
      )}
      {'PublicKeyCredential' in globalThis ? (
        <AddPasskey onAdded={(label) => void added(label)} />
      ) : (
        <p className="govuk-body">This browser does not offer passkeys, so none can be added here.</p>
      )}
    </>
  )
}

/** What came of the last deed. It takes the focus, since the button that was pressed may be gone. */
function Told({ news: { kind, heading, more } }: { news: News }) {
  return (
    <div tabIndex={-1} ref={takeFocus}>
      <NotificationBanner kind={kind} title={kind === 'success' ? 'Done' : 'Not done'} heading={heading}>
        <p className="govuk-body">{more}</p>
      </NotificationBanner>
    </div>
  )
}

const stillNeeded =
  'Keep your passphrase and your recovery code: a passkey is lost with the device that holds it.'

const removed = (label: string): News => ({
  kind: 'success',
  heading: `The passkey “${label}” does not open this vault any more.`,
  more: 'It may still be listed on the device that held it. You can delete it there.',
})
