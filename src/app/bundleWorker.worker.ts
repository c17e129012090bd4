import { sha256With } from '#src/documents/packs/sha256With.ts'
import { remadeCopy } from '#src/documents/render/bundle/remadeCopy.ts'
import { exhibitEngine } from '#src/documents/render/exhibits/exhibitEngine.ts'
import type { EncodeJpeg } from '#src/documents/render/exhibits/packPicture.ts'
import { textOfFile } from '#src/documents/render/exhibits/textOfFile.ts'
import { blobToRead } from './blobToRead.ts'
import type { FromBundleWorker, ToBundleWorker } from './bundleMessages.ts'
import { doBundleWork } from './doBundleWork.ts'
import { encodePicture } from './encodePicture.ts'
import { fetchFonts } from './fetchFonts.ts'
import { fileAsker } from './fileAsker.ts'
import { keptAsBlob } from './keptAsBlob.ts'
import { pdfReader } from './pdfReader.ts'

const say = (said: FromBundleWorker) => postMessage(said)
const files = fileAsker((wants) => say({ wants }))
const engine = exhibitEngine(pdfReader)
const quality = 0.8
const encode: EncodeJpeg = async (picture) =>
  new Uint8Array(await (await encodePicture(picture, quality)).arrayBuffer())
const sha256 = sha256With(crypto.subtle)

addEventListener('message', async ({ data }: MessageEvent<ToBundleWorker>) => {
  if ('file' in data) return files.hear(data)
  const made = await doBundleWork(data.work, {
    loadFonts: fetchFonts,
    textOf: (pdf) => textOfFile(engine, blobToRead(pdf)),
    tell: (progress) => say({ progress }),
    find: (asked) => {
      const { file } = asked
      const making = { engine, sha256, encode }
      return (
        file && {
          pages: keptAsBlob(() => remadeCopy(asked, { ...making, read: () => files.ask(file.id) })),
        }
      )
    },
  })
  say({ made })
})
