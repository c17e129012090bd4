import { act, render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { HealthProvider, type HealthState, openHealth } from '#src/app/health.ts'
import { StorageBanner } from '#src/app/StorageBanner.tsx'

function show() {
  const health = openHealth()
  render(
    <HealthProvider value={health}>
      <StorageBanner />
    </HealthProvider>,
  )
  return (state: HealthState) => act(() => health.tell(state))
}

describe('the officer is told when nothing can be saved', () => {
  test('nothing is said while all is well', () => {
    show()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test.each([
    ['blocked', 'Another tab keeps an older version of this app open.'],
    ['outdated', 'A newer version of this app is open in another tab.'],
    ['unavailable', 'This browser does not let the app keep applications on this device.'],
    ['insecure', 'This page was not opened over a secure connection.'],
  ] as const)('%s', (state, words) => {
    const tell = show()
    tell(state)
    expect(screen.getByRole('alert')).toHaveTextContent(words)
  })

  test('a wait that is over is said no more; an outdated page stays outdated', () => {
    const tell = show()
    tell('blocked')
    tell('well')
    expect(screen.queryByRole('alert')).toBeNull()
    tell('outdated')
    tell('well')
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible()
  })
})
