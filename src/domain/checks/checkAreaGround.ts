import type { CaseFile } from '../case/caseFile.ts'
import { areaIsTheDefendants, areaRule } from '../law/area.ts'
import { spa } from '../law/citations.ts'
import type { Finding } from './finding.ts'
import { explains, stops } from './makeFinding.ts'

/** A chief officer for a police area needs a link between the defendant and that area: SPA 2019 s.1(3). */
export function checkAreaGround({ applicant, area, defendant }: CaseFile): Finding[] {
  const kind = applicant?.forceKind
  if (!kind || !area?.basis || !areaRule(kind).needed) return []
  if (area.basis === 'notLimited') return [notLimited()]
  if (area.basis !== 'resides') return []
  return [
    ...(area.grounds?.trim() ? [] : [noGrounds()]),
    ...(defendant?.address?.kind === 'notKnown' ? [residesNowhere()] : []),
  ]
}

const notLimited = () =>
  stops(
    'area-ground-needed',
    { step: 'area', field: 'basis' },
    `Your force has a police area: choose how the defendant is linked to it. ${areaIsTheDefendants.text}`,
    spa('s.1(3)'),
  )

const noGrounds = () =>
  explains(
    'area-grounds-not-recorded',
    { step: 'area', field: 'grounds' },
    'Say how you know that the defendant lives in your police area.',
    spa('s.1(3)(a)'),
  )

const residesNowhere = () =>
  explains(
    'area-resides-address-unknown',
    { step: 'area', field: 'basis' },
    'You say that the defendant lives in your police area, but the address is not known: choose another link, or say how you know.',
    spa('s.1(3)'),
  )
