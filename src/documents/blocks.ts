import type { StepId } from '#src/domain/flow/steps.ts'

/** A language of a run of text, as a BCP 47 tag. */
export type Lang = 'en-GB' | 'cy-GB'

/**
 * Where in a bundle a text points: a paper by its code, or one act in it, or an exhibit by its reference; `whole` asks for all
 * its pages and not for the first alone, `aside` for the page in brackets, as it stands in a sentence.
 */
export type BundlePlace = { paper: string; act?: number } | { exhibit: string; whole?: true; aside?: true }

/**
 * A run of text. `strong` is emphasis; `gap` marks words that stand for something not yet entered; after a run with a `place` a
 * bundle puts the page on which that is found (bundlePages.ts), and by itself a paper prints the run as it stands. `act` says that
 * the act of this number is told in this row of a table, so that a place can lead to it.
 */
export type Run =
  | string
  | { text: string; strong?: true; lang?: Lang; gap?: true; place?: BundlePlace; act?: number }
export type Text = string | readonly Run[]

/** A paragraph with a number of its own, which is part of the paper and the same in every format. */
export type NumberedItem = {
  /** What is printed before the paragraph, without a full stop: "12", "3.1", "(a)". */
  number: string
  text: Text
  /** One level down: (a), (b) … */
  sub?: readonly { number: string; text: Text }[]
  /** A gap instead of, or after, the text. */
  missing?: Gap
}

/** Something a finished paper needs and the case does not hold yet. */
export type Gap = { what: string; step: StepId }

export type TableColumn = {
  header: string
  /** Share of the width; shares are relative to each other. */
  width: number
  /** The cells of this column name their row. */
  rowHeader?: true
}

/** A control of a fillable form. `name` is unique in the paper. A field may come filled in. */
export type FormField = {
  kind: 'field'
  name: string
  label: string
  hint?: string
  control: 'text' | 'multiline' | 'checkbox' | 'date'
  value?: string
  checked?: boolean
}

/** Short questions that are answered alike, each with a box to tick for each answer, several side by side. */
export type Choices = {
  kind: 'choices'
  caption: string
  /** What stands above the questions: “Act”. */
  header: string
  answers: readonly string[]
  /** `name` is unique in the paper; the control of an answer adds its place to it. */
  rows: readonly { name: string; label: string }[]
  /** How many questions stand in one row of the table. */
  across: number
}

/**
 * One piece of a court paper, as data. HTML, PDF and DOCX are made from the same blocks,
 * and the same plain text is read back from each.
 */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; lang?: Lang }
  | {
      kind: 'paragraph'
      text: Text
      tone?: 'normal' | 'large' | 'note' | 'warning'
      keepWithNext?: true
      lang?: Lang
    }
  | { kind: 'numbered'; items: readonly NumberedItem[] }
  | { kind: 'bullets'; items: readonly Text[] }
  | { kind: 'rows'; rows: readonly { label: string; value: Text | Gap }[] }
  | {
      kind: 'table'
      caption: string
      columns: readonly TableColumn[]
      rows: readonly (readonly Text[])[]
      /** Printed instead of the table when there are no rows. */
      empty?: string
    }
  | FormField
  | Choices
  | Figure
  | { kind: 'signature'; role: string; lines: readonly { label: string; value?: string }[] }
  | { kind: 'missing'; what: string; step: StepId }
  | { kind: 'pageBreak' }

/** A drawing with its description and its caption; over an image, where it has one. */
export type Figure = {
  kind: 'figure'
  alt: string
  caption: string
  svg: FigureShape[]
  width: number
  height: number
  /** Fills the figure, under the shapes. Its bytes are in the paper’s `images`; its size is in pixels. */
  image?: { id: string; width: number; height: number }
}

/** A place in a drawing: from the left and from the top. */
export type Coordinates = readonly [x: number, y: number]

/** A drawing in units of the figure's own width and height; legible when printed in black and white. */
export type FigureShape =
  | { shape: 'line'; x1: number; y1: number; x2: number; y2: number; dash?: true }
  | { shape: 'rect'; x: number; y: number; width: number; height: number; fill: 'none' | 'black' | 'grey' }
  | { shape: 'text'; x: number; y: number; text: string; size: number; anchor?: 'start' | 'middle' | 'end' }
  /** A closed line, thick and red, hatched inside. */
  | { shape: 'zone'; points: readonly Coordinates[] }
  /** A way, as a broken line. */
  | { shape: 'way'; points: readonly Coordinates[] }
  /** A number of a few digits in a ring. */
  | { shape: 'marker'; x: number; y: number; text: string }

/**
 * Who may hold the paper; one download each: the defendant and the court; the police alone; the court alone, for the one
 * confidential sheet; an advocate; a protected person.
 */
export type Audience = 'serve-and-lodge' | 'police-only' | 'court-only' | 'advocate' | 'protected-person'

/** A court paper, ready to be rendered as HTML, PDF or DOCX. */
export type Paper = {
  /** Its code in the list of papers, for example "D1". */
  code: string
  /** File name without ending; holds no personal data. */
  stem: string
  title: string
  lang: Lang
  audience: Audience
  /** Where several people have such a paper of their own, which of them it is for, from 1; each gets a pack of their own. */
  copy?: number
  /** Something still stops the pack, or this paper is not finished: a DRAFT mark stands on every page. */
  draft: boolean
  /** Why this paper is a draft although nothing stops the others, as what is missing in it. */
  unfinished?: Gap
  /** An invented case: a TRAINING mark stands on every page. */
  training: boolean
  /** It leaves the force only through its disclosure unit: the mark NOT FOR RELEASE stands on every page. */
  notForRelease?: true
  /** The force's protective marking, printed in the band of a police-only paper. */
  marking?: string
  /** Printed in the footer of every page: the case reference. Empty where the paper must not tell at a glance what it is. */
  reference: string
  /** Printed in the footer: what auditLine.ts says; empty for a draft. */
  audit: string
  /** The day on which the paper was made, ISO. */
  madeOn: string
  blocks: readonly Block[]
  /** The images that its figures name, by id: PNG of one byte of grey for each pixel. */
  images?: ReadonlyMap<string, Uint8Array>
}
