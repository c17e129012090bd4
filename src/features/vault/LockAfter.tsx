import '#src/domain/case/zodConfig.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod/mini'
import { useServices } from '#src/features/drafts/services.ts'
import { FormNumber } from '#src/ui/form/FormNumber.tsx'
import { Finished } from './Finished.tsx'
import { outcome } from './outcome.ts'
import { VaultForm } from './VaultForm.tsx'
import { settingsQuery } from './vaultQueries.ts'

const needed = 'Enter a whole number of minutes from 2 to 30'
const asked = z.object({
  minutes: z.number(needed).check(z.int(needed), z.minimum(2, needed), z.maximum(30, needed)),
})
type Asked = z.infer<typeof asked>

/** After how many minutes without a key or a movement the vault locks itself. */
export function LockAfter() {
  const { vault } = useServices()
  const queryClient = useQueryClient()
  const settings = useSuspenseQuery(settingsQuery(vault)).data
  const [isSaved, setIsSaved] = useState(false)
  const form = useForm<Asked, unknown, Asked>({
    resolver: zodResolver(asked),
    defaultValues: { minutes: settings.lockAfterMinutes },
    shouldFocusError: false,
  })

  const save = async ({ minutes }: Asked) => {
    const work = async () => {
      await vault.saveSettings({ ...(await vault.settings()), lockAfterMinutes: minutes })
      await queryClient.invalidateQueries({ queryKey: settingsQuery(vault).queryKey })
      return { ok: true } as const
    }
    const done = await outcome(work())
    if (done.ok) setIsSaved(true)
    else form.setError('minutes', { message: done.message })
  }

  if (isSaved)
    return <Finished heading={`Your vault locks itself after ${settings.lockAfterMinutes} minutes.`} />
  return (
    <VaultForm form={form} button="Save" working="Saving…" onSubmit={save}>
      <FormNumber
        control={form.control}
        name="minutes"
        label="Minutes without a key or a movement"
        hint="From 2 to 30. What you typed is saved before the vault locks. On a computer that others can reach, choose few."
        size="s"
        width={2}
        suffix="minutes"
      />
    </VaultForm>
  )
}
