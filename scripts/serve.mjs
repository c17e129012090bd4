/** Serves the built app on this machine with the headers of public/headers.json. */
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { cacheControlFor, headersEverywhere } from './headers.mjs'

const dist = fileURLToPath(new URL('../dist', import.meta.url))

/** The answer to one request: a file, the app's page for a route of the app, or not found. */
function answerer() {
  const files = sirv(dist, {
    etag: true,
    gzip: true,
    single: true,
    ignores: ['^/assets/'],
    setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControlFor(path)),
  })

  return (request, response) => {
    for (const [name, value] of Object.entries(headersEverywhere)) response.setHeader(name, value)
    response.setHeader('Cache-Control', 'no-store')
    if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end()
    files(request, response, () =>
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n'),
    )
  }
}

function listen(answer, port, host) {
  const server = createServer(answer)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

/** A browser may read "localhost" as either address, so both must be ours; a machine without IPv6 has one. */
async function listenOnLocalhost(answer, port) {
  const server = await listen(answer, port, '127.0.0.1')
  try {
    await listen(answer, port, '::1')
  } catch (error) {
    if (error.code !== 'EADDRINUSE') return
    server.close()
    throw error
  }
}

/** Serves on the first free port; returns its number. Throws where there is no build or no free port. */
export async function serve({ from, tries }) {
  if (!existsSync(dist)) throw new Error('There is no build to serve yet. Run: npm start')
  const answer = answerer()

  for (let port = from; port < from + tries; port += 1) {
    try {
      await listenOnLocalhost(answer, port)
      return port
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error
    }
  }
  throw new Error(`No free port from ${from} to ${from + tries - 1}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.indexOf('--port')
  const port = asked === -1 ? undefined : Number(process.argv[asked + 1])
  const served = await serve(port ? { from: port, tries: 1 } : { from: 4173, tries: 50 })
  console.log(`http://localhost:${served}`)
}
