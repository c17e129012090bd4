import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { floorPage } from './floorPage.ts'

/** Serves the floor over the same road as the app, compressed: `/300` has 300 acts. Returns its address. */
export async function floorServer(): Promise<string> {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' })
    response.end(gzipSync(floorPage(Number(request.url?.slice(1)) || 0)))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The floor has no port')
  return `http://127.0.0.1:${address.port}`
}
