import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useForm } from 'react-hook-form'
import { expect, test } from 'vitest'
import type { Prohibition } from '#src/domain/case/condition.ts'
import type { Unfinished } from '#src/domain/case/unfinished.ts'
import type { RawInputs } from '#src/domain/conditions/inputs.ts'
import { findTemplate } from '#src/domain/conditions/library.ts'
import type { ConditionTemplate } from '#src/domain/conditions/template.ts'
import { conditionControl } from '#src/features/wizard/conditions/conditionSteps.ts'
import { LibraryUpgrade } from '#src/features/wizard/conditions/LibraryUpgrade.tsx'
import { wording } from '#src/features/wizard/conditions/wording.ts'

const { upgrade: words } = wording
const first = findTemplate('P05')
if (!first) throw new Error('The library has no P05')
/** The library a year on: streets must be kept out of, not only not entered. */
const second: ConditionTemplate = {
  ...first,
  version: 2,
  render: (inputs, people) => {
    const read = first.render(inputs, people)
    return read.ok ? { ...read, text: read.text.replace('must not enter', 'must keep out of') } : read
  },
}
const people = { defendant: 'he' as const, shown: new Map() }
const inputs = { streets: ['Larch Row'], town: 'Dunmarrow' }
const text = 'must not enter Larch Row in Dunmarrow.'

function Page({ kept, known }: { kept: RawInputs; known: readonly ConditionTemplate[] }) {
  const { control, watch } = useForm<Unfinished<Prohibition>, unknown, Prohibition>({
    defaultValues: {
      id: 'c-1',
      origin: { kind: 'library', code: 'P05', version: 1, inputs: { ...kept } },
      text,
    },
  })
  const [origin, now] = watch(['origin', 'text'])
  return (
    <>
      <LibraryUpgrade
        control={conditionControl(control)}
        id="c-1"
        kind="prohibition"
        people={people}
        known={known}
      />
      <output aria-label="Kept">{JSON.stringify([origin?.version, origin?.inputs, now])}</output>
    </>
  )
}

const kept = () => JSON.parse(screen.getByLabelText('Kept').textContent)

test('nothing is offered while the library has nothing newer', () => {
  render(<Page kept={inputs} known={[first]} />)
  expect(screen.queryByRole('button')).toBeNull()
})

test('a condition is upgraded only when the officer takes the new version, and goes back as it was', async () => {
  const user = userEvent.setup()
  render(<Page kept={inputs} known={[first, second]} />)
  expect(screen.getByText(words.newer)).toBeVisible()
  expect(kept()).toEqual([1, inputs, text])

  const button = screen.getByRole('button', { name: words.take })
  await user.click(button)
  expect(kept()).toEqual([2, inputs, 'must keep out of Larch Row in Dunmarrow.'])
  expect(screen.queryByText(words.newer)).toBeNull()
  expect(screen.getByText(words.taken)).toHaveRole('status')
  expect(button).toHaveFocus()
  expect(button).toHaveAccessibleName(words.putBack)

  await user.click(button)
  expect(kept()).toEqual([1, inputs, text])
  expect(screen.getByText(words.newer)).toBeVisible()
})

test('one that needs an answer first has no wording until it is given', async () => {
  const user = userEvent.setup()
  render(<Page kept={{ streets: ['Larch Row'] }} known={[first, second]} />)
  expect(screen.getByText(words.asks).parentElement).toHaveTextContent('In which town or village?')
  await user.click(screen.getByRole('button', { name: words.take }))
  expect(kept().slice(0, 2)).toEqual([2, { streets: ['Larch Row'] }])
  expect(kept()[2]).toBeFalsy()
})
