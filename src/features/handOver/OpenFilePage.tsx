import { useState } from 'react'
import type { OpenedFile } from '#src/features/drafts/handOverWork.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { takeFocus } from '#src/ui/page/takeFocus.ts'
import { FilePicker } from './FilePicker.tsx'
import { HandOverFrame } from './HandOverFrame.tsx'
import { OpenedHere } from './OpenedHere.tsx'
import { UnknownSender } from './UnknownSender.tsx'

/** In bytes: what a hand-over file stays below. */
const largestFile = 25 * 1024 * 1024

/** Opens a file that somebody sent, says who made it and what for, and takes it where it belongs. */
export function OpenFilePage() {
  return (
    <HandOverFrame heading="Open a file from somebody" back={{ href: '/', text: 'Applications' }}>
      <OpenFile />
    </HandOverFrame>
  )
}

function OpenFile() {
  const { handOver } = useServices()
  const [bytes, setBytes] = useState<Uint8Array<ArrayBuffer>>()
  const [opened, setOpened] = useState<OpenedFile>()
  const [isWorking, setIsWorking] = useState(false)

  const open = async (given: Uint8Array<ArrayBuffer>) => {
    setOpened(undefined)
    setIsWorking(true)
    setBytes(given)
    setOpened(await handOver.open(given))
    setIsWorking(false)
  }
  const take = async (file: File) => {
    if (file.size > largestFile) return setOpened(tooLarge)
    const read = await file.arrayBuffer().catch(() => undefined)
    if (read) await open(new Uint8Array(read))
    else setOpened(notRead)
  }

  return (
    <>
      <p className="govuk-body">
        The file is opened apart from this page. You see who made it and what is in it before anything is
        kept.
      </p>
      <FilePicker working={isWorking} onFile={(file) => void take(file)} />
      <div role="status">{isWorking && <p className="govuk-body">Opening the file…</p>}</div>
      {opened && !opened.ok && opened.because === 'refused' && (
        <div tabIndex={-1} ref={takeFocus}>
          <NotificationBanner title="Not opened" heading={opened.message}>
            <p className="govuk-body">Nothing was kept of the file.</p>
          </NotificationBanner>
        </div>
      )}
      {opened && !opened.ok && opened.because === 'unknown' && (
        <UnknownSender unknown={opened} onTrusted={() => bytes && void open(bytes)} />
      )}
      {opened?.ok && <OpenedHere key={opened.file.id} file={opened.file} />}
    </>
  )
}

const refused = (message: string): OpenedFile => ({ ok: false, because: 'refused', message })
const tooLarge = refused(
  'This file is larger than any that this app makes. It is not a file to be opened here.',
)
const notRead = refused(
  'This file could not be read from where it is kept. Save it on this computer and choose it again.',
)
