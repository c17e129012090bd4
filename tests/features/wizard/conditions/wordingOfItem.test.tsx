import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { checkText } from '#src/app/checkText.ts'
import type { Condition } from '#src/domain/conditions/condition.ts'
import type { TextToCheck } from '#src/features/drafts/services.ts'
import { wording } from '#src/features/wizard/conditions/wording.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

const { item, remarks: words } = wording

const ottoline = { id: 'p-1', name: 'Ottoline Marshbank', shownAs: { kind: 'name' as const } }

function open(condition: Partial<Condition>, rest: Partial<Parameters<typeof openStep>[0]> = {}) {
  const items = [{ id: 'c-1', ...condition }]
  return openStep({
    step: 'prohibitions',
    item: 'c-1',
    draft: aDraft({ protected: { people: [ottoline] }, prohibitions: { items } }),
    ...rest,
  })
}

const own = (text = ''): Partial<Condition> => ({ origin: { kind: 'bespoke' }, text })
const box = () => screen.getByLabelText<HTMLTextAreaElement>(item.bespokeText)
const underlined = () => [...document.querySelectorAll('.app-mark')].map((mark) => mark.textContent)
const noRemark = () => expect(screen.queryByText(/remarks? on these words/)).toBeNull()

describe('a condition in the officer’s own words', () => {
  test('a field that is still empty has no remark', async () => {
    await open(own())
    noRemark()
    expect(underlined()).toEqual([])
  })

  test('words that a patrol would stumble over are underlined and said why, and mended one by one', async () => {
    const { user, answers } = await open(own())
    await user.type(box(), 'must not go near Ash Lane, Dunmarrow prior to 4 May 2028.')
    await screen.findByText(words.count(2))
    expect(underlined()).toEqual(['near', 'prior to'])
    const [near, prior] = screen.getAllByText(/^“(near|prior to)” /)
    expect(near).toHaveTextContent('“near” has no edge: a patrol cannot tell where it begins.')
    expect(prior?.closest('li')).toHaveTextContent('For your information')

    await user.click(screen.getByRole('button', { name: 'Change to “before” in place of “prior to”' }))
    expect(box()).toHaveValue('must not go near Ash Lane, Dunmarrow before 4 May 2028.')
    expect(box()).toHaveFocus()
    expect(screen.getByText(words.changed('before'))).toHaveRole('status')
    expect(underlined()).toEqual(['near'])

    await user.click(screen.getByRole('button', { name: 'Show in the text “near”' }))
    const { value, selectionStart, selectionEnd } = box()
    expect(value.slice(selectionStart, selectionEnd)).toBe('near')
    await user.clear(box())
    await user.type(box(), 'must not enter Ash Lane, Dunmarrow before 4 May 2028.')
    await waitFor(noRemark)
    expect(underlined()).toEqual([])
    expect(await screen.findByText(words.count(0), {}, { timeout: 3000 })).toHaveRole('status')
    await user.tab()
    await waitFor(async () =>
      expect((await answers('prohibitions'))?.items?.[0]?.text).toBe(
        'must not enter Ash Lane, Dunmarrow before 4 May 2028.',
      ),
    )
  })

  test('words are taken out with their space, and a list without its end is joined', async () => {
    const { user } = await open(own('Hereby must not contact the said Ms Marshbank by phone, text etc.'))
    await user.click(await screen.findByRole('button', { name: 'Take out “the said”' }))
    expect(box()).toHaveValue('Hereby must not contact Ms Marshbank by phone, text etc.')
    expect(screen.getByText(words.takenOut)).toHaveRole('status')
    await user.click(
      await screen.findByRole('button', { name: 'Change to “or text” in place of “, text etc”' }),
    )
    expect(box()).toHaveValue('Hereby must not contact Ms Marshbank by phone or text.')
    await user.click(
      await screen.findByRole('button', { name: 'Change to “Must” in place of “Hereby must”' }),
    )
    expect(box()).toHaveValue('Must not contact Ms Marshbank by phone or text.')
  })

  test('a remark that names a long passage does not name it twice', async () => {
    const passage =
      'must not contact Ottoline Marshbank by phone, by post or by email on any day of the week, and must'
    await open(own(`${passage} attend Dunmarrow Police Station every Monday between 6pm and 8pm.`))
    const remark = await screen.findByText(/holds two duties/)
    expect(remark).toHaveTextContent(`“${passage}” holds two duties.`)
    expect(remark).not.toHaveTextContent('This is about')
  })

  test('the marks come at the key, the remarks once the officer rests', async () => {
    const { user } = await open(own('must not go n'))
    noRemark()
    await user.type(box(), 'ear')
    await waitFor(() => expect(underlined()).toEqual(['near']))
    await user.type(box(), 'ly')
    await waitFor(() => expect(underlined()).toEqual([]))
  })

  test('an answer of slow rules is never shown on other words than it is about', async () => {
    const waiting: (() => void)[] = []
    const slowly = (asked: TextToCheck) =>
      new Promise<ReturnType<typeof checkText>>((resolve) => {
        waiting.push(() => resolve(checkText(asked)))
      })
    const answer = () => act(async () => waiting.shift()?.())
    const { user } = await open(own('must not go near it'), { services: { checkText: slowly } })
    await user.type(box(), '{Backspace}{Backspace}it prior to 4 May 2028.', { initialSelectionStart: 19 })
    expect(box()).toHaveValue('must not go near it prior to 4 May 2028.')
    await answer()
    expect(underlined()).toEqual(['near'])
    await answer()
    expect(underlined()).toEqual(['near', 'prior to'])

    await user.clear(box())
    await user.type(box(), 'must not follow her')
    while (waiting.length > 0) await answer()
    expect(underlined()).toEqual([])
  })

  test('what is about no words, such as a missing act, is not said under them', async () => {
    const found: (string | undefined)[] = []
    const watched = async (asked: TextToCheck) => {
      const findings = checkText(asked)
      found.push(...findings.map(({ rule }) => rule))
      return findings
    }
    await open(
      { ...own('must not keep a boat at Dunmarrow Quay.'), acts: [] },
      { services: { checkText: watched } },
    )
    await waitFor(() => expect(found).toContain('R23'))
    noRemark()
  })

  test('where the rules cannot run that is said, and what is typed is kept', async () => {
    const checkText = () => Promise.reject(new Error('no rules'))
    await open(own('must not go near it'), { services: { checkText } })
    expect(await screen.findByText(words.failed)).toBeVisible()
    expect(box()).toHaveValue('must not go near it')
  })
})

