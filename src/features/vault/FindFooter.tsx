import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { AuditReport } from '#src/features/drafts/vaultWork.ts'
import { entryAtHead } from '#src/storage/vault/audit/entryAtHead.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { auditWords } from './auditWords.ts'
import { londonTime } from './londonTime.ts'

type Answers = { footer: string }

const needed = 'Enter the 12 characters, of the digits 0 to 9 and the letters a to f'

/** Finds the entry to which a printed paper belongs, by the characters in its footer. */
export function FindFooter({ report }: { report: AuditReport }) {
  const [found, setFound] = useState<string>()
  const { control, handleSubmit } = useForm<Answers, unknown, Answers>({
    defaultValues: { footer: '' },
    resolver: (values) =>
      /^(\s*[0-9a-f]){12}\s*$/i.test(values.footer)
        ? { values, errors: {} }
        : { values: {}, errors: { footer: { type: 'form', message: needed } } },
  })
  return (
    <section className="app-step" aria-labelledby="find">
      <h2 className="govuk-heading-m" id="find">
        Find the entry of a printed paper
      </h2>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          void handleSubmit(
            ({ footer }) => setFound(foundIn(report, footer)),
            () => setFound(undefined),
          )()
        }}
      >
        <FormText
          control={control}
          name="footer"
          label="The 12 characters in its footer"
          width={20}
          autoCapitalize="none"
        />
        <Button type="submit" variant="secondary">
          Find
        </Button>
      </Form>
      <p className="govuk-body" role="status">
        {found}
      </p>
    </section>
  )
}

function foundIn({ entries, head }: AuditReport, footer: string): string {
  const entry = entryAtHead(entries, head, footer)
  return entry
    ? `The record stood like that after entry ${entry.n}: ${auditWords[entry.action]}, ${londonTime(entry.at)}.`
    : 'This record never stood like that. The characters are of another vault or were misread; if neither, what is kept on this computer was set back to an earlier day.'
}
