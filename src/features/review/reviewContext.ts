import { createContext, use } from 'react'
import type { ReviewCopy, ReviewPut } from '#src/domain/review/review.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'
import { type OpenCase, useCase } from '#src/features/wizard/caseContext.ts'
import type { HasItemPage } from '#src/features/wizard/paths.ts'

/** As whom a person looks at an application: as the officer whose it is, or as what they were sent it for. */
export type Reader = 'officer' | ReviewCopy['as']

type Room = {
  as: Reader
  /** Who looks, by their own contact card; undefined where there is no vault or no card. */
  me: Signatory | undefined
  hasItemPage: HasItemPage
}

/** The room of review as its pages see it. */
export type ReviewRoom = OpenCase &
  Room & {
    /** Set where this is a copy of somebody else’s application. */
    copy: ReviewCopy | undefined
    /** Keeps items of the record; false where another tab changed one of them meanwhile, and nothing was kept. */
    put: (puts: readonly ReviewPut[]) => Promise<boolean>
  }

const RoomContext = createContext<Room | undefined>(undefined)
export const RoomProvider = RoomContext.Provider

/** The application of the page, who looks at it, and the way to say something of it. Throws outside the room of review. */
export function useReview(): ReviewRoom {
  const room = use(RoomContext)
  const open = useCase()
  if (!room) throw new Error('A page of review was shown outside its room')
  const { copy, author } = open.draft.review ?? {}
  return {
    ...open,
    ...room,
    copy,
    put: async (puts) => {
      // Whoever first moves or signs an application of their own is its author from then on.
      const begins =
        !copy && author === undefined && puts.some((put) => put.in === 'moves' || put.in === 'signOffs')
      const by = begins && room.me ? { author: room.me.key } : {}
      const { saved } = await open.save({ review: puts, ...by })
      if (!saved) open.givenUp()
      return saved
    },
  }
}
