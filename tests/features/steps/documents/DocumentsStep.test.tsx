import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { sessionDoor } from '#src/app/sessionDoor.ts'
import { sessionVault } from '#src/app/sessionVault.ts'
import { withPending } from '#src/domain/case/pendingText.ts'
import type {
  DisclosureRequest,
  FileRequest,
  Made,
  MakingProgress,
  PackRequest,
} from '#src/features/drafts/services.ts'
import type { VaultWork } from '#src/features/drafts/vaultWork.ts'
import { StorageFull, VaultLocked } from '#src/storage/faults.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { finishedCase } from '#tests/support/checking.ts'
import { openStep } from '#tests/support/openStep.tsx'
import { deliveredProfile } from '#tests/support/samples.ts'

const made: Made = { ok: true, bytes: new Uint8Array([80, 75]), final: true }
const today = '2026-06-24'
const finished = () => aDraft(finishedCase())
const unfinished = () => aDraft({ ...aCase(), necessity: undefined })

/** The names under which the browser was given files. */
let saved: string[] = []

beforeEach(() => {
  saved = []
  URL.createObjectURL = () => 'blob:made'
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push(this.download)
  })
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** The page, once the papers are written. */
async function open(draft = finished(), services = {}) {
  const opened = await openStep({
    step: 'documents',
    draft,
    today,
    services: { makePack: async () => made, makeFile: async () => made, ...services },
  })
  await waitFor(() => expect(screen.queryByText('Writing the papers…')).toBeNull())
  return opened
}

