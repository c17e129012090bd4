import type { HandOverWork, OpenedFile } from '#src/features/drafts/handOverWork.ts'
import { VaultLocked } from '#src/storage/faults.ts'
import type { FileKey, HandOverRead } from '#src/storage/handOver/readHandOver.ts'
import type { Desk } from '#src/storage/vault/desk/desk.ts'
import type { Behind } from './vaultWorkOf.ts'

/** Reads a file from outside apart from the page; `fileKeyOf` is asked for the key of that one file, by its header. Never rejects. */
export type ReadFile = (
  file: Uint8Array<ArrayBuffer>,
  fileKeyOf: (header: Uint8Array<ArrayBuffer>) => Promise<FileKey>,
) => Promise<HandOverRead>

type Parts = { behind: () => Pick<Behind, 'desk'> | undefined; readFile: ReadFile }

/** What is done with hand-over files by the vault behind the door. */
export function handOverWorkOf({ behind, readFile }: Parts): HandOverWork {
  const desk = async (): Promise<Desk> => {
    const open = behind()
    if (!open) throw new VaultLocked()
    return open.desk
  }
  return {
    ownCard: async () => (await desk()).ownCard(),
    makeCard: async (asked) => (await desk()).makeCard(asked),
    contacts: async () => (await desk()).contacts(),
    readCard: async (text) => (await desk()).readCard(text),
    trust: async (card) => (await desk()).trust(card),
    forget: async (key) => (await desk()).forget(key),
    seal: async (asked) => (await desk()).seal(asked),
    open: async (file) => {
      try {
        return await opening(await desk(), readFile, file)
      } catch (fault) {
        return {
          ok: false,
          because: 'refused',
          message: fault instanceof Error ? fault.message : String(fault),
        }
      }
    },
    wholeCase: async (id) => (await desk()).wholeCase(id),
    takeCase: async (payload) => (await desk()).takeCase(payload),
    takenRecords: async () => (await desk()).takenRecords(),
    sign: async (statement, id) => (await desk()).sign(statement, id),
    version: async (id, seq) => (await desk()).version(id, seq),
    shares: async () => (await desk()).shares(),
    keepShare: async (share) => (await desk()).keepShare(share),
    dropShare: async (id) => (await desk()).dropShare(id),
  }
}

async function opening(desk: Desk, readFile: ReadFile, file: Uint8Array<ArrayBuffer>): Promise<OpenedFile> {
  const read = await readFile(file, (header) => desk.fileKey(header))
  if (!read.ok) return { ...read, because: 'refused' }
  const { payload, signature: _, ...frame } = read.container
  const judged = await desk.judge(frame)
  if (!judged.ok) return judged
  const { id, to, created, expires, head } = frame
  return { ok: true, file: { id, payload, to, created, expires, head, ...judged.known } }
}
