import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block } from '../blocks.ts'
import { capital, numberedList } from '../format.ts'
import type { BundleExhibit, BundleKind } from './bundleInput.ts'
import type { Held } from './bundleParts.ts'
import { viewing } from './viewing.ts'

/** The first and the last page of something in the bundle; from 1. */
export type PageSpan = { first: number; last: number }

type Row = { label: string; value: string }

/**
 * The sheet in front of an exhibit’s pages: what it is, what it proves, and where its pages are. Only the copy of the police
 * carries the hash of the original; the served one says that it is kept.
 */
export function coverSheet(exhibit: BundleExhibit, held: Held, kind: BundleKind, span: PageSpan): Block[] {
  const rows: Row[] = [
    { label: 'What it is', value: exhibit.description.trim() || 'Not described' },
    ...(exhibit.date ? [{ label: 'Date', value: longDate(exhibit.date) }] : []),
    { label: 'Produced by', value: exhibit.producedBy?.trim() || 'Not stated' },
    { label: 'Proves', value: capital(numberedList('act', exhibit.acts)) || 'No act of the chronology' },
    { label: 'Pages', value: pagesOf(held, span) },
    ...originalOf(exhibit, kind),
  ]
  return [
    { kind: 'heading', level: 1, text: `Exhibit ${exhibit.reference}` },
    { kind: 'rows', rows },
    ...notes(exhibit, held),
  ]
}

function pagesOf(held: Held, { first, last }: PageSpan): string {
  switch (held.state) {
    case 'in':
      return first === last
        ? `1 page: page ${first} of this bundle`
        : `${last - first + 1} pages: pages ${first} to ${last} of this bundle`
    case 'toView':
      return 'Available to view, not reproduced'
    case 'notLoaded':
    case 'leftOut':
      return 'Not in this bundle'
    default:
      return held satisfies never
  }
}

function originalOf({ sha256 }: BundleExhibit, kind: BundleKind): Row[] {
  if (!sha256) return []
  if (kind === 'police') return [{ label: 'SHA-256 of the original', value: sha256 }]
  return [{ label: 'Original', value: 'Kept by the police, with its digital fingerprint (SHA-256)' }]
}

function notes({ redacted }: BundleExhibit, held: Held): Block[] {
  if (held.state === 'toView') {
    return [{ kind: 'paragraph', text: viewing() }]
  }
  if (held.state !== 'in' || !redacted) return []
  const text =
    'Parts of these pages are blacked out because they show details of other people that are withheld.'
  return [{ kind: 'paragraph', text }]
}
