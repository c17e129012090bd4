import { useSearchParams } from 'react-router'
import type { KeptShare } from '#src/features/drafts/handOverWork.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { AskedPart } from './AskedPart.tsx'
import { CheckPart } from './CheckPart.tsx'
import { KeptMark } from './KeptMark.tsx'
import { NotesFrame } from './NotesFrame.tsx'
import { OtherPart } from './OtherPart.tsx'
import { type NotePage, pagesOf, placeIn } from './pages.ts'
import { RulePart } from './RulePart.tsx'
import { SentencePart } from './SentencePart.tsx'
import { StartPart } from './StartPart.tsx'
import { type Notes, useNotes } from './useNotes.ts'
import { words } from './wording.ts'

/** The pages of one set of notes, one after the other. Going through them adds nothing to the browser’s history. */
export function NotesRoom({ kept }: { kept: KeptShare }) {
  const [params, setParams] = useSearchParams()
  const notes = useNotes(kept)
  const pages = pagesOf(kept.share)
  const place = placeIn(pages, params.get('page'))
  const page = pages[place] ?? { kind: 'start' }
  const go = (to: number) => setParams(to === 0 ? {} : { page: String(to) }, { replace: true })
  return (
    <NotesFrame
      heading={headingOf(page, kept)}
      entered
      {...(page.kind === 'rule' && { caption: words.rule.place(page.at + 1, kept.share.conditions.length) })}
      above={place > 0 && <LinkButton onClick={() => go(place - 1)}>{words.back}</LinkButton>}
    >
      {page.kind === 'check' ? (
        <CheckPart kept={kept} notes={notes} pages={pages} onGo={go} />
      ) : (
        <Form
          onSubmit={(event) => {
            event.preventDefault()
            go(place + 1)
          }}
        >
          <Questions page={page} kept={kept} notes={notes} />
          <Button type="submit">{words.next}</Button>
        </Form>
      )}
      <KeptMark kept={notes.kept} />
    </NotesFrame>
  )
}

function headingOf(page: NotePage, { share }: KeptShare): string {
  if (page.kind === 'rule') return words.rule.title(share.conditions[page.at]?.number ?? 0)
  return words[page.kind].title
}

function Questions({ page, kept, notes: { form } }: { page: NotePage; kept: KeptShare; notes: Notes }) {
  const { control } = form
  switch (page.kind) {
    case 'start':
      return <StartPart kept={kept} />
    case 'asked':
      return <AskedPart control={control} />
    case 'rule':
      return <RulePart key={page.at} share={kept.share} at={page.at} control={control} />
    case 'other':
      return <OtherPart control={control} />
    case 'sentence':
      return <SentencePart share={kept.share} control={control} />
    case 'check':
      return null
  }
}
