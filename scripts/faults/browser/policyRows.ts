import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { workInSession } from '#tests/browser/door.ts'
import { type Row, row } from '../row.ts'
import { onDevice } from './device.ts'

/** What a script that got into the page would try, against the policy that the page came with. */
export const policyRows: readonly Row[] = [
  row(43, 'Inline script, eval, remote images, requests, forms, frames, base', blocked),
]

/** A server of another origin that counts whoever comes. */
async function elsewhere() {
  let visits = 0
  const server = createServer((_, response) => {
    visits += 1
    response.end()
  })
  server
    .on('connection', () => undefined)
    .on('upgrade', (_, socket) => {
      visits += 1
      socket.destroy()
    })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `127.0.0.1:${port}`, visits: () => visits, close: () => server.close() }
}

async function blocked() {
  const other = await elsewhere()
  try {
    return await onDevice(async (device) => {
      const browser = await device.start()
      const page = await browser.newPage()
      await workInSession(page, device.origin)
      const { tried, reported, done } = await attack(page, other.address)
      const unreported = tried.filter((name) => !reported.some((line) => line.startsWith(`${name}: `)))
      return {
        tried: `${tried.length} ways in a real page: ${tried.join(', ')}. Leaving the page by its address is no request of it and is not blocked`,
        figure: `${tried.length - unreported.length} of ${tried.length} refused, ${other.visits()} arrived`,
        faults: [
          ...done.map((name) => `${name} was done`),
          ...unreported.map((name) => `${name} was not reported`),
          ...(other.visits() > 0 ? [`${other.visits()} requests arrived elsewhere`] : []),
        ],
      }
    })
  } finally {
    other.close()
  }
}

type Attack = { tried: string[]; reported: string[]; done: string[] }

/** Runs in the page: each attack in a task of its own, for what a debugger runs itself may do more than the page. */
function attack(page: Page, address: string): Promise<Attack> {
  return page.evaluate(async (other) => {
    const reported: string[] = []
    const done: string[] = []
    let trying = ''
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      reported.push(`${trying}: ${effectiveDirective}`)
    })
    const add = (tag: string, attributes: Record<string, string>) => {
      const element = document.createElement(tag)
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
      document.body.append(element)
      return element
    }
    const attacks: Record<string, () => unknown> = {
      'an inline script': () => {
        add('script', {}).textContent = `window.got = 'an inline script'`
      },
      'a script from elsewhere': () => add('script', { src: `http://${other}/a.js` }),
      'a handler': () => add('button', { onclick: `window.got = 'a handler'` }).click(),
      eval: () => Reflect.apply(Reflect.get(window, 'eval'), window, [`window.got = 'eval'`]),
      'new Function': () => new Function(`window.got = 'new Function'`)(),
      'markup as text': () => {
        document.createElement('div').innerHTML = '<b>x</b>'
      },
      'an inline style': () => add('style', {}).append('body { color: red }'),
      'an image': () => add('img', { src: `http://${other}/i.png` }),
      'a request': () => fetch(`http://${other}/f`),
      'a beacon': () => navigator.sendBeacon(`http://${other}/b`, 'x'),
      'a web socket': () => new WebSocket(`ws://${other}/w`),
      'an event source': () => new EventSource(`http://${other}/e`),
      'a frame': () => add('iframe', { src: `http://${other}/frame` }),
      'an object': () => add('object', { data: `http://${other}/o`, type: 'text/html' }),
      'a style sheet': () => add('link', { rel: 'stylesheet', href: `http://${other}/s.css` }),
      'another base': () => add('base', { href: `http://${other}/` }),
      'a form': () => {
        const form = add('form', { action: `http://${other}/p`, method: 'post' })
        if (form instanceof HTMLFormElement) form.submit()
      },
      'a worker of text': () => new Worker(URL.createObjectURL(new Blob(['1']))),
    }
    for (const [name, run] of Object.entries(attacks)) {
      trying = name
      await new Promise<void>((resolve) => {
        setTimeout(async () => {
          try {
            await run()
          } catch (refusal) {
            reported.push(`${name}: ${String(refusal)}`)
          }
          setTimeout(resolve, 60)
        })
      })
      const got = Reflect.get(window, 'got')
      if (typeof got === 'string') done.push(got)
      Reflect.deleteProperty(window, 'got')
    }
    return { tried: Object.keys(attacks), reported, done }
  }, address)
}
