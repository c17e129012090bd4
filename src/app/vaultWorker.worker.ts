import '#src/domain/case/zodConfig.ts'
import { answerCall } from '#src/storage/vault/desk/answerCall.ts'
import type { DeskAnswer, DeskCall } from '#src/storage/vault/desk/desk.ts'
import { vaultDesk } from '#src/storage/vault/desk/vaultDesk.ts'
import { openDatabase } from '#src/storage/vault/store/database.ts'
import type { Answered, Asked } from './askWorker.ts'
import { now } from './clock.ts'

const desk = vaultDesk(openDatabase(), now)

addEventListener('message', async ({ data: { id, work } }: MessageEvent<Asked<DeskCall>>) => {
  const answer: Answered<DeskAnswer> = { id, answer: await answerCall(desk, work) }
  postMessage(answer)
})