test('where there is no act and nobody to choose yet, the page leads to where they are entered', async () => {
  await openStep({
    step: 'prohibitions',
    item: 'c-1',
    draft: aDraft({ prohibitions: { items: [{ id: 'c-1', ...own() }] } }),
  })
  const links = { 'Go to the acts': 'acts', 'Add the people to be protected': 'protected' }
  for (const [name, step] of Object.entries(links))
    expect(screen.getByRole('link', { name }).getAttribute('href')).toMatch(new RegExp(`/${step}$`))
})

describe('exceptions', () => {
  test('one in the officer’s own words is checked and mended like the wording', async () => {
    const { user } = await open({ ...own(), exceptions: [{ id: 'exc-1', text: '' }] })
    const free = screen.getByLabelText(item.freeException(1))
    await user.type(free, 'The defendant shall be allowed to attend court.')
    await user.click(await screen.findByRole('button', { name: /^Change to “must”/ }))
    expect(free).toHaveValue('The defendant must be allowed to attend court.')
  })

  test('one whose words the case would give otherwise keeps them until the new ones are taken', async () => {
    const kept = 'It is not a breach to meet Olive Marsh by chance.'
    const exceptions = [{ id: 'exc-1', code: 'X5', inputs: { person: 'p-1' }, text: kept }]
    const { user, answers } = await open({ ...own(), exceptions })
    expect(screen.getByText(kept, { selector: 'form p' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: item.takeMoved }))
    await user.tab()
    await waitFor(async () =>
      expect((await answers('prohibitions'))?.items?.[0]?.exceptions?.[0]?.text).toMatch(
        /^It is not a breach to meet Ottoline Marshbank by chance if/,
      ),
    )
  })
})

describe('a condition of the library', () => {
  const kept = 'must not enter Larch Row in Dunmarrow.'
  const streets: Partial<Condition> = {
    origin: {
      kind: 'library',
      code: 'P05',
      version: 1,
      inputs: { streets: ['Larch Row', 'School Lane'], town: 'Dunmarrow' },
    },
    text: kept,
  }
  const now = 'The defendant must not enter Larch Row or School Lane in Dunmarrow.'
  const status = () => {
    const heading = screen.getByRole('heading', { name: item.asRead })
    return within(heading.parentElement ?? document.body).getByRole('status')
  }

  test('its words never move by themselves: the new ones are shown, taken, and put back', async () => {
    const { user, answers } = await open(streets)
    expect(status()).toHaveTextContent(`The defendant ${kept}`)
    expect(screen.getByText(now, { selector: 'form p' })).toBeVisible()
    expect((await answers('prohibitions'))?.items?.[0]?.text).toBe(kept)

    const button = screen.getByRole('button', { name: item.takeMoved })
    await user.click(button)
    expect(status()).toHaveTextContent(now)
    expect(button).toHaveAccessibleName(item.putBack)
    expect(button).toHaveFocus()
    await user.click(button)
    expect(status()).toHaveTextContent(`The defendant ${kept}`)
  })

  test('its page says which condition it is, and how a list is typed', async () => {
    await open({ origin: { kind: 'library', code: 'P01', version: 1, inputs: {} } })
    expect(screen.getByText('Named premises (P01).')).toBeVisible()
    expect(screen.getByLabelText('Which premises?')).toHaveAccessibleDescription(
      /^One on each line\. The name and the street, for example/,
    )
  })

  test('its words follow what the officer fills in here', async () => {
    const { user } = await open(streets)
    await user.type(screen.getByLabelText('In which town or village?'), ' West')
    expect(status()).toHaveTextContent(
      'The defendant must not enter Larch Row or School Lane in Dunmarrow West.',
    )
    expect(screen.queryByRole('button', { name: item.takeMoved })).toBeNull()
  })

  test('its words are underlined and remarked on where they stand', async () => {
    await open({ ...streets, text: 'must not go near Larch Row in Dunmarrow.' })
    expect(await screen.findByText(words.count(1))).toBeVisible()
    expect(underlined()).toEqual(['near'])
    expect(screen.queryByRole('button', { name: /^Show in the text/ })).toBeNull()
  })

  test('one that this version does not have shows the words that are kept', async () => {
    await open({ origin: { kind: 'library', code: 'P05', version: 99 }, text: kept })
    expect(status()).toHaveTextContent(`The defendant ${kept}`)
    expect(screen.queryByRole('button', { name: item.takeMoved })).toBeNull()
  })
})

test('from a remark that needs a reason one goes to where it is given', async () => {
  const { user } = await open(own('must not go near it'))
  await user.click(await screen.findByRole('button', { name: words.todo }))
  const tab = screen.getByRole('tab', { name: /^To do on this page/ })
  expect(tab).toHaveAttribute('aria-selected', 'true')
  expect(tab).toHaveFocus()
})
