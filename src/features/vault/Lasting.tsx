import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { askToLast, isLasting } from '#src/storage/lasting.ts'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'

const queryKey = ['lasting']

/** Whether the browser has promised to keep what is stored here, what its refusal means, and the way to ask again. */
export function Lasting() {
  const queryClient = useQueryClient()
  const [isAsked, setIsAsked] = useState(false)
  const { data: answer } = useQuery({
    queryKey,
    queryFn: async () => (await isLasting()) ?? null,
    networkMode: 'always',
  })
  const ask = async () => {
    queryClient.setQueryData(queryKey, (await askToLast()) ?? null)
    setIsAsked(true)
  }

  if (answer === undefined) return null
  if (answer) return <>It has promised to keep the vault until you clear the data of this site yourself.</>
  return (
    <>
      {answer === null
        ? 'It does not say whether it keeps the vault. '
        : 'It has not promised to keep the vault. '}
      It may clear everything here, without asking, when the computer runs short of room. Make a backup at the
      end of each week.
      <br />
      {isAsked ? (
        <span role="status">
          The browser was asked and did not promise it. Browsers decide this by themselves, often by how much
          a site is used. IT support may be able to set it.
        </span>
      ) : (
        <LinkButton onClick={() => void ask()}>Ask the browser to keep it</LinkButton>
      )}
    </>
  )
}
