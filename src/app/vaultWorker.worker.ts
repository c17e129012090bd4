import { bucketPlace } from '#src/storage/vault/copy/bucketPlace.ts'
import { withSecondCopy } from '#src/storage/vault/copy/secondCopy.ts'
import { answerCall } from '#src/storage/vault/desk/answerCall.ts'
import type { Desk, DeskAnswer, DeskCall, DeskSignal } from '#src/storage/vault/desk/desk.ts'
import { vaultDesk } from '#src/storage/vault/desk/vaultDesk.ts'
import { openDatabase } from '#src/storage/vault/store/database.ts'
import type { Answered, Asked } from './askWorker.ts'
import { now } from './clock.ts'

const say = (signal: DeskSignal) => postMessage({ signal })

let saved = () => {}
const first = openDatabase('spo-vaults', {
  onBlocked: () => say('blocked'),
  onOutdated: () => say('outdated'),
  beforeClosing: () =>
    new Promise((resolve) => {
      saved = resolve
      say('closing')
    }),
})
const place = bucketPlace('spo-second-copy')
const alone = (work: () => Promise<void>) => navigator.locks.request('spo-second-copy', work)
const database = place
  ? withSecondCopy(first, openDatabase('spo-vaults', {}, { place }), { now, alone })
  : first
const desk: Desk = { ...vaultDesk(database, now), letGo: async () => saved() }

addEventListener('message', async ({ data: { id, work } }: MessageEvent<Asked<DeskCall>>) => {
  const answer = await answerCall(desk, work)
  const answered: Answered<DeskAnswer> = { id, answer }
  const bytes = answer.ok && answer.value instanceof Uint8Array ? [answer.value.buffer] : []
  postMessage(answered, { transfer: work.name === 'readFile' ? bytes : [] })
})
