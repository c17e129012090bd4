import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { encodePng } from '#src/documents/render/png/encodePng.ts'
import { summary } from '#src/features/steps/map/summary.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'
import { sample } from '#tests/support/samples.ts'

vi.setConfig({ testTimeout: 30_000 })

const mapped = () => {
  const { training: _, ...file } = sample('fx-08')
  return aDraft({ ...file, id: 'case_1' })
}
const first = async ({ answers }: Awaited<ReturnType<typeof openStep>>) => (await answers('map'))?.zones?.[0]

beforeEach(() => {
  URL.createObjectURL = () => 'blob:map'
  URL.revokeObjectURL = () => undefined
})
afterEach(() => vi.unstubAllGlobals())

describe('the list of maps', () => {
  test('an officer can say that no condition needs a map, and take it back', async () => {
    const { user, answers } = await openStep({ step: 'map' })
    await user.click(screen.getByRole('checkbox', { name: 'No condition needs a map' }))
    await waitFor(async () => expect(await answers('map')).toEqual({ none: 'none' }))
    expect(screen.queryByRole('link', { name: 'Add a map' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'No condition needs a map' }))
    expect(await screen.findByRole('link', { name: 'Add a map' })).toBeVisible()
  })

  test('a map says which condition names it, and is removed and put back', async () => {
    const page = await openStep({ step: 'map', draft: mapped() })
    expect(screen.getByRole('rowheader', { name: /^Map 1: Ninefold ward/ })).toBeVisible()
    expect(screen.getByText('Condition 4')).toBeVisible()
    expect(screen.getByText('14 corners, and in words')).toBeVisible()
    await page.user.click(screen.getByRole('button', { name: /^Remove/ }))
    expect(await screen.findByText('Map 1 removed')).toBeVisible()
    await page.user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect((await first(page))?.title).toMatch(/^Ninefold ward/))
  })
})

describe('one map, by the keyboard alone', () => {
  test('three corners are added, moved and deleted', async () => {
    const page = await openStep({ step: 'map', item: 'zone_1' })
    const { user } = page
    const add = screen.getByRole('button', { name: 'Add a corner' })
    for (const corner of [1, 2, 3]) {
      add.focus()
      await user.keyboard('{Enter}')
      expect(screen.getByRole('button', { name: new RegExp(`^Corner ${corner}:`) })).toHaveFocus()
    }
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}{ArrowDown}')
    expect(
      screen.getByRole('button', { name: 'Corner 3: 65 % from the left, 70.5 % from the top' }),
    ).toHaveFocus()
    expect(screen.getByText('Corner 3 at 65 % from the left, 70.5 % from the top.')).toBeInTheDocument()
    expect(screen.getByRole('img', { name: 'Map with a boundary of 3 corners' })).toBeVisible()

    await user.tab()
    expect(screen.getByRole('button', { name: 'Add one after Corner 3' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: /^Corner 4:/ })).toHaveFocus()
    await user.tab()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(screen.getByText('Corner 4 deleted.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /^Corner 3:/ })).toHaveFocus()
    await waitFor(async () =>
      expect(await first(page)).toMatchObject({
        number: 1,
        corners: [
          { x: 0.3, y: 0.3 },
          { x: 0.7, y: 0.3 },
          { x: 0.65, y: 0.705 },
        ],
      }),
    )
  })

  test('a way and a place are named, then put on the map', async () => {
    const page = await openStep({ step: 'map', item: 'zone_1' })
    const { user } = page
    await user.click(screen.getByRole('button', { name: 'Add a way' }))
    await user.type(screen.getByLabelText('Name of way 1'), 'The railway')
    await user.click(screen.getByRole('button', { name: 'Add a place' }))
    await user.type(screen.getByLabelText('What the map calls place 1'), 'His home')
    await user.click(screen.getByRole('radio', { name: 'Way 1: The railway' }))
    await user.click(screen.getByRole('button', { name: 'Add a point' }))
    await user.click(screen.getByRole('button', { name: 'Add a point' }))
    await user.click(screen.getByRole('radio', { name: 'Place 1: His home' }))
    await user.click(screen.getByRole('button', { name: 'Put it on the map' }))
    expect(screen.queryByRole('button', { name: 'Put it on the map' })).not.toBeInTheDocument()
    await user.keyboard('{ArrowRight}')
    await waitFor(async () =>
      expect(await first(page)).toMatchObject({
        corridors: [
          {
            name: 'The railway',
            points: [
              { x: 0.3, y: 0.3 },
              { x: 0.7, y: 0.3 },
            ],
          },
        ],
        places: [{ label: 'His home', x: 0.305, y: 0.3 }],
      }),
    )
  })

  test('roads that the condition names are offered, and one press adds each', async () => {
    const draft = mapped()
    const [zone] = draft.case.map?.zones ?? []
    const page = await openStep({
      step: 'map',
      item: 'zone-01',
      draft: aDraft({ ...draft.case, map: { zones: zone ? [{ ...zone, roads: [] }] : [] } }),
    })
    await page.user.click(screen.getByRole('button', { name: 'Add Tollgate Road' }))
    expect(screen.getByLabelText('Road 1')).toHaveValue('Tollgate Road')
    expect(screen.queryByRole('button', { name: 'Add Tollgate Road' })).not.toBeInTheDocument()
    await waitFor(async () => expect((await first(page))?.roads).toMatchObject([{ name: 'Tollgate Road' }]))
  })

  test('what is missing is said in words', async () => {
    const { user } = await openStep({ step: 'map', item: 'zone_1' })
    await user.click(screen.getByRole('button', { name: 'Save and go to the list' }))
    const found = within(await screen.findByRole('alert'))
    expect(found.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Enter a title for the zone',
      'Add the image of the map',
      'Draw at least three corners of the boundary',
      'Say where the boundary runs, in words that can be read without the map',
      'Add the roads on the boundary',
      'Enter the scale of the map, or say that it is not to scale',
      'Say where north is on the map',
      'Enter the date of the map',
      'Enter the source of the map and its licence line',
    ])
  })
})

