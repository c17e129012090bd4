import { useWatch } from 'react-hook-form'
import type { KeptShare } from '#src/features/drafts/handOverWork.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { takeFocus } from '#src/ui/page/takeFocus.ts'
import { checkRows } from './checkRows.ts'
import { DonePart } from './DonePart.tsx'
import type { NotePage } from './pages.ts'
import type { Notes } from './useNotes.ts'
import { useReplyFile } from './useReplyFile.ts'
import { words } from './wording.ts'

const { check } = words

type Props = { kept: KeptShare; notes: Notes; pages: readonly NotePage[]; onGo: (place: number) => void }

/** Every answer with a way back to it, and the file for the police. */
export function CheckPart({ kept, notes, pages, onGo }: Props) {
  const answers = useWatch({ control: notes.form.control })
  const { state, make } = useReplyFile(kept, notes)
  if (state.kind === 'made') return <DonePart kept={kept} name={state.name} />
  return (
    <>
      {state.kind === 'notMade' && (
        <div tabIndex={-1} ref={takeFocus}>
          <NotificationBanner title={check.failed} heading={state.message}>
            {state.card && <Link href="/people">{check.makeCard}</Link>}
            {state.asked && (
              <LinkButton onClick={() => onGo(pages.findIndex(({ kind }) => kind === 'asked'))}>
                {check.goBack}
              </LinkButton>
            )}
          </NotificationBanner>
        </div>
      )}
      <SummaryList
        rows={checkRows(kept.share, { ...answers, answers: notes.form.getValues('answers') }, pages).map(
          ({ place, ...row }) => ({
            ...row,
            value: (
              <>
                <span className="app-words">{row.value}</span>{' '}
                <LinkButton aria-label={`${check.change}: ${row.key}`} onClick={() => onGo(place)}>
                  {check.change}
                </LinkButton>
              </>
            ),
          }),
        )}
      />
      <Warning>{check.again}</Warning>
      <Button aria-disabled={state.kind === 'making'} onClick={make}>
        {state.kind === 'making' ? check.making : check.finish}
      </Button>
    </>
  )
}