describe('whether the papers are final', () => {
  test('is not said of a case that could not be checked', async () => {
    await open(finished(), { check: () => Promise.reject(new Error('A rule broke')) })
    expect(await screen.findByText(/could not be checked, so it is not known/)).toBeVisible()
    expect(screen.queryByText('FINAL')).toBeNull()
    expect(screen.getByRole('button', { name: 'Download: Serve and lodge (as a draft)' })).toBeVisible()
  })

  test('a finished case is FINAL', async () => {
    await open()
    expect(screen.getByText('FINAL')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Download: Serve and lodge' })).toBeVisible()
  })

  test('a paper that alone is not finished is named with what it lacks, and marked where it is listed', async () => {
    const { user, path } = await open(aDraft({ ...finished().case, statement: undefined }))
    const status = within(screen.getByRole('region', { name: 'Are the papers final?' }))
    expect(status.getByText(/not finished and stay marked DRAFT. The others are final/)).toBeVisible()
    expect(status.queryByText(/The papers are final/)).toBeNull()
    expect(status.getByText(/^Statement of the lead officer: its paragraphs/)).toBeVisible()
    const marked = screen.getAllByRole('listitem').filter((line) => within(line).queryByText('DRAFT'))
    expect(marked.map((line) => line.textContent)).toEqual([
      expect.stringMatching(/^Statement of the lead officer DRAFT/),
    ])
    expect(screen.getByRole('button', { name: 'Download: Serve and lodge' })).toBeVisible()
    await user.click(status.getByRole('link', { name: 'Write the lead officer’s statement' }))
    expect(path()).toBe('/case/a-case/statement')
  })

  test('while something stops it every download says that it is a draft, and what stops it leads to its page and back', async () => {
    const { user, path } = await open(unfinished())
    expect(screen.getByText('DRAFT')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Download: Serve and lodge (as a draft)' })).toBeVisible()
    const status = within(screen.getByRole('region', { name: 'Are the papers final?' }))
    const [place] = status.getAllByRole('link', { name: 'Test 3: necessity' })
    if (!place) throw new Error('Nothing leads to the page')
    await user.click(place)
    await screen.findByRole('heading', { name: 'Test 3: necessity', level: 1 })
    await user.click(screen.getByRole('link', { name: 'Back' }))
    await screen.findByRole('heading', { name: 'Read and download the papers', level: 1 })
    expect(path()).toBe('/case/a-case/documents')
  })

  test('without the directed form in the profile the officer is told to get it', async () => {
    await open()
    expect(screen.getByText(/not the form directed under section 10\(4\)/)).toBeVisible()
  })

  test('with the directed form in the profile nothing is said of it', async () => {
    const file = aCase()
    if (!file.profile) throw new Error('The case has no profile')
    await open(
      aDraft({
        ...file,
        profile: { ...file.profile, notificationForm: { title: 'Form', statement: 'Words' } },
      }),
    )
    expect(screen.queryByText(/not the form directed/)).toBeNull()
  })
})

describe('three downloads, never one', () => {
  test.each([
    ['Serve and lodge', 'serve-and-lodge'],
    ['Police only', 'police-only'],
    ['Advocate', 'advocate'],
  ])('%s is its own file, named without a person', async (title, audience) => {
    const asked: PackRequest[] = []
    const { user, stored } = await open(finished(), {
      makePack: async (request: PackRequest) => {
        asked.push(request)
        return made
      },
    })
    await user.click(screen.getByRole('button', { name: `Download: ${title}` }))
    await waitFor(() => expect(saved).toEqual([`spo-${audience}-acase.zip`]))
    expect(asked.map((request) => request.audience)).toEqual([audience])
    await waitFor(async () => expect((await stored()).case.marks?.printedFinalOn).toBe(today))
  })

  test('each of two people with an advocate has a download of their own', async () => {
    const [one] = finished().case.protected?.people ?? []
    if (!one) throw new Error('The case has nobody to protect')
    const asked: PackRequest[] = []
    const people = [one, { ...one, id: 'p-b', name: 'Zelda Other', details: [] }]
    const { user } = await open(aDraft({ ...finished().case, protected: { people } }), {
      makePack: async (request: PackRequest) => {
        asked.push(request)
        return made
      },
    })
    await user.click(screen.getByRole('button', { name: /^Download: Advocate 2/ }))
    await waitFor(() => expect(saved).toEqual(['spo-advocate-2-acase.zip']))
    expect(asked.map(({ audience, copy }) => [audience, copy])).toEqual([['advocate', 2]])
    expect(screen.queryByRole('button', { name: /^Download: Advocate(?: \(|$)/ })).toBeNull()
  })

  test('a draft that is downloaded is not marked as printed final', async () => {
    const drafted: Made = { ...made, final: false }
    const { user, stored } = await open(unfinished(), { makePack: async () => drafted })
    await user.click(screen.getByRole('button', { name: 'Download: Serve and lodge (as a draft)' }))
    await screen.findByText('The download is ready. Your browser has it.')
    expect(saved).toHaveLength(1)
    expect((await stored()).case.marks?.printedFinalOn).toBeUndefined()
  })

  test('what is downloaded says which of its papers are not finished', async () => {
    const unfinished = ['Map of the exclusion zone', 'Statement of the lead officer']
    const { user, stored } = await open(finished(), {
      makePack: async () => ({ ...made, final: false, unfinished }),
    })
    await user.click(screen.getByRole('button', { name: 'Download: Serve and lodge' }))
    await screen.findByText(
      'The download is ready. Your browser has it. Not finished, and marked DRAFT in it: Map of the exclusion zone and Statement of the lead officer.',
    )
    expect((await stored()).case.marks?.printedFinalOn).toBeUndefined()
  })

  test('the page says which paper is being made', async () => {
    let finish: (made: Made) => void = () => undefined
    const { user } = await open(finished(), {
      makePack: (_: PackRequest, tell: (progress: MakingProgress) => void) => {
        tell({ at: 2, of: 5, title: 'Chronology' })
        return new Promise<Made>((resolve) => {
          finish = resolve
        })
      },
    })
    await user.click(screen.getByRole('button', { name: 'Download: Serve and lodge' }))
    expect(await screen.findByText('Making the papers: 2 of 5, Chronology…')).toBeVisible()
    finish(made)
    expect(await screen.findByText('The download is ready. Your browser has it.')).toBeVisible()
  })

  test('a paper that fails is named, stays named, and nothing is marked or saved', async () => {
    const { user, stored } = await open(finished(), {
      makePack: async (): Promise<Made> => ({
        ok: false,
        because: 'paper',
        paper: 'Chronology',
        message: '“Chronology” could not be made as a PDF.',
      }),
    })
    await user.click(screen.getByRole('button', { name: 'Download: Serve and lodge' }))
    expect(await screen.findByText('“Chronology” could not be made as a PDF.')).toBeVisible()
    expect(saved).toEqual([])
    expect((await stored()).case.marks?.printedFinalOn).toBeUndefined()
  })

  test('one paper comes alone as a PDF or a Word file', async () => {
    const asked: FileRequest[] = []
    const { user } = await open(finished(), {
      makeFile: async (request: FileRequest) => {
        asked.push(request)
        return made
      },
    })
    await user.click(screen.getByRole('button', { name: 'PDF Chronology (Serve and lodge)' }))
    await waitFor(() => expect(saved).toEqual(['spo-chronology-acase.pdf']))
    await user.click(screen.getByRole('button', { name: 'Word Chronology (Serve and lodge)' }))
    await waitFor(() => expect(saved).toEqual(['spo-chronology-acase.pdf', 'spo-chronology-acase.docx']))
    expect(asked.map(({ stem, format }) => `${stem}.${format}`)).toEqual([
      'chronology.pdf',
      'chronology.docx',
    ])
  })
})

describe('the record of what was printed', () => {
  /** A vault that is open, what was written into its record, and which versions it keeps. */
  const openVault = (given: Partial<VaultWork> = {}) => {
    const logged: unknown[] = []
    const kept: unknown[] = []
    const audits: (string | undefined)[] = []
    const make = async ({ audit }: PackRequest) => {
      audits.push(audit)
      return made
    }
    const vault: VaultWork = {
      ...sessionVault(),
      log: async (facts) => {
        logged.push(facts)
        return '3f9ac21b77e0'
      },
      keepVersion: async (...version) => {
        kept.push(version)
      },
      ...given,
    }
    const state = { kind: 'open', vault: { id: 'v', label: 'Mine' } } as const
    const door = { ...sessionDoor(), state: () => state }
    return { logged, kept, audits, services: { vault, door, makePack: make, makeFile: make } }
  }
  const lost = () => screen.queryByText(/nobody can open this application/)

  test('is written before a pack is made, without a name, and its head goes into the papers', async () => {
    const { logged, audits, kept, services } = openVault()
    const { user } = await open(finished(), services)
    await user.click(screen.getByRole('button', { name: 'Download: Police only' }))
    await waitFor(() => expect(kept).toEqual([['a-case', 1, 'final']]))
    expect(logged).toEqual([{ action: 'print', case: 'a-case', seq: 1, detail: 'police-only pack' }])
    expect(audits).toEqual(['3f9ac21b77e0'])
  })

  test('is written before one paper is made; a final one is kept and marked too', async () => {
    const { logged, audits, kept, services } = openVault()
    const { user, stored } = await open(finished(), services)
    await user.click(screen.getByRole('button', { name: 'Word Chronology (Serve and lodge)' }))
    await waitFor(async () => expect((await stored()).case.marks?.printedFinalOn).toBe(today))
    expect(kept).toEqual([['a-case', 1, 'final']])
    expect(logged).toMatchObject([{ action: 'print', detail: 'serve-and-lodge: chronology.docx' }])
    expect(audits).toEqual(['3f9ac21b77e0'])
  })

  test('holds drafts too, which are not kept for good', async () => {
    const { logged, kept, services } = openVault()
    const makePack = async () => ({ ...made, final: false })
    const { user } = await open(unfinished(), { ...services, makePack })
    await user.click(screen.getByRole('button', { name: 'Download: Serve and lodge (as a draft)' }))
    await screen.findByText('The download is ready. Your browser has it.')
    expect(logged).toHaveLength(1)
    expect(kept).toEqual([])
    expect(lost()).toBeNull()
  })

  test('cannot be written: nothing is made, and the page says why', async () => {
    const { audits, services } = openVault({ log: () => Promise.reject(new VaultLocked()) })
    const { user } = await open(finished(), services)
    await user.click(screen.getByRole('button', { name: 'Download: Serve and lodge' }))
    expect(await screen.findByText('Your vault is locked. Unlock it to go on.')).toBeVisible()
    expect(audits).toEqual([])
    expect(saved).toEqual([])
  })

  test('a version that cannot be kept for good is said, and the papers are there', async () => {
    const { services } = openVault({ keepVersion: () => Promise.reject(new StorageFull()) })
    const { user } = await open(finished(), services)
    await user.click(screen.getByRole('button', { name: 'Download: Serve and lodge' }))
    expect(
      await screen.findByRole('region', { name: /^The papers were made, but this version/ }),
    ).toHaveTextContent('There is no room left on this device')
    expect(saved).toEqual(['spo-serve-and-lodge-acase.zip'])
  })

  test('without a recovery key of the force, a final paper brings the warning that all may be lost', async () => {
    const { user } = await open(finished(), openVault().services)
    expect(lost()).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Download: Serve and lodge' }))
    await waitFor(() => expect(lost()).toHaveTextContent('Make a backup'))
  })

  test.each([
    [
      'with a recovery key of the force',
      { profile: async () => ({ ...deliveredProfile(), recoveryKey: 'age1q' }) },
    ],
    ['in a session, which keeps nothing', { door: sessionDoor() }],
  ])('%s there is no such warning', async (_, given) => {
    const { user } = await open(finished(), { ...openVault().services, ...given })
    await user.click(screen.getByRole('button', { name: 'Download: Serve and lodge' }))
    await screen.findByText('The download is ready. Your browser has it.')
    expect(lost()).toBeNull()
  })

  test('is told of in the paper that is read: with a vault its number comes with the download', async () => {
    const { user } = await open(finished(), openVault().services)
    await user.click(screen.getByRole('button', { name: 'Read Chronology (Serve and lodge)' }))
    expect(await screen.findByRole('article')).toHaveTextContent(
      /Audit record: its number is printed when this paper is downloaded$/,
    )
  })

  test('is told of in the paper that is read: in a session there is none', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Read Chronology (Serve and lodge)' }))
    expect(await screen.findByRole('article')).toHaveTextContent(/No audit record$/)
  })
})

describe('the export for the disclosure unit', () => {
  const exportIt = () => screen.getByRole('button', { name: 'Export for the disclosure unit' })
  const openExport = async (given: Partial<VaultWork> = {}) => {
    const asked: DisclosureRequest[] = []
    const logged: unknown[] = []
    const log: VaultWork['log'] = async (facts) => {
      logged.push(facts)
      return '3f9ac21b77e0'
    }
    const makeDisclosure = async (request: DisclosureRequest): Promise<Made> => {
      asked.push(request)
      return { ...made, final: false }
    }
    const page = await open(finished(), { makeDisclosure, vault: { ...sessionVault(), log, ...given } })
    return { ...page, asked, logged }
  }

  test('asks for a reason first', async () => {
    const { user, asked, logged } = await openExport()
    await user.click(exportIt())
    expect(await screen.findByText('Say why the export is made')).toBeVisible()
    await user.type(screen.getByLabelText('Why is it made?'), 'x'.repeat(201))
    await user.click(exportIt())
    expect(await screen.findByText('Say why in 200 characters at most')).toBeVisible()
    expect([...asked, ...logged]).toEqual([])
  })

  test('is recorded with its reason, carries the head of the record, and marks nothing as printed', async () => {
    const { user, asked, logged, stored } = await openExport()
    await user.type(screen.getByLabelText('Why is it made?'), 'Request of the prosecutor')
    await user.click(exportIt())
    await waitFor(() => expect(saved).toEqual(['spo-disclosure-not-for-release-acase.zip']))
    const detail = 'Request of the prosecutor'
    expect(logged).toEqual([{ action: 'disclose', case: 'a-case', seq: 1, detail }])
    expect(asked).toMatchObject([{ reason: detail, audit: '3f9ac21b77e0' }])
    expect((await stored()).case.marks?.printedFinalOn).toBeUndefined()
  })

  test('that cannot be recorded is not made', async () => {
    const { user, asked } = await openExport({ log: () => Promise.reject(new VaultLocked()) })
    await user.type(screen.getByLabelText('Why is it made?'), 'Request of the prosecutor')
    await user.click(exportIt())
    expect(await screen.findByRole('region', { name: 'The export could not be made' })).toHaveTextContent(
      'Your vault is locked.',
    )
    expect([...asked, ...saved]).toEqual([])
  })
})

describe('while the papers are written', () => {
  test('the page says so, and already says that nothing stops them', async () => {
    const draft = finished()
    await openStep({
      step: 'documents',
      draft,
      today,
      services: { writePapers: () => new Promise(() => undefined) },
    })
    expect(screen.getByText('Writing the papers…')).toBeVisible()
    expect(screen.getByText('Nothing stops this application.')).toBeVisible()
    expect(screen.queryByText(/papers are final/)).toBeNull()
    expect(screen.queryByRole('button', { name: /^Download/ })).toBeNull()
  })

  test('papers that cannot be written are said, with the reason', async () => {
    const message =
      'The part of the app that makes papers stopped. Nothing of the case was changed. Try again.'
    await open(finished(), { writePapers: async () => ({ ok: false, because: 'worker', message }) })
    expect(screen.getByText(message)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Download/ })).toBeNull()
  })
})

