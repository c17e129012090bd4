import { z } from 'zod/mini'

// The page may not run text as code, so zod must not probe for it; this has to be said before the first schema is made.
z.config({ jitless: true })
