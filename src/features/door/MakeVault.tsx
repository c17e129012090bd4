import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useLasting } from '#src/features/drafts/useLasting.ts'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { Header } from '#src/ui/page/Header.tsx'
import { MakeVaultForm } from './MakeVaultForm.tsx'
import { RecoveryCode } from './RecoveryCode.tsx'

type Props = {
  /** The vault was made and is open; its recovery code must be seen first. */
  onMade: () => void
  onDone: () => void
  onBack: () => void
}

/** Makes a vault: its name and passphrase, then the recovery code. */
export function MakeVault({ onMade, onDone, onBack }: Props) {
  const [made, setMade] = useState<{ label: string; code: string }>()
  const { mayBeCleared, ask } = useLasting()
  const navigate = useNavigate()

  /** The address may be of an application in another vault. */
  const leave = async () => {
    await navigate('/', { replace: true })
    onDone()
  }
  return (
    <>
      <title>Stalking protection orders</title>
      <header>
        <Header product="Stalking protection orders" href="none" />
      </header>
      <main id="main" tabIndex={-1} className="govuk-main-wrapper govuk-width-container">
        <div className="app-door">
          {made ? (
            <>
              <RecoveryCode code={made.code} vault={made.label} onDone={() => void leave()} />
              {mayBeCleared && (
                <div className="app-not-printed">
                  <Inset>
                    This browser did not promise to keep the vault: it may clear it when the computer runs
                    short of room. Make a backup at the end of each week.
                  </Inset>
                </div>
              )}
            </>
          ) : (
            <MakeVaultForm
              onAsk={ask}
              onBack={onBack}
              onMade={(label, code) => {
                onMade()
                setMade({ label, code })
              }}
            />
          )}
        </div>
      </main>
    </>
  )
}