test('a paper is read on the page, and closed again', async () => {
  const { user } = await open()
  await user.click(screen.getByRole('button', { name: 'Read Chronology (Serve and lodge)' }))
  expect(
    await screen.findByRole('heading', { name: 'The paper as it will be printed: Chronology' }),
  ).toHaveFocus()
  expect(screen.getByRole('article')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Close this paper' }))
  expect(screen.queryByRole('article')).toBeNull()
})

describe('lodged with the court', () => {
  test('asks for the day, marks the case and fixes the numbers of the acts', async () => {
    const { user, stored } = await open()
    await user.click(screen.getByRole('button', { name: 'Mark as lodged' }))
    expect(await screen.findByText('Enter the day on which the application was lodged')).toBeVisible()
    const day = within(screen.getByRole('group', { name: 'Day on which the application was lodged' }))
    await user.type(day.getByLabelText('Day'), '25')
    await user.type(day.getByLabelText('Month'), '6')
    await user.type(day.getByLabelText('Year'), '2026')
    await user.click(screen.getByRole('button', { name: 'Mark as lodged' }))
    expect(await screen.findByText('Lodged on 25 June 2026.')).toBeVisible()
    await waitFor(async () => {
      const numbers = (await stored()).case.acts?.items?.map(({ servedNumber }) => servedNumber)
      expect(numbers?.toSorted()).toEqual(numbers?.map((_, at) => at + 1))
    })
    expect((await stored()).case.marks?.lodgedOn).toBe('2026-06-25')
  })

  test('can be taken back', async () => {
    const { user, stored } = await open(aDraft({ ...aCase(), marks: { lodgedOn: '2026-06-25' } }))
    await user.click(screen.getByRole('button', { name: 'It was not lodged' }))
    await waitFor(async () => expect((await stored()).case.marks?.lodgedOn).toBeUndefined())
    expect(screen.getByRole('button', { name: 'Mark as lodged' })).toBeVisible()
  })
})

test('a line that waits to be added is said beside the papers, with the way to its box', async () => {
  const typing = withPending({}, { step: 'acts', box: 'quick' }, '6 April he rang')
  await openStep({ step: 'documents', draft: aDraft({}, { typing }) })
  const said = await screen.findByText(/is not added yet, so it is in no paper/)
  expect(within(said).getByRole('link')).toHaveAttribute('href', '/case/case_1/acts/quick?from=documents')
})