test('what is drawn is taken back with Undo, as any other answer', async () => {
  const page = await openStep({ step: 'map', item: 'zone-01', draft: mapped() })
  const moved = screen.getByRole('button', { name: /^Corner 1:/ })
  moved.focus()
  await page.user.keyboard('{Shift>}{ArrowUp}{/Shift}')
  await waitFor(async () => expect((await first(page))?.corners?.[0]?.y).toBeCloseTo(0.0989))
  await page.user.click(screen.getByRole('button', { name: /^Undo/ }))
  await waitFor(async () => expect((await first(page))?.corners?.[0]?.y).toBeCloseTo(0.1489))
  expect(await screen.findByRole('button', { name: /^Corner 1: 15.3 % from the left, 14.9 %/ })).toBeVisible()
})

describe('one map, by the mouse', () => {
  const onMap = (across: number, down: number) => ({
    clientX: across * 400,
    clientY: down * 300,
    pointerId: 1,
  })

  test('nothing is drawn while another tab writes', async () => {
    await openStep({ step: 'map', item: 'zone_1' })
    const map = screen.getByRole('img', { name: 'Map with a boundary of 0 corners' })
    const shut = map.closest('fieldset.app-case') ?? expect.fail('no form')
    const draw = () => {
      fireEvent.pointerDown(map, onMap(0.1, 0.1))
      fireEvent.pointerUp(map, onMap(0.1, 0.1))
    }
    shut.toggleAttribute('disabled', true)
    draw()
    expect(screen.queryByRole('button', { name: /^Corner 1/ })).toBeNull()
    shut.toggleAttribute('disabled', false)
    draw()
    expect(screen.getByRole('button', { name: /^Corner 1/ })).toBeVisible()
  })

  test('a click adds a corner, and a corner is dragged', async () => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 300))
    const page = await openStep({ step: 'map', item: 'zone_1' })
    const map = screen.getByRole('img', { name: /^Map with a boundary/ })
    for (const [x, y] of [
      [0.1, 0.1],
      [0.9, 0.1],
      [0.9, 0.9],
    ] as const) {
      fireEvent.pointerDown(map, onMap(x, y))
      fireEvent.pointerUp(map, onMap(x, y))
    }
    const grip = map.querySelector('[data-at="1"] circle') ?? expect.fail('no grip')
    fireEvent.pointerDown(grip, onMap(0.9, 0.1))
    fireEvent.pointerMove(map, onMap(0.8, 0.2))
    fireEvent.pointerUp(map, onMap(0.8, 0.2))
    expect(
      screen.getByRole('button', { name: 'Corner 2: 80 % from the left, 20 % from the top' }),
    ).toBeVisible()
    await waitFor(async () =>
      expect((await first(page))?.corners).toEqual([
        { x: 0.1, y: 0.1 },
        { x: 0.8, y: 0.2 },
        { x: 0.9, y: 0.9 },
      ]),
    )
    vi.restoreAllMocks()
  })

  test('the map is made larger and smaller again, and is shown as it prints', async () => {
    const { user } = await openStep({ step: 'map', item: 'zone_1' })
    const map = screen.getByRole('img', { name: /^Map with a boundary/ })
    expect(screen.getByRole('button', { name: 'Smaller' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Larger' }))
    expect(map).toHaveAttribute('width', '150%')
    await user.click(screen.getByRole('button', { name: 'Smaller' }))
    expect(map).toHaveAttribute('width', '100%')
    await user.click(screen.getByRole('checkbox', { name: 'Show it as a print in black and white' }))
    expect(map.closest('.app-map-grey')).not.toBeNull()
  })
})

describe('the image of a map', () => {
  const choose = async (user: Awaited<ReturnType<typeof openStep>>['user'], bytes: Uint8Array<ArrayBuffer>) =>
    user.upload(screen.getByLabelText(/image/i), new File([bytes], 'map.png', { type: 'image/png' }))

  test('is made anew, kept beside the case, and shown', async () => {
    vi.stubGlobal('createImageBitmap', async () => ({ width: 4, height: 3, close: () => undefined }))
    vi.stubGlobal(
      'OffscreenCanvas',
      class {
        getContext = () => ({
          fillRect: () => undefined,
          drawImage: () => undefined,
          getImageData: () => ({ data: new Uint8ClampedArray(48) }),
        })
      },
    )
    const page = await openStep({ step: 'map', item: 'zone_1' })
    await choose(page.user, Uint8Array.of(0x89, 0x50, 0x4e, 0x47))
    expect(await screen.findByText('The image is kept: 4 by 3 dots.')).toBeInTheDocument()
    const kept = encodePng({ width: 4, height: 3, bytes: new Uint8Array(12) })
    await waitFor(async () =>
      expect((await first(page))?.image).toMatchObject({ length: kept.length, width: 4, height: 3 }),
    )
    await waitFor(() => expect(document.querySelector('.app-map image')).toHaveAttribute('href', 'blob:map'))
  })

  test('that is none is refused with a reason', async () => {
    const page = await openStep({ step: 'map', item: 'zone_1' })
    await choose(page.user, Uint8Array.of(1, 2, 3, 4))
    expect(await screen.findByText(/This file is not a PNG or JPEG image/)).toBeVisible()
    expect(await first(page)).toBeUndefined()
  })

  test('that is not on this device is asked for again', async () => {
    await openStep({ step: 'map', item: 'zone-01', draft: mapped() })
    expect(
      await screen.findByText(/^The image is not on this device, or it is not the one/),
    ).toBeInTheDocument()
  })
})

test('the answers are summed up with the map’s words, roads and source', () => {
  expect(summary(sample('fx-08'))).toMatchObject([
    { question: 'Map 1', answer: 'Ninefold ward and Northmere bus station', item: 'zone-01' },
    { answer: '14 corners' },
    { answer: expect.stringMatching(/^The area begins/) },
    { answer: 'Mill Brow and Tollgate Road' },
    { answer: expect.stringMatching(/^Street plan/) },
    { answer: 'Yes, I have checked, and it does not' },
  ])
  expect(summary(sample('fx-01'))).toEqual([{ question: 'Maps', answer: 'No condition needs a map' }])
})
