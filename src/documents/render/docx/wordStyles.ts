import {
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  UnderlineType,
} from 'docx'
import type { Lang } from '#src/documents/blocks.ts'

const ink = '0B0C0C'
const soft = '3D4144'

/** The styles of every paper in a word processor: Arial, sizes in half points, spaces in twentieths of a point. */
export function wordStyles(lang: Lang): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 21, color: ink, language: { value: lang } },
        paragraph: { spacing: { after: 110, line: 252 } },
      },
      heading1: heading(36, 0, 160),
      heading2: heading(25, 240, 80),
      heading3: heading(22, 160, 60),
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      style('Note', {
        run: { size: 18, color: soft },
        paragraph: { indent: { left: 200 }, border: { left: line(12, 'B1B4B6') } },
      }),
      style('LargePrint', { run: { size: 28 } }),
      style('WarningBox', { run: { bold: true }, paragraph: { border: box, indent: inside } }),
      style('NumberedParagraph', { paragraph: { spacing: { after: 100 } } }),
      style('NumberedPart', { paragraph: { spacing: { after: 70 } } }),
      style('BulletItem', { paragraph: { contextualSpacing: true } }),
      style('Cell', { run: { size: 18 }, paragraph: { spacing: { after: 0, line: 245 } } }),
      style('CellHeader', { run: { size: 18, bold: true }, paragraph: { spacing: { after: 0, line: 245 } } }),
      style('TableCaption', {
        run: { bold: true },
        paragraph: { keepNext: true, spacing: { before: 120, after: 80 } },
      }),
      style('Tick', { paragraph: { spacing: { after: 50 } } }),
      style('FigureCaption', { run: { size: 20 } }),
      style('FieldLabel', {
        run: { bold: true },
        paragraph: { keepNext: true, spacing: { before: 60, after: 60 } },
      }),
      style('Hint', {
        run: { size: 20, color: soft },
        paragraph: { keepNext: true, spacing: { after: 60 } },
      }),
      style('SignatureRole', { run: { bold: true }, paragraph: { spacing: { before: 240, after: 60 } } }),
      style('Spacer', {
        run: { size: 2 },
        paragraph: { spacing: { after: 0, line: 110, lineRule: LineRuleType.EXACT } },
      }),
      style('Mark', {
        run: { bold: true, size: 19 },
        paragraph: { alignment: 'center', border: box, indent: inside, spacing: { after: 0, line: 250 } },
      }),
      style('PageFoot', { run: { size: 17, color: soft }, paragraph: { spacing: { after: 0, line: 240 } } }),
    ],
    characterStyles: [
      {
        id: 'Gap',
        name: 'Gap',
        run: {
          shading: { type: 'clear', fill: 'FFF2B3', color: 'auto' },
          underline: { type: UnderlineType.DASH },
        },
      },
    ],
  }
}

function line(size: number, color: string) {
  return { style: BorderStyle.SINGLE, size, color, space: 4 }
}

const edge = { style: BorderStyle.SINGLE, size: 12, color: ink, space: 3 }
const inside = { left: 80, right: 80 }
const box = { top: edge, bottom: edge, left: edge, right: edge }

function heading(size: number, before: number, after: number) {
  return {
    run: { font: 'Arial', size, bold: true, color: ink },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after, line: 264 } },
  }
}

function style(
  name: string,
  look: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions {
  return { id: name, name, basedOn: 'Normal', ...look }
}
