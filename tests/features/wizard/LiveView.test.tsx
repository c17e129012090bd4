import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Block } from '#src/documents/blocks.ts'
import type { ViewToWrite } from '#src/features/drafts/services.ts'
import { wording } from '#src/features/steps/area/wording.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

const view = () => screen.getByRole('tabpanel', { name: 'What the court will read' })
const written = (text: string): readonly Block[] => [{ kind: 'paragraph', text }]

/** A worker that writes when told to: what it was asked, and its answers in turn. */
function slowWriter() {
  const asked: ViewToWrite[] = []
  let settle: { write: (text: string) => void; break: () => void } | undefined
  const writeView = (page: ViewToWrite) => {
    asked.push(page)
    return new Promise<readonly Block[]>((resolve, reject) => {
      settle = {
        write: (text) => resolve(written(text)),
        break: () => reject(new Error('The worker stopped')),
      }
    })
  }
  return {
    asked,
    services: { writeView },
    write: (text: string) => act(async () => settle?.write(text)),
    breaks: () => act(async () => settle?.break()),
  }
}

const kind = { full: 'A full order', interim: 'An interim order, for a full application already made' }

async function choose(user: Awaited<ReturnType<typeof openStep>>['user'], name: string) {
  await user.click(screen.getByRole('radio', { name }))
  await user.tab()
}

describe('what the court will read, beside the form', () => {
  test('follows what is saved', async () => {
    const { user } = await openStep({ step: 'area' })
    expect(view()).not.toHaveTextContent('Dunmarrow')
    await user.click(screen.getByRole('radio', { name: wording.bases.resides }))
    await user.type(screen.getByRole('textbox', { name: wording.grounds }), 'He lives in Dunmarrow.')
    await user.tab()
    await waitFor(() => expect(view()).toHaveTextContent('He lives in Dunmarrow.'))
  })

  test('says where nothing of a page is served', async () => {
    await openStep({ step: 'decision' })
    await waitFor(() => expect(view()).toHaveTextContent('Nothing on this page goes into the served papers.'))
  })

  test('keeps what it shows until something newer is written, and never goes back to an older case', async () => {
    const { asked, services, write } = slowWriter()
    const { user } = await openStep({ step: 'route', services })
    expect(view()).toBeEmptyDOMElement()
    await write('As it was opened')
    expect(view()).toHaveTextContent('As it was opened')

    await choose(user, kind.full)
    await waitFor(() => expect(asked).toHaveLength(2))
    await choose(user, kind.interim)
    await choose(user, kind.full)
    expect(view()).toHaveTextContent('As it was opened')
    await write('After the first change')
    expect(view()).toHaveTextContent('After the first change')
    await waitFor(() => expect(asked.at(-1)?.file.route?.kind).toBe('full'))
    await write('After the last change')
    expect(view()).toHaveTextContent('After the last change')
  })

  test('shows nothing of the act before when the next one is opened', async () => {
    const { asked, services, write } = slowWriter()
    const acts = ['act-1', 'act-2'].map((id) => ({ id, what: `What ${id} was` }))
    const { user } = await openStep({
      step: 'acts',
      item: 'act-1',
      draft: aDraft({ acts: { items: acts } }),
      services,
    })
    await write('The first act')
    expect(view()).toHaveTextContent('The first act')
    await user.click(screen.getByRole('link', { name: /^Next/ }))
    await waitFor(() => expect(asked.at(-1)?.item).toBe('act-2'))
    expect(view()).toBeEmptyDOMElement()
    await write('The second act')
    expect(view()).toHaveTextContent('The second act')
  })

  test('says that it could not be written, and is written again with the next change', async () => {
    const { asked, services, write, breaks } = slowWriter()
    const { user } = await openStep({ step: 'route', services })
    await breaks()
    expect(view()).toHaveTextContent('Nothing that you entered is lost.')
    await choose(user, kind.full)
    await waitFor(() => expect(asked).toHaveLength(2))
    await write('There again')
    expect(view()).toHaveTextContent('There again')
    expect(view()).not.toHaveTextContent('Nothing that you entered is lost.')
  })
})
