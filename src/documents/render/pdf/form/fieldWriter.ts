import type { FieldSink, Widget } from '../blocks/stage.ts'
import type { Kit } from '../kit.ts'
import { addField, startForm } from './formKit.ts'

const multiline = 1 << 12
const printed = 1 << 2

/** Puts the controls of a fillable form on the page that is open, each in its place in the structure. */
export function fieldWriter(kit: Kit): FieldSink {
  startForm(kit)
  return {
    add(widget) {
      const { x, top, width, height, tag } = widget
      addField(kit, { x, top, width, height }, tag.element, {
        Subtype: 'Widget',
        F: printed,
        T: pdfText(widget.name),
        TU: pdfText(widget.tooltip),
        ...(widget.control === 'checkbox' ? tickBox(widget) : textBox(widget)),
      })
    },
  }
}

function tickBox({ checked }: Widget): Record<string, unknown> {
  const state = checked ? 'Yes' : 'Off'
  return { FT: 'Btn', V: state, AS: state, MK: { CA: pdfText('4') } }
}

function textBox({ control, value }: Widget): Record<string, unknown> {
  return {
    FT: 'Tx',
    ...(control === 'multiline' && { Ff: multiline }),
    ...(value !== '' && { V: pdfText(value) }),
  }
}

/** The library takes a bare string for a name; a text must be an object. */
function pdfText(text: string): unknown {
  return Object(text)
}
