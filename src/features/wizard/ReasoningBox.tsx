import { useRef } from 'react'
import type { FieldPath, FieldValues } from 'react-hook-form'
import type { LegalTest } from '#src/domain/grounds/proposals.ts'
import type { Bound } from '#src/ui/form/Bound.ts'
import type { Question } from '#src/ui/form/Field.tsx'
import type { TextAreaHandle } from '#src/ui/form/TextArea.tsx'
import { ActPicker } from './ActPicker.tsx'
import { Proposals } from './Proposals.tsx'
import { TokenTextArea } from './TokenTextArea.tsx'

type Props<T extends FieldValues, R> = Bound<T, R> & Question & { test: LegalTest; setAside: FieldPath<T> }

/** The officer's reasoning on one legal test, with acts to refer to and paragraphs to take over. */
export function ReasoningBox<T extends FieldValues, R>(props: Props<T, R>) {
  const { test, setAside, ...box } = props
  const handle = useRef<TextAreaHandle>(null)
  return (
    <>
      <TokenTextArea {...box} rows={12} handle={handle} />
      <ActPicker about={box.label} onPick={(mark) => handle.current?.insert(mark)} />
      <Proposals
        control={box.control}
        setAside={setAside}
        test={test}
        onTake={(paragraph, edit) => handle.current?.append(paragraph, edit)}
      />
    </>
  )
}
