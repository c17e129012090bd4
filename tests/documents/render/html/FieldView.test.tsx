import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FieldView } from '#src/documents/render/html/FieldView.tsx'

const field = { kind: 'field', name: 'name', label: 'Full name', control: 'text' } as const

test('a field prints its label and a box, empty or filled in', () => {
  expect(renderToStaticMarkup(<FieldView field={field} />)).toContain('<div class="box"></div>')
  expect(renderToStaticMarkup(<FieldView field={{ ...field, value: 'A Example' }} />)).toBe(
    '<div class="field"><p class="label">Full name</p><div class="box">A Example</div></div>',
  )
})

test('a box to tick is ticked only when it is', () => {
  const box = { ...field, control: 'checkbox' } as const
  expect(renderToStaticMarkup(<FieldView field={{ ...box, checked: true }} />)).toContain('☑ Full name')
  expect(renderToStaticMarkup(<FieldView field={{ ...box, checked: false }} />)).toContain('☐ Full name')
})
