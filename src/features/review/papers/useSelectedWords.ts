import { type RefObject, useEffect, useRef, useState } from 'react'

type Selected = {
  /** What holds the words that may be selected. */
  frame: RefObject<HTMLDivElement | null>
  /** The words that were last selected inside the frame; they stay while somebody types elsewhere. */
  selected: string
  drop: () => void
}

const longest = 2_000

/** Which words of a part of the page a person selects. */
export function useSelectedWords(): Selected {
  const frame = useRef<HTMLDivElement>(null)
  const [selected, setSelected] = useState('')

  // The browser’s own selection.
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection()
      const words = selection?.toString().trim() ?? ''
      if (words !== '' && frame.current?.contains(selection?.anchorNode ?? null))
        setSelected(words.slice(0, longest))
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])

  return { frame, selected, drop: () => setSelected('') }
}
