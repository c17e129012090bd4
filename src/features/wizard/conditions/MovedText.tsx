import { useState } from 'react'
import { Button } from '#src/ui/action/Button.tsx'
import { wording } from './wording.ts'

type Props = {
  /** The words as they are kept. */
  kept: string
  /** What they would be by the case as it is now, where all is there for them. */
  now: string | undefined
  /** What stands before them on the papers. */
  before?: string
  onTake: (text: string) => void
}

const { item } = wording

/** Says that kept words differ from what the case gives now, and shows those. Only the officer puts them in, and may take them out. */
export function MovedText({ kept, now, before = '', onTake }: Props) {
  const [taken, setTaken] = useState<{ old: string; text: string }>()
  const differs = now !== undefined && kept !== '' && now !== kept
  const back = kept === taken?.text ? taken : undefined
  if (!differs && !back) return null

  const take = () => {
    if (!differs) return back && onTake(back.old)
    setTaken({ old: kept, text: now })
    onTake(now)
  }
  return (
    <>
      {differs && <p className="govuk-body">{item.moved}</p>}
      {differs && <p className="govuk-body">{before + now}</p>}
      <Button variant="secondary" onClick={take}>
        {differs ? item.takeMoved : item.putBack}
      </Button>
    </>
  )
}
