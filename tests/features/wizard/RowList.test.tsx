import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useForm } from 'react-hook-form'
import { expect, test } from 'vitest'
import { ServicesProvider } from '#src/features/drafts/services.ts'
import { RowList } from '#src/features/wizard/RowList.tsx'
import { memoryDevice } from '#src/storage/memory/memoryDevice.ts'
import { FormText } from '#src/ui/form/FormText.tsx'
import { testServices } from '#tests/support/testServices.ts'

type Answers = { names: { id: string; text?: string }[] }

/** A page with a list of other names, and what its form holds. */
function openNames(names: Answers['names']) {
  const held = { values: (): Answers => ({ names: [] }) }
  function Page() {
    const { control, getValues } = useForm<Answers, unknown, Answers>({ defaultValues: { names } })
    held.values = getValues
    return (
      <RowList
        control={control}
        name="names"
        legend="Other names"
        noun="other name"
        addLabel="Add another name"
        prefix="name"
        row={(at) => <FormText control={control} name={`names.${at}.text`} label={`Other name ${at + 1}`} />}
      />
    )
  }
  render(
    <ServicesProvider value={testServices(memoryDevice().tab())}>
      <Page />
    </ServicesProvider>,
  )
  return { user: userEvent.setup(), values: () => held.values().names }
}
const three = ['Artie', 'Bert', 'Cole'].map((text, at) => ({ id: `name_${at}`, text }))
const shown = () => screen.queryAllByRole('textbox').map((box) => (box as HTMLInputElement).value)
const remove = (at: number) => screen.getByRole('button', { name: `Remove other name ${at}` })

test('a new row has an id of its own at once, and nothing else', async () => {
  const { user, values } = openNames([])
  await user.click(screen.getByRole('button', { name: 'Add another name' }))
  await user.click(screen.getByRole('button', { name: 'Add another name' }))
  await user.type(screen.getByRole('textbox', { name: 'Other name 2' }), 'Bert')
  expect(values()).toEqual([{ id: 'name_new1' }, { id: 'name_new2', text: 'Bert' }])
})

test('a new row is filled in from its first field; a removed one leaves the focus where it can be put back', async () => {
  const { user } = openNames(three)
  await user.click(screen.getByRole('button', { name: 'Add another name' }))
  expect(screen.getByRole('textbox', { name: 'Other name 4' })).toHaveFocus()
  await user.click(remove(4))
  await user.tab()
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
})

test('the row that is named is the one removed; the others keep their text and their ids', async () => {
  const { user, values } = openNames(three)
  await user.click(remove(2))
  expect(shown()).toEqual(['Artie', 'Cole'])
  expect(values()).toEqual([three[0], three[2]])
  expect(screen.getByRole('status')).toHaveTextContent('Other name 2 removed')
})

test.each([1, 2, 3])('row %i is put back where it stood, under the id it had', async (at) => {
  const { user, values } = openNames(three)
  await user.click(remove(at))
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(values()).toEqual(three)
  expect(shown()).toEqual(['Artie', 'Bert', 'Cole'])
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('what was typed since is put back with the row', async () => {
  const { user, values } = openNames(three)
  await user.type(screen.getByRole('textbox', { name: 'Other name 1' }), ' Exe')
  await user.click(remove(1))
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(values()[0]).toEqual({ id: 'name_0', text: 'Artie Exe' })
})

test('a removal that is dismissed stays', async () => {
  const { user, values } = openNames(three)
  await user.click(remove(1))
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  expect(values()).toEqual([three[1], three[2]])
})
