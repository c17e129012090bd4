import { expect, test } from 'vitest'
import { turn } from '#src/documents/render/exhibits/turn.ts'

test('what waits is done before the work goes on', async () => {
  const { port1, port2 } = new MessageChannel()
  const heard: string[] = []
  port1.onmessage = () => heard.push('stop')
  port2.postMessage('stop')
  await turn()
  await turn()
  heard.push('next page')
  port1.close()
  expect(heard).toEqual(['stop', 'next page'])
})
