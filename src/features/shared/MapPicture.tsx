import { useEffect, useState } from 'react'
import type { SharedMap } from '#src/domain/share/share.ts'
import { words } from './wording.ts'

const { rule } = words

/** The map of a rule as it is drawn in the order, with its words; where there is no picture, that there is a map. */
export function MapPicture({
  map: { number, title = '', words: inWords = '', picture },
}: {
  map: SharedMap
}) {
  const address = usePicture(picture)
  return (
    <>
      {picture ? (
        <div className="app-map">
          <img src={address} alt={rule.mapAlt(title, inWords)} width="100%" />
        </div>
      ) : (
        <p className="govuk-body">{rule.noMap}</p>
      )}
      <p className="govuk-body">
        {rule.map(number)}
        {title && `: ${title}`}. {inWords}
      </p>
    </>
  )
}

function usePicture(base64: string | undefined): string | undefined {
  const [address, setAddress] = useState<string>()

  // The browser: it gives the picture an address, which is given back once the page no longer shows it.
  useEffect(() => {
    if (base64 === undefined) return
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const made = URL.createObjectURL(new Blob([bytes], { type: 'image/png' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [base64])

  return address
}
