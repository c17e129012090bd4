import { safetyRule } from '#src/domain/law/citations.ts'
import { type ZoneFault, zoneFaults } from '#src/domain/leaks/zones.ts'
import { howToWiden, whyZone } from '#src/domain/leaks/zoneWords.ts'
import type { WithheldHit } from '#src/domain/shared/findWithheld.ts'
import { fileOf } from '../fileOf.ts'
import type { Remark, WordingRule } from '../rule.ts'
import { withheldIn } from '../withheldIn.ts'

/** A place that is kept secret: the order would tell the defendant of it. A zone that leads to one stops where it is a home, and asks elsewhere. */
export const r15: WordingRule = {
  code: 'R15',
  level: 'E',
  title: 'A place that is kept secret',
  authority: safetyRule('R15'),
  needs: ['protected', 'others'],
  partly: true,
  remarks: (clause, facts) => {
    const zones = zoneFaults(clause.text, fileOf(facts))
    const places = withheldIn(clause, facts, ['home', 'school', 'place', 'unknown']).filter(
      ({ start, end, sure }) => sure || !zones.some((zone) => zone.start < end && zone.end > start),
    )
    return [...places.map(ofPlace), ...zones.map(ofZone)]
  },
}

const ofPlace = ({ start, end, found, sure }: WithheldHit): Remark => ({
  span: [start, end],
  message: sure
    ? `“${found}” is a withheld place, and the order would tell the defendant of it. Take it out.`
    : `“${found}” is a part of a withheld place. A ban on it alone points there: make the area wider.`,
  suggestion: 'For example: name a parish or a town, or several streets of which it is not the middle',
  ...(sure ? {} : { severity: 'explain' }),
})

const ofZone = (zone: ZoneFault): Remark => ({
  span: [zone.start, zone.end],
  message: `${whyZone(zone)}.`,
  suggestion: howToWiden(zone),
  ...(zone.stops ? {} : { severity: 'explain' }),
})
