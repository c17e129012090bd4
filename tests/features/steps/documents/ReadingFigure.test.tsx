import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ReadingFigure } from '#src/features/steps/documents/ReadingFigure.tsx'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'

const figure = () => Number(/about (\d+)/.exec(screen.getByText(/Reading age/).textContent ?? '')?.[1])

test('short words in short sentences read at a younger age than long ones', () => {
  const { unmount } = render(
    <ReadingFigure
      paper={madeUpPaper({ blocks: [{ kind: 'paragraph', text: 'Go in person. Say your name.' }] })}
    />,
  )
  expect(figure()).toBeLessThan(8)
  unmount()
  const hard =
    'Notwithstanding the aforementioned prohibition, communication via intermediaries constitutes contravention.'
  render(<ReadingFigure paper={madeUpPaper({ blocks: [{ kind: 'paragraph', text: hard }] })} />)
  expect(figure()).toBeGreaterThan(18)
})

test('a paper without a sentence has no figure', () => {
  render(<ReadingFigure paper={madeUpPaper({ blocks: [{ kind: 'pageBreak' }] })} />)
  expect(screen.queryByText(/Reading age/)).toBeNull()
})
