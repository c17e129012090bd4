import '#src/domain/case/zodConfig.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod/mini'
import type { CardRead } from '#src/features/drafts/handOverWork.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ErrorSummary } from '#src/ui/form/ErrorSummary.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { CardFound } from './CardFound.tsx'

/** In bytes: far more than a card has. */
const largestCard = 20_000

const asked = z.object({
  card: z.string().check(z.trim(), z.minLength(1, 'Paste the card, or choose its file')),
})
type Asked = z.infer<typeof asked>

/** Takes the card of somebody else, as pasted text or as a file, shows what it says, and has its words compared. */
export function AddPerson() {
  const { handOver } = useServices()
  const queryClient = useQueryClient()
  const [found, setFound] = useState<Extract<CardRead, { ok: true }>>()
  const [said, setSaid] = useState('')
  const { control, handleSubmit, setError, setValue, reset } = useForm<Asked, unknown, Asked>({
    resolver: zodResolver(asked),
    defaultValues: { card: '' },
    shouldFocusError: false,
  })

  const read = async ({ card }: Asked) => {
    setSaid('')
    setFound(undefined)
    const result = await handOver.readCard(card)
    if (result.ok) setFound(result)
    else setError('card', { message: result.message })
  }
  const take = async (file: File) => {
    if (file.size > largestCard) return setError('card', { message: 'This file is too large to be a card.' })
    setValue('card', await file.text())
    await handleSubmit(read)()
  }
  const trusted = async () => {
    setSaid(`The card of ${found?.card.name} is trusted. You can now hand files to each other.`)
    setFound(undefined)
    reset({ card: '' })
    await queryClient.invalidateQueries()
  }

  return (
    <section aria-labelledby="add">
      <h2 className="govuk-heading-m" id="add">
        Add somebody
      </h2>
      <div role="status">{said && <p className="govuk-body">{said}</p>}</div>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          void handleSubmit(read)()
        }}
      >
        <ErrorSummary control={control} />
        <FormTextArea
          control={control}
          name="card"
          label="Their card"
          hint="Paste the text that they sent you, or choose their file below."
          size="s"
          rows={4}
        />
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="card-file">
            Their card as a file
          </label>
          <input
            id="card-file"
            type="file"
            className="govuk-file-upload"
            accept=".txt,text/plain"
            autoComplete="off"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file) void take(file)
              currentTarget.value = ''
            }}
          />
        </div>
        <Button type="submit" variant="secondary">
          Read the card
        </Button>
      </Form>
      {found && (
        <CardFound
          key={found.card.signature}
          found={found}
          onTrusted={() => void trusted()}
          onLeft={() => setFound(undefined)}
        />
      )}
    </section>
  )
}
