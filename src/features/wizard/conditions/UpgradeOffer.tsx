import type { Upgrade } from '#src/domain/conditions/upgrade.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { wording } from './wording.ts'

type Offered = Extract<Upgrade, { to: unknown }>

type Props = {
  upgrade: Upgrade
  /** What the page of this condition can hold: one that is of the other kind is added on the other page. */
  kind: 'prohibition' | 'requirement'
}

const { upgrade: words } = wording

/** What the library offers for a condition that was made with an older version of it. Old and new are shown together. */
export function UpgradeOffer({ upgrade, kind }: Props) {
  if (upgrade.state === 'withdrawn')
    return <p className="govuk-body">{words.withdrawn(longDate(upgrade.from))}</p>
  if (!('to' in upgrade)) return null

  const { to, kept, text, asks, drops } = upgrade
  const title = `${to.title} (${to.code})`
  return (
    <Inset>
      <h3 className="govuk-heading-s">{words.heading}</h3>
      <p className="govuk-body">
        {upgrade.state === 'replaced' ? words.replaced(longDate(upgrade.from), title) : words.newer}
      </p>
      <Text name={words.kept} text={kept} />
      <Text name={words.wouldRead} text={text} />
      <Questions name={words.asks} asked={asks} />
      <Questions name={words.drops} asked={drops} />
      {to.kind !== kind && <p className="govuk-body">{words.otherPage[to.kind]}</p>}
    </Inset>
  )
}

function Text({ name, text }: { name: string; text: string | undefined }) {
  if (!text) return null
  return (
    <p className="govuk-body">
      <strong>{name}</strong> The defendant {text}
    </p>
  )
}

function Questions({ name, asked }: { name: string; asked: Offered['asks'] }) {
  if (asked.length === 0) return null
  return (
    <p className="govuk-body">
      <strong>{name}</strong> {asked.map(({ label }) => label).join(' ')}
    </p>
  )
}
