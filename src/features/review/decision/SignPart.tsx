import { type ReactNode, useId, useState } from 'react'
import { Button } from '#src/ui/action/Button.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { decisionWords as words } from './decisionWords.ts'

type Props = {
  title: string
  lead: string
  /** What is signed, in the first person. */
  declaration: string
  button: string
  /** There is a signature of the application as it stands. */
  signed: boolean
  /** Why nothing can be signed yet. */
  wait?: string
  children?: ReactNode
  onSign: () => Promise<unknown>
}

/** A declaration and the button that signs it; says that it is signed, or why it cannot be yet. */
export function SignPart({ title, lead, declaration, button, signed, wait, children, onSign }: Props) {
  const id = useId()
  const [fault, setFault] = useState<string>()
  const sign = () =>
    void onSign().then(
      () => setFault(undefined),
      (thrown: unknown) => setFault(thrown instanceof Error ? thrown.message : words.notSigned),
    )
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {title}
      </h2>
      <p className="govuk-body">{lead}</p>
      {children}
      <p className="govuk-body" role="status">
        {signed ? <strong>{words.signed}</strong> : wait}
      </p>
      {!signed && !wait && (
        <>
          <Inset>{declaration}</Inset>
          <p className="govuk-body">{words.tamper}</p>
          <Button onClick={sign}>{button}</Button>
        </>
      )}
      {fault && (
        <p className="govuk-error-message" role="alert">
          {fault}
        </p>
      )}
    </section>
  )
}
