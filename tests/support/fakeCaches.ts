/** Caches in memory, for what a service worker keeps: by name, then by path. */
export function fakeCaches() {
  const kept = new Map<string, Map<string, Response>>()
  const open = async (name: string) => {
    const cache = kept.get(name) ?? new Map<string, Response>()
    kept.set(name, cache)
    return {
      put: async (path: string, answer: Response) => void cache.set(path, answer),
      match: async (path: string) => cache.get(path)?.clone(),
      delete: async (path: string) => cache.delete(path),
    }
  }
  const caches = {
    open,
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
  }
  return {
    caches: caches as unknown as CacheStorage,
    names: () => [...kept.keys()],
    paths: (name: string) => [...(kept.get(name)?.keys() ?? [])].sort(),
  }
}
